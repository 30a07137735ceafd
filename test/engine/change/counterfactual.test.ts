import { afterwards, compileRules, counterfactuals, type Condition, type Counterfactual, type FactValue, type Profile, type Search } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { atLeast, atMost, is, leaf, open, rulesOf } from './company.ts'

type Facts = Profile['facts']
const found = (condition: Condition, facts: Facts, search?: Search) => counterfactuals(rulesOf({ m: condition }), { facts }, 'm', search)
const waysOf = (condition: Condition, facts: Facts, search?: Search) => found(condition, facts, search).alternatives.map(({ answers, cost }) => [answers, cost] as const)
const no = { listed: false, insured: false, certified: false }
const member = { isSme: true, isLocal: true }

describe('one way from a "no"', () => {
  const compiled = rulesOf({ m: is('listed'), won: { all: [is('listed'), is('certified')] }, lost: { not: is('listed') }, same: is('insured'), better: { all: [is('listed'), open] } })
  test('tells what moves, what it costs, when it is done, what it gives and takes', () => {
    expect(counterfactuals(compiled, { facts: { listed: false, insured: true } }, 'm')).toEqual({
      measure: 'm',
      alternatives: [
        {
          moves: [{ fact: 'listed', from: false, to: true, change: { by: 'company', effort: 1, direction: 'up', months: 3, how: { ru: 'как', en: 'как' } } }],
          cost: 1.5,
          answers: { listed: true },
          verdict: 'eligible',
          readyOn: '2026-04-01',
          won: ['won', 'better'],
          lost: ['lost'],
        },
      ],
      forbidden: [],
    })
  })
  test('names what it loses besides', () => {
    const [way] = counterfactuals(compiled, { facts: { listed: false } }, 'won').alternatives
    expect(way).toMatchObject({ won: ['m', 'better'], lost: ['lost'], verdict: 'unknown' })
  })
  test('is ready when its longest change is', () => {
    const readyOn = (condition: Condition) => found(condition, no).alternatives[0]?.readyOn
    expect(readyOn({ all: [is('listed'), is('certified')] })).toBe('2027-01-01')
    expect(readyOn(is('insured'))).toBe('2026-01-01')
  })
  test('has no day where the rules have none', () => {
    const plain = { ...rulesOf({ m: is('insured') }), asOf: '' }
    const [way] = counterfactuals(plain, { facts: no }, 'm').alternatives
    expect(way?.answers).toEqual({ insured: true })
    expect(way).not.toHaveProperty('readyOn')
  })
})

describe('no way is looked for', () => {
  const nothing = { measure: 'm', alternatives: [], forbidden: [] }
  test('where the verdict is reached already', () => {
    expect(found(is('listed'), { listed: true })).toEqual(nothing)
    expect(found(is('listed'), {})).toEqual(nothing)
    expect(found(is('listed'), { listed: true }, { target: 'eligible' })).toEqual(nothing)
  })
  test('for a measure that is not there', () => {
    expect(() => counterfactuals(rulesOf({}), { facts: {} }, 'nobody')).toThrow('There is no measure "nobody".')
  })
})

