import { compile, compileRules, explain, type Condition, type Edition, type PlainCondition, type Profile } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { prove, summarise } from '../../packages/engine/src/explain.ts'
import { cite, measureOf, ruleset, rulesetOf, text } from './dictionary.ts'

const small: Condition = { id: 'small', fact: 'company.headcount', operator: 'lessThanInclusive', value: 100, cite }
const registered: Condition = { id: 'registered', fact: 'company.inRegister', operator: 'equal', value: true, cite }
const told = (condition: Condition, facts: Profile['facts'], edition: Partial<Edition> = {}) => explain(compile(rulesetOf({ m: condition }, edition), '2026-01-01'), { facts }, 'm')

describe('the head of an explanation', () => {
  test('names the verdict', () => {
    expect(told(small, { 'company.headcount': 5 }).verdict).toBe('eligible')
    expect(told(small, { 'company.headcount': 500 }).verdict).toBe('ineligible')
    expect(told(small, {}).verdict).toBe('unknown')
  })
  test('names the measure, the day, the window and the edition', () => {
    expect(told(small, {})).toMatchObject({ measure: 'm', asOf: '2026-01-01', window: 'open' })
    expect(told(small, {}).edition).toStrictEqual({ from: '2020-01-01' })
    expect(told(small, {}, { until: '2026-12-31' }).edition).toStrictEqual({ from: '2020-01-01', until: '2026-12-31' })
    expect(told(small, {}, { until: '2025-12-31' }).window).toBe('closed')
  })
  test('names what people decide', () => {
    const discretionary = [{ id: 'contest', text: text('конкурс'), cite }]
    expect(told(small, {}, { discretionary }).discretionary).toBe(discretionary)
    expect(told(small, {}).discretionary).toEqual([])
  })
  test('of a plain rule knows neither window nor edition', () => {
    const compiled = compileRules({ facts: [{ id: 'a', type: 'boolean' }], rules: [{ id: 'r', conditions: { fact: 'a', operator: 'equal', value: true } }] })
    const found = explain(compiled, { facts: { a: true } }, 'r')
    expect(found).toMatchObject({ window: 'unknown', verdict: 'eligible', discretionary: [], failed: [], open: [] })
    expect(found).not.toHaveProperty('edition')
  })
  test('a measure that is not there is named in the refusal', () => {
    expect(() => explain(compile(ruleset, '2026-01-01'), { facts: {} }, 'nobody')).toThrow('There is no measure "nobody".')
  })
})

