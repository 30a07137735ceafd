import { compileRules, derive, verdicts, type Known, type PlainFact, type PlainRule } from '@mera/engine'
import { describe, expect, test } from 'vitest'

const facts: Readonly<Record<string, Known>> = { staff: { kind: 'exact', value: 40 }, some: { kind: 'range', min: 10, max: 20 } }
const inputs = { lookup: (id: string) => facts[id], parameter: () => undefined, asOf: '2026-01-01' }
const atMost = (fact: string, value: number) => ({ fact, operator: 'lessThanInclusive', value }) as const
const sizes = (fact: string, otherwise?: string) =>
  derive({ kind: 'cases', cases: [{ when: atMost(fact, 15), value: 'micro' }, { when: atMost(fact, 100), value: 'small' }, { when: atMost(fact, 250), value: 'medium' }], ...(otherwise !== undefined && { otherwise }) }, inputs)

describe('the first case that holds gives the value', () => {
  test('exactly, where those before it do not', () => {
    expect(sizes('staff', 'none')).toEqual({ kind: 'exact', value: 'small' })
  })
  test('one of several, while it is not known which is first', () => {
    expect(sizes('some', 'none')).toEqual({ kind: 'oneOf', values: ['micro', 'small'] })
  })
  test('any of them and the rest, while nothing is known', () => {
    expect(sizes('nobody', 'none')).toEqual({ kind: 'oneOf', values: ['micro', 'small', 'medium', 'none'] })
  })
  test('nothing is known where perhaps no case holds and there is no rest', () => {
    expect(sizes('nobody')).toBeUndefined()
  })
})

test('a condition that is not decided leaves the fact unknown', () => {
  expect(derive({ kind: 'condition', condition: atMost('staff', 100) }, inputs)).toEqual({ kind: 'exact', value: true })
  expect(derive({ kind: 'condition', condition: atMost('some', 15) }, inputs)).toBeUndefined()
})

describe('facts derived from derived facts', () => {
  const plus = (...args: (number | { fact: string })[]) => ({ kind: 'formula', formula: { op: '+', args } }) as const
  const chain: PlainFact[] = [
    { id: 'c', type: 'number', derive: plus({ fact: 'b' }, 1) },
    { id: 'b', type: 'number', derive: plus({ fact: 'a' }, 1) },
    { id: 'a', type: 'number' },
  ]
  const rules: PlainRule[] = [{ id: 'r', conditions: { fact: 'c', operator: 'equal', value: 3 } }]
  const compiled = compileRules({ facts: chain, rules })
  test('follow in whatever order they are declared', () => {
    expect(verdicts(compiled, { facts: { a: 1 } })).toEqual(['eligible'])
    expect(verdicts(compiled, { facts: { a: 2 } })).toEqual(['ineligible'])
    expect(verdicts(compiled, { facts: {} })).toEqual(['unknown'])
  })
  test('a direct answer stands, and what follows from it follows', () => {
    expect(verdicts(compiled, { facts: { a: 7, b: 2 } })).toEqual(['eligible'])
  })
})