describe('the cheapest ways come first', () => {
  test.each<[string, Condition, Facts, readonly (readonly [Facts, number])[]]>([
    ['of three alternatives', { any: [is('certified'), is('insured'), is('listed')] }, no, [[{ listed: true }, 1.5], [{ insured: true }, 2], [{ certified: true }, 5]]],
    ['of two that must both change both', { all: [is('listed'), is('insured')] }, no, [[{ listed: true, insured: true }, 3.5]]],
    ['without any that contains another', { any: [is('listed'), { all: [is('listed'), is('insured')] }, { all: [is('insured'), is('certified')] }] }, no, [[{ listed: true }, 1.5], [{ insured: true, certified: true }, 7]]],
    ['with what they share', { any: [{ all: [is('listed'), is('insured')] }, { all: [is('listed'), is('certified')] }] }, no, [[{ listed: true, insured: true }, 3.5], [{ listed: true, certified: true }, 6.5]]],
    ['of what is barred none', { any: [is('barred', false), is('listed')] }, { ...no, barred: true }, [[{ listed: true }, 1.5]]],
    ['of what is not answered none', { all: [is('insured'), is('certified')] }, { insured: false }, [[{ insured: true }, 2]]],
  ])('%s', (_, condition, facts, ways) => {
    expect(waysOf(condition, facts)).toEqual(ways)
  })
  const three: Condition = { any: [is('certified'), is('insured'), is('listed'), atLeast('staff', 5)] }
  test('three of them unless more or fewer are asked for', () => {
    const facts = { ...no, staff: 1 }
    expect(waysOf(three, facts).map(([answers]) => answers)).toEqual([{ listed: true }, { insured: true }, { staff: 5 }])
    expect(waysOf(three, facts, { limit: 1 }).length).toBe(1)
    expect(waysOf(three, facts, { limit: 9 }).length).toBe(4)
  })
  test('with no more changes than are asked for', () => {
    const condition: Condition = { any: [{ all: [is('listed'), is('insured')] }, is('certified')] }
    expect(waysOf(condition, no).map(([answers]) => answers)).toEqual([{ listed: true, insured: true }, { certified: true }])
    expect(waysOf(condition, no, { changes: 2 }).length).toBe(2)
    expect(waysOf(condition, no, { changes: 1 }).map(([answers]) => answers)).toEqual([{ certified: true }])
    expect(found({ all: [is('listed'), is('insured')] }, no, { changes: 1 })).toEqual({ measure: 'm', alternatives: [], forbidden: [] })
  })
})

describe('an answer moves as little as will do', () => {
  test.each<[string, Condition, Facts, Facts]>([
    ['up to a least', { all: [atLeast('staff', 10), atMost('staff', 20)] }, { staff: 5 }, { staff: 10 }],
    ['down to a most', { all: [atLeast('staff', 10), atMost('staff', 20)] }, { staff: 50 }, { staff: 20 }],
    ['out of a range', atLeast('staff', 10), { staff: { min: 1, max: 5 } }, { staff: 10 }],
    ['to an option that it can move to', leaf('form', 'form', 'in', ['ao', 'ooo']), { form: 'ip' }, { form: 'ooo' }],
    ['without what is not wanted', { not: leaf('bank', 'activities', 'intersects', ['bank', 'pawnshop']) }, { activities: ['bank', 'lab', 'pawnshop'] }, { activities: ['lab'] }],
    ['with one thing more', leaf('bank', 'activities', 'intersects', ['bank', 'pawnshop']), { activities: ['lab'] }, { activities: ['lab', 'bank'] }],
  ])('%s', (_, condition, facts, answers) => {
    expect(waysOf(condition, facts)[0]?.[0]).toEqual(answers)
  })
  test('and is told as it was and as it will be', () => {
    const moves = (condition: Condition, facts: Facts) => found(condition, facts).alternatives[0]?.moves.map(({ from, to }) => [from, to])
    expect(moves(atLeast('staff', 10), { staff: { min: 1, max: 5 } })).toEqual([[{ min: 1, max: 5 }, 10]])
    expect(moves(leaf('bank', 'activities', 'contains', 'bank'), { activities: [] })).toEqual([[[], ['bank']]])
  })
})

describe('figures that follow from others', () => {
  const half = atLeast('ipSharePct', 50)
  test('move by either, the cheaper first', () => {
    expect(waysOf(half, { ipRub: 10, collateralRub: 100 })).toEqual([[{ ipRub: 50 }, 1], [{ collateralRub: 20 }, 2]])
  })
  test('move together with what another leaf asks of one of them', () => {
    expect(waysOf({ all: [half, atLeast('collateralRub', 100)] }, { ipRub: 10, collateralRub: 90 })).toEqual([[{ ipRub: 50, collateralRub: 100 }, 3]])
  })
  test('move by both where one alone does not do', () => {
    expect(waysOf({ all: [half, atMost('ipRub', 30), atLeast('collateralRub', 40)] }, { ipRub: 10, collateralRub: 100 })).toEqual([[{ ipRub: 21, collateralRub: 41 }, 3]])
  })
})

