import { compile, nextQuestions, type Condition, type FactValue } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { cite, rulesetOf, text } from '../dictionary.ts'

const open: Condition = { id: 'unread', open: text('?'), ask: text('?'), cite }
const within = (fact: string): Condition => ({ id: 'within', fact: 'loan.ipRub', operator: 'lessThanInclusive', value: { fact }, cite })
const withinRevenue = within('company.revenueRub')

function askedFor(condition: Condition, facts: Readonly<Record<string, FactValue>>): readonly string[] {
  return nextQuestions(compile(rulesetOf({ m: condition }), '2026-01-01'), { facts }).map(({ fact }) => fact)
}

describe('two facts that are compared go only the way that their bounds allow', () => {
  test.each<[string, Condition, number, readonly string[]]>([
    ['nothing is less than a revenue of zero', { all: [withinRevenue, open] }, 0, []],
    ['a rouble may be more than the revenue', { all: [withinRevenue, open] }, 1, ['company.revenueRub']],
    ['where it can still hold, it is asked', withinRevenue, 0, ['company.revenueRub']],
    ['where it can only hold, "not" can only fail', { all: [{ not: withinRevenue }, open] }, 0, ['company.revenueRub']],
    ['and an alternative of its opposite is lost', { any: [{ not: withinRevenue }, open] }, 0, []],
  ])('%s', (_, condition, loan, expected) => {
    expect(askedFor(condition, { 'loan.ipRub': loan })).toEqual(expected)
  })
  test('a loss has no lower bound', () => {
    expect(askedFor({ all: [within('company.profitRub'), open] }, { 'loan.ipRub': 0 })).toEqual(['company.profitRub'])
  })
})
