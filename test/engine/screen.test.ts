import { answered, compile, explain, openSession, screen, verdicts, type Condition, type Profile } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { cite, rulesetOf, text } from './dictionary.ts'

const leaf = (id: string, fact: string, value: number | boolean): Condition => ({ id, fact, operator: typeof value === 'number' ? 'lessThanInclusive' : 'equal', value, cite })
const small = leaf('small', 'company.headcount', 100)
const registered = leaf('registered', 'company.inRegister', true)
const open: Condition = { id: 'unread', open: text('не прочитано'), ask: text('прочитать') }
const told = (condition: Condition, facts: Profile['facts'], day = '2026-01-01') => screen(compile(rulesetOf({ m: condition }), day), { facts })[0]

describe('a verdict says what is missing, what blocks it, and what nobody has verified', () => {
  test.each<[string, Condition, Profile['facts'], Partial<ReturnType<typeof told>>]>([
    ['all known and true', { all: [small, registered] }, { 'company.headcount': 5, 'company.inRegister': true }, { verdict: 'eligible', missing: [], failed: [], open: [] }],
    ['a missing answer never makes a yes', { all: [small, registered] }, { 'company.headcount': 5 }, { verdict: 'unknown', missing: ['company.inRegister'] }],
    ['one failing condition is a no, whatever else is missing', { all: [small, registered] }, { 'company.headcount': 500 }, { verdict: 'ineligible', missing: [], failed: ['small'] }],
    ['of alternatives all must fail', { any: [small, registered] }, { 'company.headcount': 500 }, { verdict: 'unknown', missing: ['company.inRegister'], failed: [] }],
    ['of failing alternatives all are named', { any: [small, registered] }, { 'company.headcount': 500, 'company.inRegister': false }, { verdict: 'ineligible', failed: ['small', 'registered'] }],
    ['an alternative that holds makes the others irrelevant', { any: [small, registered] }, { 'company.headcount': 5 }, { verdict: 'eligible', missing: [] }],
    ['never yes on half-known law', { all: [small, open] }, { 'company.headcount': 5 }, { verdict: 'unknown', missing: [], open: ['unread'] }],
    ['but no on half-known law', { all: [small, open] }, { 'company.headcount': 500 }, { verdict: 'ineligible', open: [], failed: ['small'] }],
    ['not of the unverified is as open', { all: [small, { not: open }] }, { 'company.headcount': 5 }, { verdict: 'unknown', open: ['unread'] }],
    ['what is only inferred never decides', { ...small, cite: { ...cite, basis: 'inferred' } }, { 'company.headcount': 5 }, { verdict: 'unknown', open: ['small'], missing: [] }],
    ['under "not" what holds is what blocks', { not: registered }, { 'company.inRegister': true }, { verdict: 'ineligible', failed: ['registered'] }],
    ['twice "not" is the thing itself', { not: { not: registered } }, { 'company.inRegister': true }, { verdict: 'eligible' }],
    ['a range on both sides of the threshold still misses the figure', small, { 'company.headcount': { min: 50, max: 150 } }, { verdict: 'unknown', missing: ['company.headcount'] }],
    ['the class of an activity misses its digits', { id: 'it', fact: 'company.mainOkved', operator: 'codeWithin', value: ['62.01'] }, { 'company.mainOkved': '62' }, { verdict: 'unknown', missing: ['company.mainOkved'] }],
    ['behind a derived fact its inputs are missing', { id: 'age', fact: 'company.ageMonths', operator: 'lessThan', value: 36 }, {}, { missing: ['company.registeredOn'] }],
    ['behind a count its list is missing', { id: 'many', fact: 'cluster.memberCount', operator: 'greaterThan', value: 2 }, {}, { missing: ['cluster.members'] }],
    ['a range given for a derived fact is itself missing', { id: 'many', fact: 'cluster.memberCount', operator: 'greaterThan', value: 2 }, { 'cluster.memberCount': { min: 1 }, 'cluster.members': [{}] }, { missing: ['cluster.memberCount'] }],
    ['a share of zero puts the answers in question', { id: 'half', fact: 'loan.ipSharePct', operator: 'greaterThan', value: 50 }, { 'loan.ipRub': 0, 'loan.collateralRub': 0 }, { verdict: 'unknown', missing: ['loan.ipRub', 'loan.collateralRub'] }],
  ])('%s', (_, condition, facts, expected) => {
    expect(told(condition, facts)).toMatchObject(expected as object)
  })
})

