import { combine, combined, compile, conflictsIn, type AmountLine, type Candidate, type Condition, type Conflict, type Edition, type Exclusion, type Profile, type Wishes } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { cite, measureOf, ruleset, text } from '../dictionary.ts'

const candidate = (id: string, worth: number): Candidate => ({ id, worth })
const why = text('нельзя вместе')
const conflict = (a: string, b: string, kind: Conflict['kind'] = 'alternative'): Conflict => ({ a, b, kind, why, cite })
const [a, b, c] = [candidate('a', 5), candidate('b', 4), candidate('c', 3)]

describe('what is left out', () => {
  test('is told what stands against it, at what price it could be had, and what would have to go', () => {
    const [ab, bc, cd] = [conflict('a', 'b'), conflict('b', 'c'), conflict('c', 'd')]
    const lines = [{ id: 'machine', measures: ['a', 'f'] }, { id: 'wages', measures: ['f'] }]
    expect(combined([b, a, c, candidate('f', 1)], { conflicts: [ab, bc, cd, conflict('a', 'f', 'same-cost')], lines })).toEqual({
      chosen: ['a', 'c', 'f'],
      worth: 9,
      lineOf: { a: 'machine', f: 'wages' },
      leftOut: [{ measure: 'b', worth: 4, because: [ab, bc], forgone: 4, instead: ['a', 'c'] }],
    })
  })
  test('is told nothing of what was left out too', () => {
    const conflicts = [conflict('a', 'b'), conflict('a', 'c'), conflict('b', 'c')]
    expect(combined([a, b, c], { conflicts }).leftOut).toEqual([
      { measure: 'b', worth: 4, because: [conflicts[0]], forgone: 1, instead: ['a'] },
      { measure: 'c', worth: 3, because: [conflicts[1]], forgone: 2, instead: ['a'] },
    ])
  })
  test('among equals nothing is forgone', () => {
    expect(combined([a, candidate('e', 5)], { conflicts: [conflict('a', 'e')] }).leftOut).toMatchObject([{ forgone: 0, instead: ['a'] }])
    expect(combined([candidate('x', 9), a, b], { conflicts: [conflict('x', 'a'), conflict('x', 'b')] }).leftOut).toMatchObject([{ measure: 'x', forgone: 0, instead: ['a', 'b'] }])
  })
  test('is nothing where all can be had', () => {
    expect(combined([a, b], { conflicts: [] }).leftOut).toEqual([])
  })
})

describe('the order in which to take them', () => {
  const free = ['a', 'b', 'c'].map((id) => candidate(id, 0))
  const orderOf = (...cuts: readonly (readonly [string, string])[]) => combined(free, { conflicts: [], cuts: cuts.map(([by, of]) => ({ by, of })) }).chosen
  test('is as given where none lowers another', () => expect(orderOf()).toEqual(['a', 'b', 'c']))
  test('puts what lowers another before it', () => {
    expect(orderOf(['c', 'a'])).toEqual(['c', 'a', 'b'])
    expect(orderOf(['b', 'a'], ['c', 'b'])).toEqual(['c', 'b', 'a'])
    expect(orderOf(['a', 'c'])).toEqual(['a', 'b', 'c'])
    expect(orderOf(['c', 'b'])).toEqual(['a', 'c', 'b'])
  })
  test('names nothing that was not chosen', () => expect(orderOf(['x', 'a'])).toEqual(['a', 'b', 'c']))
  test('breaks a circle where it was entered', () => {
    expect(orderOf(['a', 'b'], ['b', 'a'])).toEqual(['b', 'a', 'c'])
    expect(orderOf(['a', 'a'])).toEqual(['a', 'b', 'c'])
  })
})

const registered: Condition = { id: 'registered', fact: 'company.inRegister', operator: 'equal', value: true, cite }
const amount = (unit: AmountLine['unit'], formula: AmountLine['formula']): readonly AmountLine[] => [{ id: 'sum', label: text('сумма'), unit, cite, ...(formula !== undefined && { formula }) }]
type Sketch = readonly [id: string, edition?: Partial<Edition>]
const compiledOf = (...sketches: readonly Sketch[]) =>
  compile({ ...ruleset, measures: sketches.map(([id, edition]) => measureOf(id, [{ from: '2020-01-01', status: 'active', cite, conditions: registered, ...edition }])) }, '2026-01-01')
