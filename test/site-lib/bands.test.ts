import { compile, type Condition, type Fact } from '@mera/engine'
import { expect, test } from 'vitest'
import { bandsInWords } from '../../site/src/lib/bands.ts'
import { cite, measureOf, ruleset, text } from '../engine/dictionary.ts'

const revenue: Fact = { id: 'revenueRub', topic: 'test', type: 'number', unit: 'rub', title: text('выручка'), question: text('Какая выручка?') }
const upTo = (value: number): Condition => ({ fact: 'revenueRub', operator: 'lessThanInclusive', value, cite })
const open = (...values: readonly number[]) => measureOf('open', [{ from: '2020-01-01', status: 'active', cite, conditions: { any: values.map(upTo) } }])
const ended = measureOf('ended', [{ from: '2020-01-01', until: '2021-01-01', status: 'active', cite, conditions: upTo(7) }])
const words = (...values: readonly number[]) =>
  bandsInWords(compile({ ...ruleset, facts: [revenue], measures: [open(...values), ended] }, '2026-01-01'), revenue, 'ru').map(band => band.words.replaceAll('\u00A0', ' '))

test('bands are named for what they hold, cut by measures in force only', () => {
  expect(words(0, 2_000_000)).toEqual(['0 ₽', 'больше 0 ₽, но не больше 2 млн ₽', 'больше 2 млн ₽'])
})

test('more bands than can be taken in are none', () => {
  expect(words(1, 2, 3, 4, 5, 6)).toHaveLength(7)
  expect(words(1, 2, 3, 4, 5, 6, 8)).toEqual([])
})
