import { compare, exact, ranged, type Known, type Literal, type OperatorName, type Range, type Truth } from '@mera/engine'
import { describe, expect, test } from 'vitest'

const range = (known: Range): Known | undefined => ranged(known)
const whole = (known: Range): Known | undefined => ranged(known, true)
const set = (...values: string[]): Known => ({ kind: 'set', values })
const oneOf = (...values: string[]): Known => ({ kind: 'oneOf', values })

type Row = readonly [left: Known | undefined, operator: OperatorName, right: Literal | Known | undefined, truth: Truth]
const table = (name: string, rows: readonly Row[]) =>
  test.each(rows.map((row) => [...row] as const))(`${name}: %o %s %o is %s`, (left, operator, right, truth) => {
    expect(compare(operator, left, right)).toBe(truth)
  })

describe('nothing known is unknown, whatever the comparison', () => {
  const names: readonly OperatorName[] = ['equal', 'notEqual', 'in', 'notIn', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'before', 'onOrBefore', 'after', 'onOrAfter', 'contains', 'intersects', 'subsetOf', 'codeWithin']
  test.each(names)('%s', (name) => {
    expect(compare(name, undefined, ['1'])).toBe('unknown')
    expect(compare(name, exact(1), undefined)).toBe('unknown')
  })
})

describe('an exact number is decided', () => {
  table('below, at and above the threshold', [
    [exact(14), 'lessThan', 15, 'true'],
    [exact(15), 'lessThan', 15, 'false'],
    [exact(16), 'lessThan', 15, 'false'],
    [exact(14), 'lessThanInclusive', 15, 'true'],
    [exact(15), 'lessThanInclusive', 15, 'true'],
    [exact(16), 'lessThanInclusive', 15, 'false'],
    [exact(14), 'greaterThan', 15, 'false'],
    [exact(15), 'greaterThan', 15, 'false'],
    [exact(16), 'greaterThan', 15, 'true'],
    [exact(14), 'greaterThanInclusive', 15, 'false'],
    [exact(15), 'greaterThanInclusive', 15, 'true'],
    [exact(16), 'greaterThanInclusive', 15, 'true'],
    [exact(15), 'equal', 15, 'true'],
    [exact(15), 'notEqual', 15, 'false'],
    [exact(15), 'in', [1, 15], 'true'],
    [exact(16), 'in', [1, 15], 'false'],
    [exact(16), 'notIn', [1, 15], 'true'],
  ])
})

describe('a range is decided if all of it is on one side', () => {
  table('both ends known', [
    [range({ min: 100, max: 250 }), 'lessThanInclusive', 250, 'true'],
    [range({ min: 100, max: 250 }), 'lessThan', 250, 'unknown'],
    [range({ min: 100, max: 250 }), 'lessThanInclusive', 249, 'unknown'],
    [range({ min: 100, max: 250 }), 'lessThan', 100, 'false'],
    [range({ min: 100, max: 250 }), 'lessThanInclusive', 100, 'unknown'],
    [range({ min: 100, max: 250 }), 'greaterThan', 99, 'true'],
    [range({ min: 100, max: 250 }), 'greaterThanInclusive', 100, 'true'],
    [range({ min: 100, max: 250 }), 'greaterThan', 250, 'false'],
    [range({ min: 100, max: 250 }), 'equal', 99, 'false'],
    [range({ min: 100, max: 250 }), 'equal', 100, 'unknown'],
    [range({ min: 100, max: 250 }), 'in', [50, 99], 'false'],
    [range({ min: 100, max: 250 }), 'notIn', [50, 99], 'true'],
    [range({ min: 100, max: 250 }), 'in', [50, 200], 'unknown'],
  ])
  table('open ends do not belong to it', [
    [range({ min: 15, minOpen: true }), 'greaterThan', 15, 'true'],
    [range({ min: 15 }), 'greaterThan', 15, 'unknown'],
    [range({ max: 15, maxOpen: true }), 'lessThan', 15, 'true'],
    [range({ max: 15, maxOpen: true }), 'equal', 15, 'false'],
    [range({ min: 15, minOpen: true }), 'lessThanInclusive', 15, 'false'],
  ])
  table('a missing end is without bound', [
    [range({ min: 100 }), 'lessThan', 1_000_000, 'unknown'],
    [range({ min: 100 }), 'lessThan', 100, 'false'],
    [range({ max: 100 }), 'lessThanInclusive', 100, 'true'],
  ])
  table('whole numbers: open ends are closed first', [
    [whole({ min: 14, minOpen: true, max: 16, maxOpen: true }), 'equal', 15, 'true'],
    [whole({ min: 15, minOpen: true }), 'greaterThanInclusive', 16, 'true'],
    [whole({ max: 15.5 }), 'lessThanInclusive', 15, 'true'],
    [range({ min: 15, minOpen: true }), 'greaterThanInclusive', 16, 'unknown'],
  ])
  table('against another range', [
    [range({ max: 5 }), 'lessThan', range({ min: 6 }), 'true'],
    [range({ max: 5 }), 'lessThan', range({ min: 5 }), 'unknown'],
    [range({ max: 5 }), 'lessThanInclusive', range({ min: 5 }), 'true'],
    [range({ min: 5 }), 'lessThan', range({ max: 5 }), 'false'],
    [range({ min: 1, max: 2 }), 'equal', range({ min: 3, max: 4 }), 'false'],
    [range({ min: 1, max: 3 }), 'equal', range({ min: 3, max: 4 }), 'unknown'],
    [range({ min: 1, max: 3 }), 'equal', range({ min: 3, max: 4, minOpen: true }), 'false'],
  ])
})

