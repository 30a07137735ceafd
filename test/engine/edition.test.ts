import { compile, compileRules, isDay, onDay, RulesetError, screen, valueOn, type Condition, type Edition, type Intake, type Ruleset } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { cite, measureOf, ruleset, rulesetOf, text } from './dictionary.ts'

const always: Condition = { id: 'registered', fact: 'company.inRegister', operator: 'equal', value: true, cite }
const edition = (from: string, until?: string, more: Partial<Edition> = {}): Edition => ({ from, ...(until !== undefined && { until }), status: 'active', cite, conditions: always, ...more })
const withEditions = (...editions: Edition[]): Ruleset => ({ ...ruleset, measures: [measureOf('m', editions)] })
const on = (rules: Ruleset, day: string, facts = {}) => screen(compile(rules, day), { facts })[0]

describe('the window says whether applications are taken on the day', () => {
  const two = withEditions(edition('2019-04-30', '2019-09-24'), edition('2019-10-01', '2024-12-31', { status: 'active' }))
  test.each([
    ['2019-04-29', 'upcoming', '2019-04-30'],
    ['2019-04-30', 'open', '2019-04-30'],
    ['2019-09-24', 'open', '2019-04-30'],
    ['2019-09-25', 'closed', '2019-04-30'],
    ['2019-09-30', 'closed', '2019-04-30'],
    ['2019-10-01', 'open', '2019-10-01'],
    ['2024-12-31', 'open', '2019-10-01'],
    ['2025-01-01', 'closed', '2019-10-01'],
  ])('on %s: %s, by the edition from %s', (day, window, from) => {
    expect(on(two, day)).toMatchObject({ window, edition: { from } })
  })
  test.each(['closed', 'suspended', 'unknown'] as const)('an edition that is %s says so', (status) => {
    expect(on(withEditions(edition('2020-01-01', undefined, { status })), '2026-01-01')?.window).toBe(status)
  })
  test('editions may be written in any order', () => {
    const turned = withEditions(edition('2022-01-01'), edition('2020-01-01', '2021-12-31'))
    expect(on(turned, '2021-01-01')?.edition).toEqual({ from: '2020-01-01', until: '2021-12-31' })
    expect(on(turned, '2022-01-01')?.edition).toEqual({ from: '2022-01-01' })
  })

  const periods: Intake = { state: 'periods', periods: [{ from: '2026-02-01', until: '2026-03-01' }, { from: '2026-09-01', until: '2026-10-01' }] }
  test.each([
    ['2026-01-31', 'upcoming'],
    ['2026-02-01', 'open'],
    ['2026-03-01', 'open'],
    ['2026-03-02', 'upcoming'],
    ['2026-09-01', 'open'],
    ['2026-10-02', 'closed'],
  ])('with periods of intake on %s: %s', (day, window) => {
    expect(on(withEditions(edition('2020-01-01', undefined, { intake: periods })), day)?.window).toBe(window)
  })
  test.each([['continuous', 'open'], ['unknown', 'unknown']] as const)('an intake that is %s is %s', (state, window) => {
    expect(on(withEditions(edition('2020-01-01', undefined, { intake: { state } })), '2026-01-01')?.window).toBe(window)
  })
})

test('outside all editions the verdict is still that of the nearest one', () => {
  const past = withEditions(edition('2019-01-01', '2019-12-31'))
  const facts = { 'company.inRegister': true }
  expect(on(past, '2026-01-01', facts)).toMatchObject({ window: 'closed', verdict: 'eligible' })
  expect(on(past, '2018-01-01', facts)).toMatchObject({ window: 'upcoming', verdict: 'eligible' })
})

describe('a parameter has the value of the day, never the last one known', () => {
  const parameter = ruleset.parameters[0] as NonNullable<(typeof ruleset.parameters)[0]>
  test.each([
    ['2019-12-31', undefined],
    ['2020-01-01', 10],
    ['2020-12-31', 10],
    ['2021-01-01', undefined],
    ['2021-12-31', undefined],
    ['2022-01-01', 15],
    ['2030-01-01', 15],
  ])('on %s: %s', (day, value) => {
    expect(valueOn(parameter, day)?.value).toBe(value)
  })

  const limited = rulesetOf({ m: { id: 'small', fact: 'company.headcount', operator: 'lessThanInclusive', value: { parameter: 'micro-limit' }, cite } })
  test.each([
    ['2020-12-31', 10, 'eligible'],
    ['2020-12-31', 11, 'ineligible'],
    ['2022-01-01', 15, 'eligible'],
    ['2022-01-01', 16, 'ineligible'],
  ])('on %s %i people are %s', (day, headcount, verdict) => {
    expect(on(limited, day, { 'company.headcount': headcount })?.verdict).toBe(verdict)
  })
  test('on a day without a value the condition is open: nobody decides it', () => {
    expect(on(limited, '2021-06-01', { 'company.headcount': 1 })).toMatchObject({ verdict: 'unknown', open: ['small'], missing: [] })
  })
  test('a parameter of months makes a day so many months back', () => {
    const months: Ruleset = {
      ...rulesetOf({ m: { id: 'old', fact: 'company.registeredOn', operator: 'onOrBefore', value: { parameter: 'micro-limit', monthsBack: true }, cite } }),
    }
    expect(on(months, '2020-12-31', { 'company.registeredOn': '2020-02-29' })?.verdict).toBe('eligible')
    expect(on(months, '2020-12-31', { 'company.registeredOn': '2020-03-01' })?.verdict).toBe('ineligible')
  })
})

