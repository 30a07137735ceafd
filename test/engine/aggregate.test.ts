import { aggregate, type Aggregate, type Known, type PlainCondition, type RecordValue } from '@mera/engine'
import { describe, expect, test } from 'vitest'

const isSme: PlainCondition = { fact: 'isSme', operator: 'equal', value: true }
const list = (...items: RecordValue[]): Known => ({ kind: 'list', items })
const exact = (value: number | boolean): Known => ({ kind: 'exact', value })
const yes = { isSme: true }
const no = { isSme: false }

describe('an unknown field makes a range, not a guess', () => {
  test.each<[string, Aggregate, Known | undefined, Known | undefined]>([
    ['all records count where nothing is demanded', { kind: 'count', list: 'l' }, list({}, {}), exact(2)],
    ['counted exactly where the field is known', { kind: 'count', list: 'l', where: isSme }, list(yes, no), exact(1)],
    ['an unknown field may count', { kind: 'count', list: 'l', where: isSme }, list(yes, {}, {}), { kind: 'range', min: 1, max: 3 }],
    ['nothing known of the list: zero or more', { kind: 'count', list: 'l', where: isSme }, undefined, { kind: 'range', min: 0 }],
    ['an empty list counts nothing', { kind: 'count', list: 'l', where: isSme }, list(), exact(0)],
    ['a share in percent', { kind: 'share', list: 'l', where: isSme }, list(yes, yes, no), exact(200 / 3)],
    ['a share with a gap', { kind: 'share', list: 'l', where: isSme }, list(yes, {}, no, no), { kind: 'range', min: 25, max: 50 }],
    ['an empty list has no share', { kind: 'share', list: 'l', where: isSme }, list(), undefined],
    ['any: one is enough, gaps do not matter', { kind: 'any', list: 'l', where: isSme }, list({}, yes), exact(true)],
    ['any: a gap may be the one', { kind: 'any', list: 'l', where: isSme }, list({}, no), undefined],
    ['any of nothing is no', { kind: 'any', list: 'l', where: isSme }, list(), exact(false)],
    ['every: one exception is enough', { kind: 'every', list: 'l', where: isSme }, list({}, no), exact(false)],
    ['every: a gap may be the exception', { kind: 'every', list: 'l', where: isSme }, list({}, yes), undefined],
    ['every of nothing is yes', { kind: 'every', list: 'l', where: isSme }, list(), exact(true)],
    ['any of an unknown list is unknown', { kind: 'any', list: 'l', where: isSme }, undefined, undefined],
    ['a sum of known fields', { kind: 'sum', list: 'l', field: 'rub' }, list({ rub: 2 }, { rub: 3 }), exact(5)],
    ['a sum with a gap has no bound', { kind: 'sum', list: 'l', field: 'rub' }, list({ rub: 2 }, {}), undefined],
    ['a sum with a gap is at least the rest where the field is never negative', { kind: 'sum', list: 'l', field: 'rub', min: 0 }, list({ rub: 2 }, {}), { kind: 'range', min: 2 }],
    ['a range without a lower end is never negative either', { kind: 'sum', list: 'l', field: 'rub', min: 0 }, list({ rub: 2 }, { rub: { max: 3 } }), { kind: 'range', min: 2, max: 5 }],
    ['what may not count may add nothing', { kind: 'sum', list: 'l', field: 'rub', where: isSme }, list({ rub: 2, ...yes }, { rub: 3 }, { rub: 9, ...no }), { kind: 'range', min: 2, max: 5 }],
    ['a range in a field is a range in the sum', { kind: 'sum', list: 'l', field: 'rub' }, list({ rub: 2 }, { rub: { min: 1, max: 4 } }), { kind: 'range', min: 3, max: 6 }],
  ])('%s', (_, rule, known, expected) => {
    expect(aggregate(rule, known)).toEqual(expected)
  })
})