describe('the tree', () => {
  test('keeps the shape of the condition, every node with its truth', () => {
    const { root } = told({ all: [{ any: [small, registered] }, { not: registered }] }, { 'company.headcount': 5 })
    expect(root).toMatchObject({
      kind: 'all',
      truth: 'unknown',
      children: [
        { kind: 'any', truth: 'true', children: [{ id: 'small', truth: 'true' }, { id: 'registered', truth: 'unknown' }] },
        { kind: 'not', truth: 'unknown', children: [{ kind: 'leaf', id: 'registered' }] },
      ],
    })
    expect(root).not.toHaveProperty('name')
  })
  test('names a named condition where it is written out', () => {
    const conditions = [{ id: 'is-small', title: text('малая'), conditions: small }, { id: 'is-outside', title: text('вне реестра'), conditions: { not: registered } }]
    const measures = [measureOf('m', [{ from: '2020-01-01', status: 'active', cite, conditions: { all: [{ condition: 'is-small' }, { condition: 'is-outside' }] } }])]
    const { root } = explain(compile({ ...ruleset, conditions, measures }, '2026-01-01'), { facts: {} }, 'm')
    expect(root.children).toMatchObject([{ kind: 'all', name: 'is-small', children: [{ id: 'is-small/small' }] }, { kind: 'not', name: 'is-outside', children: [{ id: 'is-outside/registered' }] }])
  })
  test('a leaf that compares two facts tells what is known of both', () => {
    const dearer: Condition = { id: 'dearer', fact: 'loan.ipRub', operator: 'greaterThan', value: { fact: 'loan.collateralRub' }, cite }
    const { root, missing } = told(dearer, { 'loan.ipRub': 5, 'loan.collateralRub': 4 })
    expect(root).toStrictEqual({ kind: 'leaf', id: 'dearer', truth: 'true', fact: 'loan.ipRub', operator: 'greaterThan', expected: { fact: 'loan.collateralRub' }, known: { kind: 'exact', value: 5 }, expectedKnown: { kind: 'exact', value: 4 }, cite })
    expect(missing).toEqual({ canChange: [], used: [] })
    expect(told(dearer, {}).root).not.toHaveProperty('expectedKnown')
    expect(told(dearer, {}).root).not.toHaveProperty('known')
    expect(told(dearer, { 'loan.ipRub': 5 }).missing).toEqual({ canChange: ['loan.collateralRub'], used: [] })
    expect(told(dearer, {}).missing.canChange).toEqual(['loan.ipRub', 'loan.collateralRub'])
  })
  test('is that of a condition alone', () => {
    const leaf = { fact: 'a', operator: 'equal', value: 1 } as const
    const known = { kind: 'exact', value: 1 } as const
    const proof = { kind: 'leaf', truth: 'true', fact: 'a', operator: 'equal', expected: 1, known } as const
    expect(prove({ any: [leaf, { not: leaf }] }, () => known, compileRules({ facts: [{ id: 'a', type: 'integer' }], rules: [] }))).toStrictEqual({ kind: 'any', truth: 'true', children: [proof, { kind: 'not', truth: 'false', children: [proof] }] })
  })
  test('an open leaf is written out as it stands', () => {
    const open = { id: 'unread', open: text('не прочитано'), ask: text('прочитать'), cite }
    expect(told(open, {}).root).toStrictEqual({ ...open, kind: 'open', truth: 'unknown' })
  })
})

describe('what keeps the verdict where it is', () => {
  const remembered: Condition = { ...small, id: 'remembered', cite: { ...cite, basis: 'memory' } }
  const inferred: Condition = { ...small, id: 'inferred', cite: { ...cite, basis: 'inferred' } }
  test('of an undecided verdict only what nobody has verified is open, the rest is missing', () => {
    expect(told({ all: [small, registered] }, { 'company.headcount': 5 })).toMatchObject({ open: [], failed: [], missing: { canChange: ['company.inRegister'] } })
    expect(told({ all: [remembered, inferred] }, { 'company.headcount': 5 })).toMatchObject({ open: ['remembered', 'inferred'], missing: { canChange: [], used: [] } })
    expect(told({ all: [remembered, registered] }, {})).toMatchObject({ open: ['remembered'], missing: { canChange: ['company.inRegister'], used: [] } })
  })
  test('of an undecided verdict nothing has failed, though an alternative has', () => {
    expect(told({ all: [{ any: [small, registered] }] }, { 'company.headcount': 500 })).toMatchObject({ verdict: 'unknown', failed: [] })
  })
  test('of a failed verdict nothing is open', () => {
    expect(told({ all: [small, remembered] }, { 'company.headcount': 500 })).toMatchObject({ verdict: 'ineligible', open: [], failed: ['small'] })
  })
  test('a leaf without an id blocks namelessly, one that stands twice is named once', () => {
    const compiled = compileRules({ facts: [{ id: 'a', type: 'boolean' }], rules: [] })
    const no: PlainCondition = { fact: 'a', operator: 'equal', value: false }
    const lookup = () => ({ kind: 'exact', value: true }) as const
    expect(summarise({ all: [no, { ...no, id: 'x' }, { ...no, id: 'x' }] }, lookup, compiled)).toEqual({ missing: [], open: [], failed: ['x'] })
  })
})
