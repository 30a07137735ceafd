import { describe, expect, test } from 'vitest'
import { issuesWith, printed, rightRules } from './rules-in-memory.ts'

const CITE = 'cite: { source: act, basis: law }'

/** `a < 5`, `b in [x, y]`: a short way to write leaves, so that the tables below can be read. */
const FACTS: Readonly<Record<string, string>> = {
  n: 'company.headcount', money: 'company.incomeRub', on: 'company.registeredOn', form: 'company.legalForm', yes: 'company.inRegister', region: 'company.region',
}
const OPERATORS: Readonly<Record<string, string>> = {
  '<': 'lessThan', '<=': 'lessThanInclusive', '>': 'greaterThan', '>=': 'greaterThanInclusive', '=': 'equal', '!=': 'notEqual', before: 'before', onOrAfter: 'onOrAfter', in: 'in', notIn: 'notIn',
}

/** `all(n < 5, any(n > 3, not(yes = true)))` as YAML; leaves are named l1, l2… in order. */
function condition(text: string): string {
  let count = 0
  const leaf = /\b(n|money|on|form|yes|region) (<=|>=|!=|<|>|=|before|onOrAfter|in|notIn) (\[[^\]]*\]|\{[^}]*\}|[^,()\s]+)/g
  const leaves = text.replaceAll(leaf, (_, fact: string, operator: string, value: string) => {
    count += 1
    return `{ id: l${count}, fact: ${FACTS[fact]}, operator: ${OPERATORS[operator]}, value: ${value}, ${CITE} }`
  })
  const open: string[] = []
  return leaves.replaceAll(/(all|any|not)\(|\)/g, (_, key: string | undefined) => {
    if (key === undefined) return open.pop() === 'not' ? ' }' : '] }'
    open.push(key)
    return key === 'not' ? '{ not: ' : `{ ${key}: [`
  })
}

function said(text: string): readonly string[] {
  const measure = (rightRules['measures/federal/grant.yaml'] ?? '')
    .replace(/ {4}conditions:\n[\s\S]*? {4}amount:/, `    conditions: ${condition(text)}\n    amount:`)
  const issues = issuesWith({ 'measures/federal/grant.yaml': measure })
  expect([...printed(issues, 'yaml'), ...printed(issues, 'shape')]).toEqual([])
  return issues.filter(({ rule }) => rule === 'leaf-matters').map(({ severity, path, message }) => `${severity} ${path.replace('editions[0].conditions', '')} ${message}`)
}

describe('leaves that can make a difference are left alone', () => {
  test.each([
    'all(n >= 5, n <= 10)',
    'all(n > 5, n < 7)',
    'all(n >= 5, n <= 5)',
    'any(n < 5, n > 10)',
    'any(n < 5, n > 5)',
    'all(n < 5, any(n > 3, yes = true))',
    'all(on before "2020-01-01", on onOrAfter "2019-01-01")',
    'all(form in [ooo, ip], form != ip)',
    'any(form = ooo, form = ip)',
    'all(region in ["77", "50"], yes = true)',
    'all(money > 0.5, money < 0.6)',
    'all(n < { fact: company.smallest }, n >= { fact: company.other })',
    'not(all(n < 5, yes = true))',
    'any(all(n < 5, yes = true), all(n >= 5, yes = false))',
  ])('%s', (text) => {
    expect(said(text)).toEqual([])
  })
})