describe('a list', () => {
  const [sme, all] = [atLeast('smeCount', 2), atLeast('memberCount', 4)]
  test('grows by the fewest records', () => {
    const { alternatives: [way] } = found(sme, { members: [{ isSme: false, isLocal: true }] })
    expect(way?.answers).toEqual({ members: [{ isSme: false, isLocal: true }, member, member] })
    expect(way?.moves.map(({ fact, from, to }) => [fact, from, to])).toEqual([['smeCount', 0, 2]])
    expect(way?.cost).toBe(1)
  })
  test('serves all that is counted over it at once', () => {
    const { alternatives: [way] } = found({ all: [sme, all] }, { members: [member] })
    expect(way?.moves.map(({ fact, from, to }) => [fact, from, to])).toEqual([['smeCount', 1, 4], ['memberCount', 1, 4]])
    expect(way?.cost).toBe(3)
  })
  test('grows in figures where it is told in figures', () => {
    expect(waysOf({ all: [sme, all] }, { memberCount: 1, smeCount: 0 })).toEqual([[{ memberCount: 4, smeCount: 3 }, 3]])
  })
  test('is told as a range where it is known as one', () => {
    expect(found(sme, { members: [{}] }).alternatives[0]?.moves).toMatchObject([{ fact: 'smeCount', from: { min: 0, max: 1 }, to: { min: 1, max: 2 } }])
    expect(found(sme, { members: [{}] }, { target: 'eligible' }).alternatives[0]?.moves).toMatchObject([{ from: { min: 0, max: 1 }, to: { min: 2, max: 3 } }])
  })
  test('may say nothing of what it is changed in', () => {
    expect(found(is('anySme'), { members: [{}] }, { target: 'eligible' }).alternatives[0]?.moves).toMatchObject([{ fact: 'anySme', from: '', to: true }])
  })
  test('is no cure for a member who is not as all must be', () => {
    expect(found(is('allLocal'), { members: [{ isLocal: false }] })).toEqual({ measure: 'm', alternatives: [], forbidden: ['allLocal'] })
  })
})

describe('what stands in every way', () => {
  test.each<[string, Condition, Facts, readonly string[]]>([
    ['what nobody can change', { all: [is('barred', false), is('listed')] }, { ...no, barred: true }, ['barred']],
    ['what can only move the other way', is('listed', false), { listed: true }, ['listed']],
    ['a sum that can only fall', atLeast('debtRub', 300), { debtRub: 100 }, ['debtRub']],
    ['an option that it can not move to', leaf('ip', 'form', 'equal', 'ip'), { form: 'ooo' }, ['ip']],
    ['all of what is barred', { any: [is('barred', false), is('listed', false)] }, { barred: true, listed: true }, ['barred', 'listed']],
    ['what can not hold together with what holds', { all: [leaf('many', 'staff', 'greaterThan', 20), leaf('few', 'staff', 'lessThan', 10)] }, { staff: 5 }, ['many']],
    ['but not what is not answered', { all: [leaf('many', 'staff', 'greaterThan', 20), leaf('few', 'staff', 'lessThan', 10), is('barred', false)] }, { staff: 5 }, ['many']],
  ])('is named: %s', (_, condition, facts, forbidden) => {
    expect(found(condition, facts)).toEqual({ measure: 'm', alternatives: [], forbidden })
  })
  test('is named for a "yes" too: what is open, and what is not answered', () => {
    const forbidden = (condition: Condition, facts: Facts) => found(condition, facts, { target: 'eligible' }).forbidden
    expect(forbidden({ all: [is('listed'), open] }, { listed: true })).toEqual(['unread'])
    expect(forbidden({ all: [is('listed'), is('barred', false)] }, { listed: true })).toEqual(['barred'])
    expect(forbidden({ all: [is('listed'), { not: is('barred') }, { not: open }, open] }, { listed: true })).toEqual(['barred', 'unread'])
    expect(forbidden({ all: [is('listed'), open] }, { listed: false })).toEqual(['unread'])
    expect(forbidden({ all: [is('listed'), is('barred', false)] }, { listed: false })).toEqual(['barred'])
    expect(forbidden({ all: [is('listed'), { any: [is('barred', false), is('labIsOwn')] }] }, { listed: false, labIsOwn: false })).toEqual(['barred', 'labIsOwn'])
    expect(forbidden({ all: [leaf('many', 'staff', 'greaterThan', 20), leaf('few', 'staff', 'lessThan', 10), open] }, { staff: 5 })).toEqual(['many'])
    expect(forbidden({ not: { any: [is('barred'), is('listed')] } }, { listed: false })).toEqual(['barred'])
    expect(forbidden({ any: [open, { all: [is('barred'), is('listed')] }] }, { listed: true })).toEqual(['unread', 'barred'])
  })
})

