import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { checkRules, readRuleFiles } from '@mera/loader'
import { readCases } from './case-file.ts'
import { problemsOf } from './case-problems.ts'
import { coverageOf, unseen } from './coverage-of.ts'
import { mismatchesOf } from './mismatches.ts'
import { outcomeOf } from './outcome.ts'
import { runsOf } from './runs.ts'

const root = resolve(import.meta.dirname, '../..')
const readme = readFileSync(resolve(root, 'rules/README.md'), 'utf8')

/** Blocks under the name of their file. */
const example = new Map([...readme.matchAll(/^`([\w./-]+\.yaml)`\n```yaml\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => [name, text]))
const own = [...example].filter(([name]) => !name.startsWith('test/'))
const { ruleset, issues } = checkRules(new Map([...readRuleFiles(resolve(root, 'rules')), ...own]))

test('the worked example of rules/README.md lints without a remark beside the real rules', () => {
  expect(own.length).toBeGreaterThan(6)
  const names = new Set(own.map(([name]) => `rules/${name}`))
  const found = issues.filter(({ file }) => names.has(file)).map(({ where, message }) => `${where} ${message}`)
  expect(found, found.join('\n')).toEqual([])
})

test('its cases hold, and see every leaf and threshold', async () => {
  const name = 'test/cases/city-tool-grant.yaml'
  const { file } = readCases(name, example.get(name) ?? '')
  if (!file || !ruleset) throw new Error('The example, or the rules around it, do not load.')
  expect(problemsOf(file, ruleset)).toEqual([])
  const found = await Promise.all(runsOf(file).map(async (run) => mismatchesOf(file.subject, run, await outcomeOf(ruleset, file.subject, run))))
  expect(found.flat(), found.flat().join('\n')).toEqual([])
  const { leaves, editionGaps } = await coverageOf(ruleset, file.subject, file)
  expect([leaves.flatMap((leaf) => unseen(leaf).map((side) => `${leaf.leaf}: ${side}`)), editionGaps]).toEqual([[], []])
})

test('every command it names is a script of the project', () => {
  const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  const named = [...readme.matchAll(/pnpm ([a-z:]+)/g)].map(([, script = '']) => script).filter((script) => script !== 'exec')
  expect(named.filter((script) => !(script in scripts))).toEqual([])
})
