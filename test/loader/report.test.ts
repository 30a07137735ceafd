import { expect, test } from 'vitest'
import type { Edition, Measure, Parameter, Ruleset } from '@mera/engine'
import { reportOf } from '@mera/loader'
import { smallRuleset } from '../rules/small-ruleset.ts'

const text = (words: string) => ({ ru: words, en: words })
const cite = { source: 'act', basis: 'law' } as const
const [measure] = smallRuleset.measures as [Measure]
const [edition] = measure.editions as [Edition]

const withEditions = (...editions: readonly Partial<Edition>[]): Ruleset => ({
  ...smallRuleset,
  measures: [{ ...measure, editions: editions.map((changes) => ({ ...edition, ...changes })) }],
})
const withParameters = (...parameters: readonly Parameter[]): Ruleset => ({ ...smallRuleset, parameters })
const rate = (changes: Partial<Parameter>): Parameter => ({
  id: 'rate', topic: 'finance', title: text('rate'), values: [{ from: '2020-01-01', value: 1, cite }], ...changes,
})

test('a measure is reported with its window, its edition and the days since its check', () => {
  const [state] = reportOf(smallRuleset, '2024-12-01').measures
  expect(state).toMatchObject({ measure: 'small-grant', window: 'open', status: 'active', edition: { from: '2020-01-01', until: '2024-12-31' }, checkedOn: '2026-11-21' })
  expect(reportOf(smallRuleset, '2026-12-01').measures[0]?.checkedDaysAgo).toBe(10)
})

test('comparisons are counted by what they rest on, and open points are listed with what to ask', () => {
  const [state] = reportOf(smallRuleset, '2024-12-01').measures
  expect(state?.basis).toEqual({ law: 2 })
  expect(state?.open).toEqual([{ leaf: 'unread-part', open: text('What article 2 asks for'), ask: text('Read article 2'), basis: 'inferred', source: 'act' }])
})

test('an open point of a named condition that is used twice is listed once', () => {
  const conditions = [{ id: 'unread', title: text('unread'), conditions: { id: 'part', open: text('What else'), ask: text('Ask'), cite } }]
  const twice = { ...withEditions({ conditions: { all: [{ condition: 'unread' }, { any: [{ condition: 'unread' }] }] } }), conditions }
  expect(reportOf(twice, '2024-12-01').measures[0]?.open.map(({ leaf }) => leaf)).toEqual(['unread/part'])
})

test.each([
  ['on the day itself', '2024-12-31', 0, ['2024-12-31']],
  ['on the last day of the time ahead', '2024-10-02', 90, ['2024-12-31']],
  ['a day later than that', '2024-10-01', 90, []],
  ['a day ago', '2025-01-01', 90, []],
])('an edition that ends %s', (_, asOf, days, expected) => {
  expect(reportOf(smallRuleset, asOf, days).expiring.map(({ on }) => on)).toEqual(expected)
})

test('what follows an edition is named, and a closed edition ends nothing', () => {
  const followed = withEditions({}, { from: '2025-01-01', status: 'active' })
  expect(reportOf(followed, '2024-12-01').expiring).toContainEqual({ kind: 'edition', id: 'small-grant', on: '2024-12-31', next: '2025-01-01' })
  expect(reportOf(withEditions({ status: 'closed' }), '2024-12-01').expiring).toEqual([])
})

test('the end of an intake is reported with the next one', () => {
  const periods = [{ from: '2024-01-01', until: '2024-02-01' }, { from: '2024-09-01', until: '2024-10-01' }]
  const { expiring } = reportOf(withEditions({ intake: { state: 'periods', periods } }), '2024-01-15', 30)
  expect(expiring).toEqual([{ kind: 'intake', id: 'small-grant', on: '2024-02-01', next: '2024-09-01' }])
})

