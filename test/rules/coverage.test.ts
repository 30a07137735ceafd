import { describe, expect, test } from 'vitest'
import { readCases, type CaseFile } from './case-file.ts'
import { problemsOf } from './case-problems.ts'
import { caseFilesOnDisk, rulesUnderTest } from './cases-on-disk.ts'
import { coverageOf, unseen } from './coverage-of.ts'
import { coverageOfRules, uncovered } from './coverage-report.ts'
import { smallRuleset } from './small-ruleset.ts'

test('golden cases see every leaf true, false and unknown, every threshold from both sides, every edition before and after', { timeout: 60_000 }, async () => {
  const files = caseFilesOnDisk().flatMap(({ file }) => (file ? [file] : []))
  const lacking = uncovered(await coverageOfRules(rulesUnderTest(), files))
  expect(lacking, `\n${lacking.join('\n')}\n`).toEqual([])
})

const casesFrom = (text: string): CaseFile => {
  const { file, problems } = readCases('test/cases/small-grant.yaml', text)
  if (!file) throw new Error(problems.join('\n'))
  return file
}
const subject = { kind: 'measure', id: 'small-grant' } as const

describe('the coverage of a measure', () => {
  test('without cases nothing has been seen', async () => {
    const { leaves, editionGaps } = await coverageOf(smallRuleset, subject, undefined)
    expect(leaves.map((row) => [row.leaf, unseen(row)])).toEqual([
      ['few-people', ['true', 'false', 'unknown', 'just below', 'at', 'just above']],
      ['registered', ['true', 'false', 'unknown']],
      ['unread-part', ['unknown']],
    ])
    expect(editionGaps).toEqual(['no case before 2020-01-01', 'no case within 2020-01-01 – 2024-12-31', 'no case after 2024-12-31'])
  })

  test('says which side of a threshold is lacking', async () => {
    const cases = casesFrom(`
measure: small-grant
asOf: "2021-01-01"
cases:
  - { name: thresholds, vary: company.headcount, rows: [[99, unknown], [100, unknown]], expect: {} }
  - { name: nothing is known, empty: true, expect: { verdict: unknown } }`)
    const { leaves } = await coverageOf(smallRuleset, subject, cases)
    expect(leaves.map((row) => unseen(row))).toEqual([['false', 'just above'], ['true', 'false'], []])
  })
})

describe('a mistake in a file of cases is told with its line', () => {
  test.each([
    ['measure: small-gant\ncases:\n  - { name: x, expect: { verdict: unknown } }', ':1  there is no measure "small-gant". Did you mean "small-grant"?'],
    ['measure: small-grant\nasOf: "2021-01-01"\ncases:\n  - { name: x, with: { company.headcont: 5 }, expect: {} }', ':4  company.headcont: There is no fact "company.headcont". Did you mean "company.headcount"?'],
    ['measure: small-grant\nasOf: "2021-01-01"\ncases:\n  - name: x\n    expect: { leaves: { few-peple: true } }', ':5  there is no leaf "few-peple" in small-grant. Did you mean "few-people"?'],
    ['measure: small-grant\nasOf: "2021-01-01"\ncases:\n  - name: x\n    expect:\n      verdict: elligible', ':6  verdict is one of: eligible, ineligible, unknown.'],
    ['measure: small-grant\ncases:\n  - { name: x, asOf: "2021-02-30", expect: { verdict: unknown } }', ':3  "2021-02-30" is not a day.'],
    ['measure: small-grant\nasOf: "2021-01-01"\ncases:\n  - { name: x }', ':4  the case expects nothing.'],
  ])('%s', (text, message) => {
    expect(problemsOf(casesFrom(text), smallRuleset).join('\n')).toContain(`test/cases/small-grant.yaml${message}`)
  })

  test('broken YAML', () => {
    expect(readCases('test/cases/x.yaml', 'measure: [a\ncases: 1').problems.join('\n')).toMatch(/^test\/cases\/x\.yaml:2 {2}not valid YAML/)
  })
})