const yes: Profile = { facts: { 'company.inRegister': true } }
const excludes = (measure: string, kind: Exclusion['kind'] = 'alternative', because = why): Exclusion => ({ measure, kind, why: because, cite })

describe('the conflicts that editions declare', () => {
  test('each pair once, as it is declared first', () => {
    const other = text('иначе сказано')
    const compiled = compiledOf(['a', { excludes: [excludes('b'), excludes('c', 'same-cost')] }], ['b', { excludes: [excludes('a', 'same-purpose', other)] }], ['c'])
    expect(conflictsIn(compiled)).toEqual([conflict('a', 'b'), conflict('a', 'c', 'same-cost')])
  })
  test('of two pairs whose names read alike, both', () => {
    expect(conflictsIn(compiledOf(['a', { excludes: [excludes('bc')] }], ['ab', { excludes: [excludes('c')] }], ['bc'], ['c']))).toEqual([conflict('a', 'bc'), conflict('ab', 'c')])
  })
  test('none where none are declared', () => expect(conflictsIn(compiledOf(['a']))).toEqual([]))
})

describe('what may be combined', () => {
  const chosenOf = (profile: Profile, wishes: Wishes, ...sketches: readonly Sketch[]) => combine(compiledOf(...sketches), profile, wishes).chosen
  test('what fits or may fit', () => {
    expect(chosenOf(yes, {}, ['a'], ['b', { conditions: { not: registered } }])).toEqual(['a'])
    expect(chosenOf({ facts: {} }, {}, ['a'], ['b', { conditions: { not: registered } }])).toEqual(['a', 'b'])
  })
  test('what is closed only if it is asked for', () => {
    expect(chosenOf(yes, {}, ['a', { until: '2025-01-01' }], ['b'])).toEqual(['b'])
    expect(chosenOf(yes, { includeClosed: true }, ['a', { until: '2025-01-01' }], ['b'])).toEqual(['a', 'b'])
    expect(chosenOf(yes, { includeClosed: true }, ['a', { until: '2025-01-01', conditions: { not: registered } }])).toEqual([])
    expect(chosenOf(yes, {}, ['a', { status: 'suspended' }], ['b', { from: '2027-01-01' }])).toEqual(['a', 'b'])
  })
  test('under the conflicts of the rules and the terms of the wishes', () => {
    const rules: readonly Sketch[] = [['a', { excludes: [excludes('b', 'same-cost')] }], ['b']]
    const worth: Wishes['worth'] = ({ measure }) => (measure === 'a' ? 2 : 1)
    expect(combine(compiledOf(...rules), yes, { worth })).toMatchObject({ chosen: ['a'], worth: 2, leftOut: [{ measure: 'b', worth: 1 }] })
    expect(combine(compiledOf(...rules), yes, { worth, lines: [{ id: 'x', measures: ['a'] }, { id: 'y', measures: ['b'] }] })).toMatchObject({ chosen: ['a', 'b'], worth: 3, lineOf: { a: 'x', b: 'y' } })
  })
})

describe('a measure is worth', () => {
  const worthOf = (profile: Profile, lines: readonly AmountLine[]) => combine(compiledOf(['a', { amount: lines }]), profile).worth
  const cost = { fact: 'loan.ipRub' }
  const paying = (known: NonNullable<Profile['facts'][string]>): Profile => ({ facts: { ...yes.facts, 'loan.ipRub': known } })
  test.each<[string, Profile, readonly AmountLine[], number]>([
    ['its main figure in roubles', yes, amount('rub', 100), 100],
    ['or in roubles a year', yes, amount('rub-per-year', 100), 100],
    ['not a figure beside it', yes, [...amount('percent', 7), ...amount('rub', 100)], 0],
    ['nothing in other units', yes, amount('percent', 100), 0],
    ['nothing without a figure', yes, [], 0],
    ['half of it while something is unknown', { facts: {} }, amount('rub', 100), 50],
    ['as much as it may be', paying({ min: 10, max: 20 }), amount('rub', cost), 20],
    ['at least what it surely is', paying({ min: 10 }), amount('rub', cost), 10],
    ['nothing where nobody knows how much', yes, amount('rub', cost), 0],
  ])('%s', (_, profile, lines, worth) => {
    expect(worthOf(profile, lines)).toBe(worth)
  })
})
