import { compile, estimate, type AmountLine, type Estimate, type Formula, type Profile } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { cite, rulesetOf, text } from './dictionary.ts'

const fact = (id: string): Formula => ({ fact: id })
const atMost = (value: number) => ({ fact: 'company.headcount', operator: 'lessThanInclusive', value }) as const
const half: Formula = { op: '*', args: [0.5, fact('company.revenueRub')] }
const capped: Formula = { op: 'min', args: [half, { parameter: 'cap' }] }

function estimated(line: Partial<AmountLine>, facts: Profile['facts'], day = '2026-01-01'): Estimate {
  const lines: AmountLine[] = [{ id: 'sum', label: text('сумма'), unit: 'rub', cite, ...line }]
  const compiled = compile(rulesetOf({ m: { id: 'r', fact: 'company.inRegister', operator: 'equal', value: true } }, { amount: lines }), day)
  return estimate(compiled, { facts }, 'm')[0] as Estimate
}

describe('a figure is exact, a range, or not determined', () => {
  test.each<[string, Partial<AmountLine>, Profile['facts'], Partial<Estimate>]>([
    ['exact inputs make it exact', { formula: half }, { 'company.revenueRub': 100 }, { kind: 'exact', value: 50, inputs: [] }],
    ['a range makes a range', { formula: half }, { 'company.revenueRub': { min: 100, max: 200 } }, { kind: 'range', min: 50, max: 100, inputs: ['company.revenueRub'] }],
    ['a cap bounds what is unknown', { formula: capped }, {}, { kind: 'range', max: 3_000_000, inputs: ['company.revenueRub'] }],
    ['above the cap it is exact, whatever the rest', { formula: capped }, { 'company.revenueRub': { min: 9e6 } }, { kind: 'exact', value: 3_000_000, inputs: [] }],
    ['what the law is silent about is not determined', { undetermined: text('доля не названа') }, { 'company.revenueRub': 1 }, { kind: 'undetermined', reason: text('доля не названа'), inputs: [] }],
    ['a figure below nothing is nothing', { formula: { op: '-', args: [0, fact('company.revenueRub')] } }, { 'company.revenueRub': 5 }, { kind: 'exact', value: 0 }],
    ['a range never begins below nothing', { formula: { op: '-', args: [100, fact('company.revenueRub')] } }, { 'company.revenueRub': { min: 50, max: 300 } }, { kind: 'range', max: 50 }],
    ['division by what may be zero bounds nothing', { formula: { op: '/', args: [100, fact('company.headcount')] } }, { 'company.headcount': { min: 0, max: 5 } }, { kind: 'range', inputs: ['company.headcount'] }],
  ])('%s', (_, line, facts, expected) => {
    expect(estimated(line, facts)).toMatchObject(expected)
  })
  test('an unbounded end is absent', () => {
    expect(estimated({ formula: half }, {})).not.toHaveProperty('max')
    expect(estimated({ formula: half }, {})).not.toHaveProperty('min')
  })
  test('a parameter without a value on the day bounds nothing', () => {
    expect(estimated({ formula: { parameter: 'micro-limit' } }, {}, '2021-06-01')).toMatchObject({ kind: 'range', steps: [{ kind: 'parameter', id: 'micro-limit' }] })
  })
})

describe('of cases the first that holds counts', () => {
  const cases = [{ when: atMost(15), formula: 100 }, { when: atMost(100), formula: half }, { formula: 7 }]
  test.each<[string, Profile['facts'], Partial<Estimate>]>([
    ['the first', { 'company.headcount': 15 }, { kind: 'exact', value: 100 }],
    ['the second', { 'company.headcount': 16, 'company.revenueRub': 2 }, { kind: 'exact', value: 1 }],
    ['the last resort', { 'company.headcount': 101 }, { kind: 'exact', value: 7 }],
    ['while two may hold, both count', { 'company.headcount': { min: 10, max: 20 }, 'company.revenueRub': 10 }, { kind: 'range', min: 5, max: 100, inputs: ['company.headcount'] }],
    ['while all may hold, all count, and what would choose is asked first', { 'company.revenueRub': 10 }, { kind: 'range', min: 5, max: 100, inputs: ['company.headcount'] }],
    ['what would choose and what would narrow', {}, { kind: 'range', inputs: ['company.headcount', 'company.revenueRub'] }],
  ])('%s', (_, facts, expected) => {
    expect(estimated({ cases }, facts)).toMatchObject(expected)
  })
})

test('the steps say what went in, with the day a parameter holds from', () => {
  expect(estimated({ formula: capped }, { 'company.revenueRub': { min: 10 } }).steps).toEqual([
    { kind: 'fact', id: 'company.revenueRub', min: 10 },
    { kind: 'parameter', id: 'cap', min: 3_000_000, max: 3_000_000, from: '2020-01-01' },
  ])
})

test('behind a derived fact its inputs are asked for', () => {
  expect(estimated({ formula: fact('loan.ipSharePct') }, { 'loan.ipRub': 5 }).inputs).toEqual(['loan.collateralRub'])
  expect(estimated({ formula: fact('company.ageMonths') }, {}).inputs).toEqual(['company.registeredOn'])
  expect(estimated({ formula: fact('company.ageMonths') }, { 'company.registeredOn': '2025-01-01' })).toMatchObject({ kind: 'exact', value: 12, inputs: [] })
})

test('a measure without figures has none; a measure that is not there is refused', () => {
  const compiled = compile(rulesetOf({ m: { id: 'r', fact: 'company.inRegister', operator: 'equal', value: true } }), '2026-01-01')
  expect(estimate(compiled, { facts: {} }, 'm')).toEqual([])
  expect(() => estimate(compiled, { facts: {} }, 'n')).toThrow(new RangeError('There is no measure "n".'))
})