describe('days are compared as days', () => {
  table('either side', [
    [exact('2026-09-30'), 'before', '2026-10-01', 'true'],
    [exact('2026-10-01'), 'before', '2026-10-01', 'false'],
    [exact('2026-10-01'), 'onOrBefore', '2026-10-01', 'true'],
    [exact('2026-10-01'), 'after', '2026-10-01', 'false'],
    [exact('2026-10-02'), 'after', '2026-10-01', 'true'],
    [exact('2026-10-01'), 'onOrAfter', '2026-10-01', 'true'],
    [range({ min: '2026-01-01', max: '2026-12-31' }), 'before', '2027-01-01', 'true'],
    [range({ min: '2026-01-01', max: '2026-12-31' }), 'before', '2026-12-31', 'unknown'],
    [range({ min: '2026-01-01' }), 'before', '2026-01-01', 'false'],
  ])
})

describe('sets', () => {
  table('members', [
    [set('a', 'b'), 'contains', 'a', 'true'],
    [set('a', 'b'), 'contains', 'c', 'false'],
    [set('a', 'b'), 'contains', ['a', 'b'], 'true'],
    [set('a', 'b'), 'contains', ['a', 'c'], 'false'],
    [set('a', 'b'), 'intersects', ['b', 'c'], 'true'],
    [set('a', 'b'), 'intersects', ['c'], 'false'],
    [set('a', 'b'), 'subsetOf', ['a', 'b', 'c'], 'true'],
    [set('a', 'b'), 'subsetOf', ['a'], 'false'],
    [set(), 'subsetOf', ['a'], 'true'],
    [set(), 'intersects', ['a'], 'false'],
    [set('a'), 'intersects', set('a', 'b'), 'true'],
  ])
})

describe('one of several', () => {
  table('decided if all of them agree', [
    [oneOf('micro', 'small'), 'equal', 'micro', 'unknown'],
    [oneOf('micro', 'small'), 'equal', 'medium', 'false'],
    [oneOf('micro', 'small'), 'notEqual', 'medium', 'true'],
    [oneOf('micro', 'small'), 'in', ['micro', 'small', 'medium'], 'true'],
    [oneOf('micro', 'small'), 'notIn', ['micro', 'small'], 'false'],
    [oneOf('micro', 'small'), 'in', ['small'], 'unknown'],
    [oneOf('micro', 'small'), 'in', ['medium'], 'false'],
    [oneOf('micro', 'small'), 'equal', oneOf('medium', 'none'), 'false'],
    [oneOf('micro', 'small'), 'equal', oneOf('small', 'none'), 'unknown'],
  ])
})

describe('codes nest by prefix', () => {
  table('activity codes', [
    [exact('62.01'), 'codeWithin', ['62'], 'true'],
    [exact('62.01.1'), 'codeWithin', ['62.01'], 'true'],
    [exact('63.11'), 'codeWithin', ['62'], 'false'],
    [exact('62'), 'codeWithin', ['62'], 'true'],
    [exact('62'), 'codeWithin', ['62.01'], 'unknown'],
    [exact('62.0'), 'codeWithin', ['62.01'], 'unknown'],
    [exact('62.0'), 'codeWithin', ['62.11'], 'false'],
    [exact('71'), 'codeWithin', ['62.01', '71.2'], 'unknown'],
    [exact('62.01'), 'codeWithin', ['62.01.1'], 'false'],
    [exact('62'), 'equal', '62.01', 'unknown'],
    [exact('62'), 'in', ['62.01', '63.11'], 'unknown'],
    [exact('64'), 'in', ['62.01', '63.11'], 'false'],
    [exact('62.01'), 'equal', '62.01', 'true'],
  ])
  table('regions are whole codes', [
    [exact('77'), 'codeWithin', ['77', '50'], 'true'],
    [exact('78'), 'codeWithin', ['77', '50'], 'false'],
    [exact('77'), 'notEqual', '78', 'true'],
  ])
  table('a class of activities may be a code under it, no other code is in doubt', [
    [exact('62.01'), 'codeWithin', '62', 'true'],
    [exact('62.'), 'codeWithin', ['62.01'], 'unknown'],
    [exact('62.01'), 'equal', '62.01.1', 'false'],
    [exact('64'), 'equal', '62.01', 'false'],
    [exact('62'), 'equal', '6201.1', 'false'],
    [exact('62'), 'equal', 62.01, 'false'],
    [exact(62), 'equal', '62.01', 'false'],
  ])
  table('an option that begins like another is not a part of it', [
    [exact('1'), 'equal', '10', 'false'],
    [exact('1'), 'notEqual', '10', 'true'],
    [exact('1'), 'in', ['10', '100'], 'false'],
  ])
})

describe('what can not be compared is unknown', () => {
  table('a truth, a set or a list has no order', [
    [exact(true), 'lessThan', 1, 'unknown'],
    [exact(1), 'lessThan', set('a'), 'unknown'],
    [exact(true), 'equal', range({ min: 1 }), 'unknown'],
    [range({ min: 1 }), 'equal', true, 'unknown'],
    [set('a'), 'equal', set('a'), 'unknown'],
  ])
  table('a range may be one of its values', [[exact(15), 'equal', range({ min: 10, max: 20 }), 'unknown']])
  table('one value is no list, and a list no value', [
    [exact(15), 'in', 15, 'unknown'],
    [exact('a'), 'contains', 'a', 'unknown'],
    [set('a'), 'contains', range({ min: 1 }), 'unknown'],
    [set('a'), 'contains', oneOf('a', 'b'), 'unknown'],
  ])
  table('only a known text lies within a code', [
    [oneOf('62.01', '62.02'), 'codeWithin', ['62'], 'unknown'],
    [range({ min: '62' }), 'codeWithin', ['62'], 'unknown'],
    [exact(62), 'codeWithin', ['62'], 'unknown'],
  ])
})
