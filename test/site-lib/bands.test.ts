import { compileRules, type PlainCondition } from '@mera/engine'
import { expect, test } from 'vitest'
import { bandsOf } from '../../site/src/lib/bands.ts'

const under = (conditions: PlainCondition) => compileRules({ facts: [{ id: 'staff', type: 'integer' }], rules: [{ id: 'a', conditions }] })
const staff = (operator: 'lessThanInclusive' | 'lessThan' | 'greaterThan' | 'equal', value: number): PlainCondition => ({ fact: 'staff', operator, value })

test('bands of people are cut where the rules cut, without overlap or gap', () => {
  const compiled = under({ any: [staff('lessThanInclusive', 15), staff('lessThanInclusive', 100), staff('greaterThan', 250)] })
  expect(bandsOf(compiled, 'staff', { min: 0, whole: true })).toEqual([{ min: 0, max: 15 }, { min: 16, max: 100 }, { min: 101, max: 250 }, { min: 251 }])
})

test('a share is cut with open ends', () => {
  expect(bandsOf(under(staff('greaterThan', 50)), 'staff', { min: 0, max: 100, whole: false })).toEqual([{ min: 0, max: 50 }, { min: 50, minOpen: true, max: 100 }])
  expect(bandsOf(under(staff('lessThan', 50)), 'staff', { min: 0, max: 100, whole: false })).toEqual([{ min: 0, max: 50, maxOpen: true }, { min: 50, max: 100 }])
})

test('an exact value is a band of its own', () => {
  expect(bandsOf(under(staff('equal', 3)), 'staff', { min: 0, whole: true })).toEqual([{ min: 0, max: 2 }, { min: 3, max: 3 }, { min: 4 }])
})

test('a fact that no rule cuts has no bands', () => {
  expect(bandsOf(under({ not: staff('equal', 3) }), 'other', { whole: true })).toEqual([])
})