test('values of parameters end, and so does the time until which they were verified', () => {
  const values = [{ from: '2020-01-01', until: '2024-12-31', value: 1, cite }, { from: '2025-01-01', value: 2, cite }]
  const { expiring } = reportOf(withParameters(rate({ values, verifiedUntil: '2025-01-10' })), '2024-12-30', 30)
  expect(expiring).toEqual([
    { kind: 'value', id: 'rate', on: '2024-12-31', next: '2025-01-01' },
    { kind: 'edition', id: 'small-grant', on: '2024-12-31' },
    { kind: 'verification', id: 'rate', on: '2025-01-10' },
  ].sort((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1)))
})

test.each([
  ['before its first value', '2019-12-31', [{ beginsOn: '2020-01-01' }]],
  ['within a value', '2020-06-01', []],
  ['between two values', '2021-06-01', [{ endedOn: '2020-12-31', beginsOn: '2022-01-01' }]],
  ['after its last value', '2023-06-01', [{ endedOn: '2022-12-31' }]],
])('a parameter %s', (_, asOf, expected) => {
  const values = [{ from: '2020-01-01', until: '2020-12-31', value: 1, cite }, { from: '2022-01-01', until: '2022-12-31', value: 2, cite }]
  const missing = reportOf(withParameters(rate({ values })), asOf).valuesMissing
  expect(missing).toEqual(expected.map((span) => ({ parameter: 'rate', title: text('rate'), ...span })))
})

test('a parameter is unverified from the day after the last check, while it has a value', () => {
  const checked = withParameters(rate({ verifiedUntil: '2024-06-30' }))
  expect(reportOf(checked, '2024-06-30').valuesUnverified).toEqual([])
  expect(reportOf(checked, '2024-07-01').valuesUnverified).toEqual([{ parameter: 'rate', title: text('rate'), verifiedUntil: '2024-06-30', daysAgo: 1 }])
  const ended = rate({ verifiedUntil: '2024-06-30', values: [{ from: '2020-01-01', until: '2024-06-30', value: 1, cite }] })
  expect(reportOf(withParameters(ended), '2024-07-01').valuesUnverified).toEqual([])
})

test('a source is read again when a citation of it was checked later', () => {
  const again = withEditions({ cite: { ...cite, checkedOn: '2026-12-24' } })
  expect(reportOf(smallRuleset, '2026-12-31').sources[0]).toMatchObject({ source: 'act', lastReadOn: '2026-11-21', lastReadDaysAgo: 40, neverReread: true })
  expect(reportOf(again, '2026-12-31').sources[0]).toMatchObject({ readOn: '2026-11-21', lastReadOn: '2026-12-24', lastReadDaysAgo: 7, neverReread: false })
})

test('sources stand in order of their last reading', () => {
  const sources = ['2026-03-01', '2025-03-01'].map((readOn, index) => ({ id: `act-${index}`, kind: 'law' as const, title: text('Act'), readOn }))
  expect(reportOf({ ...smallRuleset, sources }, '2026-11-21').sources.map(({ source }) => source)).toEqual(['act-1', 'act-0'])
})

test('the summary counts a shared condition once, and a measure’s own conditions each', () => {
  const leaf = { id: 'part', fact: 'company.headcount', operator: 'lessThan', value: 5, cite } as const
  const conditions = [{ id: 'shared', title: text('shared'), conditions: leaf }]
  const own = { ...edition, conditions: { all: [{ condition: 'shared' }, { ...leaf, cite: { source: 'act', basis: 'press' as const } }, { id: 'unread', open: text('What else'), ask: text('Ask'), cite }] } }
  const measures = ['small-grant', 'other-grant'].map((id) => ({ ...measure, id, editions: [own] }))
  expect(reportOf({ ...smallRuleset, conditions, measures }, '2024-12-01').summary).toEqual({
    measures: 2, comparisons: 3, basis: { law: 1, press: 2 }, open: 2, measuresWithOpen: 2,
  })
})
