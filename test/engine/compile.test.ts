import { compile, compileRules, verdicts, type Compiled, type Condition, type OperatorName, type PlainCondition, type PlainFact, type PlainLeaf } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { cite, ruleset, rulesetOf, text } from './dictionary.ts'

const leaf = (fact: string, operator: OperatorName, value: PlainLeaf['value'], more: Partial<PlainLeaf> = {}): PlainLeaf => ({ fact, operator, value, ...more })
const facts: readonly PlainFact[] = [
  { id: 'staff', type: 'integer' },
  { id: 'limit', type: 'integer' },
  { id: 'registered', type: 'boolean' },
  { id: 'activities', type: 'codes' },
  { id: 'unread', type: 'boolean' },
  { id: 'double', type: 'number', derive: { kind: 'formula', formula: { op: '*', args: [2, { fact: 'limit' }] } } },
]
const compiledOf = (...conditions: PlainCondition[]): Compiled => compileRules({ facts, rules: conditions.map((condition, index) => ({ id: `r${index}`, conditions: condition })) })

describe('a statement that may not decide', () => {
  const inferred = leaf('staff', 'lessThan', 10, { cite: { ...cite, basis: 'inferred' } })
  test('decides nothing, though the same is law elsewhere', () => {
    const compiled = compiledOf({ any: [leaf('staff', 'lessThan', 10)] }, { any: [inferred] }, { not: { any: [inferred] } })
    expect(verdicts(compiled, { facts: { staff: 5 } })).toEqual(['eligible', 'unknown', 'unknown'])
    expect(verdicts(compiled, { facts: { staff: 50 } })).toEqual(['ineligible', 'unknown', 'unknown'])
  })
})

describe('answers that a single look decides', () => {
  const quickOf = (fact: string, ...conditions: PlainCondition[]) => {
    const compiled = compiledOf(...conditions)
    return compiled.quick[compiled.factIndex.get(fact) as number]
  }
  test('are those to a fact with one table, from which nothing follows', () => {
    const compiled = compiledOf({ all: [leaf('staff', 'lessThan', 10), leaf('staff', 'greaterThan', 2)] })
    const [quick] = compiled.quick
    expect(quick?.slot).toBe(1)
    expect(quick?.row).toBe(compiled.slots[1]?.row)
    expect(quick?.width).toBe(2)
    expect([2, 5, 10].map((staff) => quick?.cellOf(staff))).toEqual([1, 2, 3])
  })
  test.each<[string, string, readonly PlainCondition[]]>([
    ['one that no rule reads', 'registered', [leaf('staff', 'lessThan', 10)]],
    ['a set, which has no table', 'activities', [leaf('activities', 'contains', 'bank')]],
    ['one that is also compared with another fact', 'staff', [leaf('staff', 'lessThan', 10), leaf('staff', 'lessThan', { fact: 'limit' })]],
    ['one that another is compared with', 'limit', [leaf('limit', 'lessThan', 10), leaf('staff', 'lessThan', { fact: 'limit' })]],
    ['one from which another follows', 'limit', [leaf('limit', 'lessThan', 10), leaf('double', 'lessThan', 10)]],
  ])('are not those to %s', (_, fact, conditions) => {
    expect(quickOf(fact, ...conditions)).toBeUndefined()
  })
})

test('a comparison with another fact is made anew when either becomes known', () => {
  const compiled = compiledOf(leaf('staff', 'lessThan', { fact: 'limit' }))
  expect(verdicts(compiled, { facts: { staff: 5, limit: 10 } })).toEqual(['eligible'])
  expect(verdicts(compiled, { facts: { limit: 10, staff: 15 } })).toEqual(['ineligible'])
  expect(compiled.slotsOf[0]).toEqual([1])
  expect(compiled.slotsOf[1]).toEqual([1])
})

describe('the leaf that most often decides is read first', () => {
  const readFirst = (condition: PlainCondition) => {
    const { program, slots, facts: known } = compiledOf(condition)
    return known[slots[program.code[program.start[0] as number] as number]?.fact ?? -1]?.id
  }
  // Of the cells of the staff one in three is 1, three in seven are 1, 2 or 3; of two answers to a question one is a yes.
  const wide = { all: [leaf('staff', 'greaterThan', 2), leaf('staff', 'lessThanInclusive', 10)] }
  const [likely, unlikely] = [leaf('staff', 'in', [1, 2, 3]), leaf('staff', 'equal', 1)]
  const even = leaf('registered', 'equal', true)
  const untabled = leaf('activities', 'contains', 'bank')

  test('of conditions that must all hold the one likeliest to fail', () => {
    expect(readFirst({ all: [even, unlikely] })).toBe('staff')
    expect(readFirst({ all: [unlikely, even] })).toBe('staff')
    expect(readFirst({ all: [{ not: unlikely }, even] })).toBe('registered')
    expect(readFirst({ all: [even, wide] })).toBe('registered')
  })
  test('of alternatives the one likeliest to hold', () => {
    expect(readFirst({ any: [unlikely, even] })).toBe('registered')
    expect(readFirst({ any: [even, { not: unlikely }] })).toBe('staff')
    expect(readFirst({ any: [even, likely] })).toBe('registered')
  })
  test('what has no table is as likely as not', () => {
    expect(readFirst({ all: [{ not: unlikely }, untabled] })).toBe('activities')
    expect(readFirst({ all: [untabled, unlikely] })).toBe('staff')
    expect(readFirst({ any: [unlikely, untabled] })).toBe('activities')
    expect(readFirst({ any: [untabled, { not: unlikely }] })).toBe('staff')
  })
  test('what nobody can decide is as likely as not', () => {
    const open = { open: { ru: '', en: '' }, ask: { ru: '', en: '' } }
    expect(readFirst({ all: [open, unlikely] })).toBe('staff')
    expect(readFirst({ all: [{ not: unlikely }, open] })).toBeUndefined()
  })
})

describe('parameters on the day', () => {
  const withRate = (value: number | string, from = '2020-01-01') => ({
    ...ruleset,
    parameters: [...ruleset.parameters, { id: 'rate', topic: 'money', title: text('ставка'), values: [{ from, value, cite }] }],
    measures: rulesetOf({ m: { id: 'a', fact: 'company.inRegister', operator: 'equal', value: true, cite } satisfies Condition }).measures,
  })
  test('a number is a number, anything else and what is not in force yet is none', () => {
    expect(compile(withRate(5), '2026-01-01').parameter('rate')).toBe(5)
    expect(compile(withRate('5'), '2026-01-01').parameter('rate')).toBeUndefined()
    expect(compile(withRate(5, '2027-01-01'), '2026-01-01').parameter('rate')).toBeUndefined()
    expect(compile(withRate(5), '2026-01-01').parameter('nobody')).toBeUndefined()
  })
  test('plain rules have none, and no day', () => {
    expect(compiledOf().parameter('rate')).toBeUndefined()
    expect(compiledOf().asOf).toBe('')
    expect(compiledOf().measures).toEqual([])
  })
})

test('each rule is found by its id, and by the leaves it reads', () => {
  const compiled = compiledOf(leaf('staff', 'lessThan', 10), { not: leaf('registered', 'equal', true) }, { all: [leaf('staff', 'lessThan', 10)] })
  expect([...compiled.ruleIndex]).toEqual([['r0', 0], ['r1', 1], ['r2', 2]])
  expect(compiled.rulesOf).toEqual([[], [[0, 2]], [[1]]])
})

test('rules that name a fact that is not there are refused', () => {
  expect(() => compiledOf(leaf('stuff', 'lessThan', 10))).toThrow('There is no fact "stuff".')
})