describe('a "yes" asks for more than a "perhaps"', () => {
  const condition: Condition = { all: [is('listed'), is('insured')] }
  test('a perhaps leaves open what is not answered', () => {
    expect(found(condition, { listed: false }).alternatives).toMatchObject([{ answers: { listed: true }, verdict: 'unknown' }])
    expect(found(condition, { listed: false }, { target: 'eligible' }).alternatives).toEqual([])
  })
  test('a yes narrows a range that a perhaps may leave', () => {
    expect(found(atLeast('staff', 10), { staff: { min: 1, max: 15 } }).alternatives).toEqual([])
    expect(waysOf(atLeast('staff', 10), { staff: { min: 1, max: 15 } }, { target: 'eligible' })[0]?.[0]).toEqual({ staff: 11 })
  })
})

describe('answers that apply only as long as others say so', () => {
  const gated = { hasLab: true, labStaff: 2, labIsOwn: false, barred: false }
  test('fall when those change', () => {
    expect(waysOf(is('labIsOwn'), gated)).toEqual([[{ hasLab: false }, 1]])
    expect(found(is('labIsOwn'), gated).alternatives[0]?.verdict).toBe('unknown')
    expect(waysOf(atLeast('labStaff', 5), gated)).toEqual([[{ labStaff: 5 }, 1], [{ hasLab: false }, 1]])
  })
  test('fall also if it was not known whether they apply', () => {
    const unsure = { hasLab: true, labIsOwn: false }
    expect(waysOf(is('labIsOwn'), unsure)).toEqual([[{ hasLab: false }, 1]])
  })
  const compiled = rulesOf({ m: is('hasLab') })
  const after = (facts: Facts, answers: Readonly<Record<string, FactValue>>) => afterwards(compiled, { facts, dontKnow: ['staff'] }, answers)
  test('are not known afterwards', () => {
    expect(after(gated, { hasLab: false })).toEqual({ facts: { hasLab: false, barred: false }, dontKnow: ['staff'] })
  })
  test('stay while they apply, or never applied, or are answered anew', () => {
    expect(after(gated, { listed: true }).facts).toEqual({ ...gated, listed: true })
    expect(after({ hasLab: false, labStaff: 2 }, { hasLab: false }).facts).toEqual({ hasLab: false, labStaff: 2 })
    expect(after(gated, { hasLab: false, labStaff: 7 }).facts).toEqual({ hasLab: false, labStaff: 7, barred: false })
    expect(after({ labStaff: 2 }, { hasLab: true }).facts).toEqual({ hasLab: true, labStaff: 2 })
    expect(after({ labStaff: 2 }, { hasLab: false }).facts).toEqual({ hasLab: false })
  })
})

test('plain rules know no changes', () => {
  const compiled = compileRules({ facts: [{ id: 'a', type: 'boolean' }], rules: [{ id: 'r', conditions: { id: 'x', fact: 'a', operator: 'equal', value: true } }] })
  const alternatives: readonly Counterfactual[] = []
  expect(counterfactuals(compiled, { facts: { a: false } }, 'r')).toEqual({ measure: 'r', alternatives, forbidden: ['x'] })
})

test('a leaf without an id stands in the way namelessly', () => {
  const compiled = compileRules({ facts: [{ id: 'a', type: 'boolean' }], rules: [{ id: 'r', conditions: { fact: 'a', operator: 'equal', value: true } }] })
  expect(counterfactuals(compiled, { facts: {} }, 'r', { target: 'eligible' }).forbidden).toEqual([])
})
