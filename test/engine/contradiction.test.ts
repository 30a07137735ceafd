import { compile, contradictions, screen, type Profile } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { rulesetOf } from './dictionary.ts'

const compiled = compile(rulesetOf({ m: { id: 'many', fact: 'cluster.memberCount', operator: 'greaterThanInclusive', value: 3 } }), '2026-01-01')
const about = (facts: Profile['facts']) => contradictions(compiled, { facts }).map(({ fact, code, severity }) => `${fact} ${code} ${severity}`)
const members = [{ isSme: true }, {}]

describe('a direct answer that other answers exclude is told', () => {
  test.each<[string, Profile['facts'], string[]]>([
    ['a count against a list', { 'cluster.memberCount': 3, 'cluster.members': members }, ['cluster.memberCount contradiction warning']],
    ['the same count', { 'cluster.memberCount': 2, 'cluster.members': members }, []],
    ['a range that holds it', { 'cluster.memberCount': { min: 1, max: 5 }, 'cluster.members': members }, []],
    ['a range beside it', { 'cluster.memberCount': { min: 3 }, 'cluster.members': members }, ['cluster.memberCount contradiction warning']],
    ['nothing to compare with', { 'cluster.memberCount': 3 }, []],
    ['a sum that may still be so', { 'cluster.staff': 100, 'cluster.members': [{ staff: 5 }, {}] }, []],
    ['a sum that is less than a part', { 'cluster.staff': 4, 'cluster.members': [{ staff: 5 }, {}] }, ['cluster.staff contradiction warning']],
    ['a category', { 'company.size': 'micro', 'company.headcount': 50 }, ['company.size contradiction warning']],
    ['a category that is one of two', { 'company.size': 'micro', 'company.headcount': { min: 1, max: 50 } }, []],
    ['a share that is only rounded', { 'loan.ipSharePct': 33.3, 'loan.ipRub': 1, 'loan.collateralRub': 3 }, []],
    ['a share rounded wrongly', { 'loan.ipSharePct': 33.4, 'loan.ipRub': 1, 'loan.collateralRub': 3 }, ['loan.ipSharePct contradiction warning']],
    ['facts that are only asked', { 'company.headcount': 1, 'company.inRegister': true }, []],
  ])('%s', (_, facts, expected) => {
    expect(about(facts)).toEqual(expected)
  })
})

test('the message names the question, both values and the answers it follows from', () => {
  const [issue] = contradictions(compiled, { facts: { 'company.size': 'micro', 'company.headcount': 50 } })
  expect(issue?.message.ru).toBe('«категория»: указано «micro», а из других ответов («численность») следует «small». Взято указанное; проверьте ответы.')
  expect(issue?.message.en).toBe('“company.size”: "micro" is given, but other answers (“company.headcount”) make it "small". The given answer is used; check the answers.')
})

test('the direct answer stands', () => {
  expect(screen(compiled, { facts: { 'cluster.memberCount': 3, 'cluster.members': members } })[0]?.verdict).toBe('eligible')
})
