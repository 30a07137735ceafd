import { bandsOf, compile, compileRules, type Condition, type Fact, type OperatorName, type PlainCondition } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { cite, rulesetOf, text } from '../dictionary.ts'

const number = (id: string, more: Partial<Fact>): Fact => ({ id, topic: 'test', type: 'number', title: text(id), question: text(id), ...more })
const facts = [number('staff', { type: 'integer', unit: 'people' }), number('sharePct', { unit: 'percent', max: 100 }), number('salesPct', { unit: 'percent' }), number('growthPct', { unit: 'percent', min: -100 })]
const when = (fact: string, operator: OperatorName, value: number): Condition => ({ fact, operator, value, cite })
const bands = (fact: string, ...conditions: readonly Condition[]) => bandsOf(compile({ ...rulesetOf({ a: { any: [...conditions] } }), facts }, '2026-01-01'), fact)

describe('bands', () => {
  test('of people are cut where the rules cut, without overlap or gap', () => {
    expect(bands('staff', when('staff', 'lessThanInclusive', 15), when('staff', 'lessThanInclusive', 100), when('staff', 'greaterThan', 250))).toEqual([
      { min: 0, max: 15 }, { min: 16, max: 100 }, { min: 101, max: 250 }, { min: 251 },
    ])
  })

  test('of a share have open ends and go as far as the share can', () => {
    expect(bands('sharePct', when('sharePct', 'greaterThan', 50))).toEqual([{ min: 0, max: 50 }, { min: 50, minOpen: true, max: 100 }])
    expect(bands('sharePct', when('sharePct', 'lessThan', 50))).toEqual([{ min: 0, max: 50, maxOpen: true }, { min: 50, max: 100 }])
  })

  test('of a ratio that is no part of a whole have no end', () => {
    expect(bands('salesPct', when('salesPct', 'greaterThanInclusive', 50))).toEqual([{ min: 0, max: 50, maxOpen: true }, { min: 50 }])
  })

  test('begin where the dictionary says', () => {
    expect(bands('growthPct', when('growthPct', 'greaterThan', 0))).toEqual([{ min: -100, max: 0 }, { min: 0, minOpen: true }])
  })

  test('an exact value is one of its own', () => {
    expect(bands('staff', when('staff', 'equal', 3))).toEqual([{ min: 0, max: 2 }, { min: 3, max: 3 }, { min: 4 }])
  })

  test('are none where nothing cuts, or only beyond what can be', () => {
    expect(bands('sharePct', when('staff', 'equal', 3))).toEqual([])
    expect(bands('sharePct', when('sharePct', 'greaterThan', 100))).toEqual([])
    expect(bands('nobody', when('staff', 'equal', 3))).toEqual([])
  })

  test('are cut by the measures that are meant alone', () => {
    const compiled = compile({ ...rulesetOf({ old: when('staff', 'lessThan', 10), now: when('staff', 'lessThan', 20) }), facts }, '2026-01-01')
    expect(bandsOf(compiled, 'staff', { measures: id => id === 'now' })).toEqual([{ min: 0, max: 19 }, { min: 20 }])
    expect(bandsOf(compiled, 'staff')).toHaveLength(3)
  })

  test('are cut by what follows from the number, whoever is meant', () => {
    const small: PlainCondition = { fact: 'staff', operator: 'lessThan', value: 100 }
    const compiled = compileRules({ facts: [{ id: 'staff', type: 'integer' }, { id: 'isSmall', type: 'boolean', derive: { kind: 'condition', condition: small } }], rules: [{ id: 'a', conditions: { fact: 'isSmall', operator: 'equal', value: true } }] })
    expect(bandsOf(compiled, 'staff', { measures: () => false })).toEqual([{ max: 99 }, { min: 100 }])
  })
})