describe('an explanation is the tree of reasons', () => {
  const compiled = compile(rulesetOf({ m: { all: [{ id: 'micro', fact: 'company.headcount', operator: 'lessThanInclusive', value: { parameter: 'micro-limit' }, cite }, registered] } }), '2026-01-01')
  test('a leaf tells what is known, what is expected, and the parameter with its day', () => {
    const { root } = explain(compiled, { facts: { 'company.headcount': 20 } }, 'm')
    expect(root.children?.[0]).toEqual({ kind: 'leaf', id: 'micro', truth: 'false', fact: 'company.headcount', operator: 'lessThanInclusive', expected: 15, known: { kind: 'exact', value: 20 }, parameter: { id: 'micro-limit', from: '2022-01-01', cite }, cite })
  })
  test('what is missing is told apart: what can change it, and what is only used', () => {
    expect(explain(compiled, { facts: { 'company.headcount': 20 } }, 'm').missing).toEqual({ canChange: [], used: ['company.inRegister'] })
    expect(explain(compiled, { facts: { 'company.headcount': 1 } }, 'm').missing).toEqual({ canChange: ['company.inRegister'], used: [] })
  })
  test('a measure that is not there is refused', () => {
    expect(() => explain(compiled, { facts: {} }, 'n')).toThrow(RangeError)
  })
})

describe('a session', () => {
  const compiled = compile(rulesetOf({ one: small, two: registered, three: { all: [small, registered] } }), '2026-01-01')
  test('tells which measures an answer moved', () => {
    const session = openSession(compiled, { facts: {} })
    expect(session.answer('company.headcount', 500)).toEqual(['one', 'three'])
    expect(session.answer('company.inRegister', true)).toEqual(['two'])
    expect(session.verdicts).toEqual(['ineligible', 'eligible', 'ineligible'])
    expect(session.answer('company.headcount', 600)).toEqual([])
    expect(session.answer('company.headcount', undefined)).toEqual(['one', 'three'])
    expect(session.profile.facts).toEqual({ 'company.inRegister': true })
  })
  test('leaves the profile it was opened with as it was', () => {
    const profile = { facts: { 'company.headcount': 1 } }
    openSession(compiled, profile).answer('company.headcount', 500)
    expect(profile).toEqual({ facts: { 'company.headcount': 1 } })
  })
  test('an answer to a fact that is not there changes nothing', () => {
    const session = openSession(compiled, { facts: {} })
    expect(session.answer('nobody', 1)).toEqual([])
    expect(session.profile).toEqual({ facts: {} })
  })
  test('two sessions and screening do not disturb each other', () => {
    const [a, b] = [openSession(compiled, { facts: {} }), openSession(compiled, { facts: {} })]
    a.answer('company.headcount', { min: 50, max: 500 })
    b.answer('company.headcount', 5)
    expect(a.verdicts).toEqual(['unknown', 'unknown', 'unknown'])
    expect(b.verdicts).toEqual(['eligible', 'unknown', 'unknown'])
    expect(verdicts(compiled, { facts: {} })).toEqual(['unknown', 'unknown', 'unknown'])
  })
})

test('an answer changes one fact of a profile and keeps «Не знаю»', () => {
  expect(answered({ facts: { a: 1, b: 2 }, dontKnow: ['c'] }, 'a', 3)).toEqual({ facts: { a: 3, b: 2 }, dontKnow: ['c'] })
  expect(answered({ facts: { a: 1, b: 2 } }, 'a', undefined)).toEqual({ facts: { b: 2 } })
})