describe('named conditions are written out', () => {
  const named = (conditions: Readonly<Record<string, Condition>>): Ruleset => ({
    ...rulesetOf({ m: { condition: 'outer' } }),
    conditions: Object.entries(conditions).map(([id, condition]) => ({ id, title: text(id), conditions: condition })),
  })
  test('their leaves are named after them', () => {
    const rules = named({ outer: { all: [always, { condition: 'inner' }] }, inner: { not: { ...always, id: 'gone' } } })
    expect(on(rules, '2026-01-01', { 'company.inRegister': false })?.failed).toEqual(['outer/registered'])
    expect(on(rules, '2026-01-01', { 'company.inRegister': true })?.failed).toEqual(['inner/gone'])
  })
  test('a circle is refused, with the way round it', () => {
    expect(() => onDay(named({ outer: { condition: 'inner' }, inner: { not: { condition: 'outer' } } }), '2026-01-01')).toThrow('outer → inner → outer')
  })
  test('a name that leads nowhere is refused', () => {
    expect(() => onDay(named({ outer: { condition: 'other' } }), '2026-01-01')).toThrow('conditions.other\n  There is no such condition')
  })
})

describe('a ruleset that cannot be compiled names every problem', () => {
  const problems = (work: () => unknown): readonly string[] => {
    try {
      work()
    } catch (error) {
      if (error instanceof RulesetError) return error.issues.map(({ where, message }) => `${where}: ${message}`)
      throw error
    }
    return []
  }
  test('a day that does not exist', () => {
    expect(problems(() => compile(ruleset, '2026-02-30'))).toEqual(['asOf: "2026-02-30" is not a day. Write it as 2026-11-21.'])
  })
  test('several at once: no edition, no condition, no parameter', () => {
    const bad = rulesetOf({ one: { condition: 'gone' }, two: { ...always, value: { parameter: 'gone' } } })
    expect(problems(() => compile({ ...bad, measures: [...bad.measures, measureOf('three', [])] }, '2026-01-01')).map((line) => line.split('.')[0])).toEqual(['conditions', 'parameters', 'measures'])
  })
  test('facts and operators that do not exist, with the nearest name', () => {
    const rules = [{ id: 'r', conditions: { all: [{ fact: 'stff', operator: 'lessThn' as 'lessThan', value: 1 }, { fact: 'staff', operator: 'lessThan' as const, value: { fact: 'limt' } }] } }]
    expect(problems(() => compileRules({ facts: [{ id: 'staff', type: 'integer' }, { id: 'limit', type: 'integer' }], rules }))).toEqual([
      'r: There is no fact "stff". Add it or correct the name.',
      'r: "lessThn" is not an operator. Correct the name.',
      'r: There is no fact "limt". Add it or correct the name.',
    ])
  })
  test('"in" without a list, a node with two keys or none, an id used twice', () => {
    const leaf = { fact: 'a', operator: 'in' as const, value: 'xyz' }
    const rules = [
      { id: 'r', conditions: leaf },
      { id: 'r', conditions: { all: [], any: [] } as never },
      { id: 's', conditions: {} as never },
    ]
    const told = problems(() => compileRules({ facts: [{ id: 'a', type: 'enum' }], rules }))
    expect(told).toHaveLength(4)
    expect(told[0]).toContain('another rule with this id')
    expect(told[1]).toContain('"in" needs a list of values. Write ["xyz"].')
    expect(told[2]).toContain('this one has all and any')
    expect(told[3]).toContain('this one has none')
  })
  test('a fact derived from itself', () => {
    const formula = (fact: string) => ({ kind: 'formula' as const, formula: { fact } })
    expect(problems(() => compileRules({ facts: [{ id: 'a', type: 'number', derive: formula('b') }, { id: 'b', type: 'number', derive: formula('a') }], rules: [] }))).toEqual([
      'a: The fact is derived from itself. Break the circle.',
    ])
  })
})

test.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['01.10.2026', false],
  ['', false],
])('"%s" is a day: %s', (day, is) => {
  expect(isDay(day)).toBe(is)
})
