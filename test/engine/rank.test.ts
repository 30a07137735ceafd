import { rank, type Estimate, type Order, type Screening, type Verdict, type Weight, type Window } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { cite, text } from './dictionary.ts'

const screening = (measure: string, verdict: Verdict, window: Window = 'open'): Screening => ({ measure, verdict, window, missing: [], open: [], failed: [], discretionary: [] })
const figure = (more: Partial<Estimate>): Estimate => ({ id: 'sum', label: text('сумма'), unit: 'rub', kind: 'exact', formulas: [], steps: [], inputs: [], cite, ...more })
const ranked = (screenings: Screening[], by: Order, weights: Readonly<Record<string, Weight>> = {}) => rank(screenings, (measure) => weights[measure] ?? {}, by).map(({ measure }) => measure)

describe('first what can be applied for, then by verdict', () => {
  const all = [screening('no', 'ineligible'), screening('maybe', 'unknown'), screening('gone', 'eligible', 'closed'), screening('yes', 'eligible')]
  test.each<Order>(['benefit', 'deadline', 'effort'])('whatever the order: %s', (by) => {
    expect(ranked(all, by)).toEqual(['yes', 'maybe', 'no', 'gone'])
  })
  test('a great sum does not lift a "no" above a "yes"', () => {
    expect(ranked(all, 'benefit', { no: { estimate: figure({ value: 1e9 }) } })).toEqual(['yes', 'maybe', 'no', 'gone'])
  })
})

describe('then by what was asked for', () => {
  const three = ['a', 'b', 'c'].map((id) => screening(id, 'unknown'))
  test.each<[string, Order, Record<string, Weight>, string[]]>([
    ['the greatest sum first, a range by its upper end, what is no sum last', 'benefit', { a: { estimate: figure({ unit: 'percent', value: 90 }) }, b: { estimate: figure({ value: 5 }) }, c: { estimate: figure({ kind: 'range', min: 1, max: 7 }) } }, ['c', 'b', 'a']],
    ['the nearest deadline first, no deadline last', 'deadline', { b: { deadline: '2026-12-01' }, c: { deadline: '2026-11-30' } }, ['c', 'b', 'a']],
    ['the least effort first, unknown effort last', 'effort', { b: { effort: 30 }, c: { effort: 5 } }, ['c', 'b', 'a']],
    ['equal ones keep the ruleset’s order', 'benefit', {}, ['a', 'b', 'c']],
  ])('%s', (_, by, weights, expected) => {
    expect(ranked(three, by, weights)).toEqual(expected)
  })
})