describe('contradictions', () => {
  test.each([
    ['all(n < 5, n > 10)', '.all[1]', '"l1"'],
    ['all(n < 5, n >= 5)', '.all[1]', '"l1"'],
    ['all(n > 5, n < 6)', '.all[1]', '"l1"'],
    ['all(n >= 5, yes = true, n <= 4)', '.all[2]', '"l1"'],
    ['all(all(n < 5, yes = true), n > 5)', '.all[1]', '"l1"'],
    ['all(yes = true, yes = false)', '.all[1]', '"l1"'],
    ['all(yes = true, not(yes = true))', '.all[1].not', '"l1"'],
    ['all(form = ooo, form = ip)', '.all[1]', '"l1"'],
    ['all(form in [ooo, ip], form = ao)', '.all[1]', '"l1"'],
    ['all(on before "2020-01-01", on onOrAfter "2020-01-01")', '.all[1]', '"l1"'],
    ['all(form != ooo, form != ip, form != ao)', '.all[2]', '"l1" and "l2"'],
    ['not(any(n < 5, n >= 5))', '.not.any[1]', '"l1"'],
    ['all(money < { parameter: sme-income-limit }, money >= { parameter: sme-income-limit })', '.all[1]', '"l1"'],
  ])('%s', (text, path, others) => {
    expect(said(text)).toEqual([`error ${path} This contradicts ${others}: they can never hold together. Correct one of them.`])
  })
})

describe('complements, of which one always holds', () => {
  test.each([
    ['any(n <= 5, n > 5)', '.any[1]', '"l1"'],
    ['any(n < 6, n > 5)', '.any[1]', '"l1"'],
    ['any(yes = true, yes = false)', '.any[1]', '"l1"'],
    ['any(yes = true, not(yes = true))', '.any[1].not', '"l1"'],
    ['any(form = ooo, form != ooo)', '.any[1]', '"l1"'],
    ['any(form = ooo, form = ip, form = ao)', '.any[2]', '"l1" and "l2"'],
    ['not(all(n <= 5, n > 5))', '.not.all[1]', '"l1"'],
  ])('%s', (text, path, others) => {
    expect(said(text)).toEqual([
      `error ${path} One of this and ${others} always holds, so together they ask nothing. Remove them, or correct a value.`,
    ])
  })
})

describe('leaves that add nothing to their neighbours', () => {
  test.each([
    ['all(n < 5, n < 10)', '.all[1]', '"l1"'],
    ['all(n < 10, n < 5)', '.all[0]', '"l2"'],
    ['all(n < 5, n < 5)', '.all[1]', '"l1"'],
    ['any(n < 5, n < 10)', '.any[0]', '"l2"'],
    ['any(n < 5, yes = true, n < 5)', '.any[2]', '"l1"'],
    ['all(n = 5, n >= 3)', '.all[1]', '"l1"'],
    ['any(form = ooo, form in [ooo, ip])', '.any[0]', '"l2"'],
    ['all(region in ["77"], region in ["77"])', '.all[1]', '"l1"'],
  ])('%s', (text, path, other) => {
    expect(said(text)).toEqual([`warning ${path} This adds nothing to ${other}. Remove it, or correct a value.`])
  })
})

describe('leaves decided by what stands above them, or by the fact itself', () => {
  test.each([
    ['all(n < 5, any(n > 10, yes = true))', 'error .all[1].any[0] This can never hold, given "l1". Correct it or remove it.'],
    ['all(n < 5, any(n < 10, yes = true))', 'error .all[1].any[0] This always holds, given "l1". Correct it or remove it.'],
    ['any(n < 5, all(n < 3, yes = true))', 'error .any[1].all[0] This can never hold, given "l1". Correct it or remove it.'],
    ['all(n >= 0, yes = true)', 'error .all[0] This always holds for any value that the fact may have. Correct it or remove it.'],
    ['all(n < 0, yes = true)', 'error .all[0] This can never hold for any value that the fact may have. Correct it or remove it.'],
    ['all(form in [ooo, ip, ao], yes = true)', 'error .all[0] This always holds for any value that the fact may have. Correct it or remove it.'],
  ])('%s', (text, message) => {
    expect(said(text)).toEqual([message])
  })
})

test('a named condition and its negation contradict', () => {
  expect(said('all({ condition: in-register }, not({ condition: in-register }))')).toEqual([
    'error .all[1].not This contradicts condition in-register: they can never hold together. Correct one of them.',
  ])
})
