import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadRuleset } from '@mera/loader'
import { todayInMoscow } from '../../packages/cli/src/today.ts'
import { mismatchesOf } from '../rules/mismatches.ts'
import { readCases } from '../rules/case-file.ts'
import { outcomeOf } from '../rules/outcome.ts'
import { runsOf } from '../rules/runs.ts'
import { folderWith, mera, plain } from './run-mera.ts'
import { smallRules } from './small-rules.ts'

const begin = async (...args: readonly string[]) => {
  const folder = folderWith({ ...smallRules, 'test/cases/small-grant.yaml': 'measure: small-grant\ncases: [{ name: a }]\n' })
  return { folder, ran: await mera(['new', 'measure', ...args], { cwd: folder }) }
}

test.each([
  ['a federal grant', ['city-grant'], 'federal', { level: 'federal', kind: 'grant' }],
  ['a tax relief of Moscow', ['city-relief', '--level', 'moscow', '--kind', 'tax'], 'moscow', { level: 'regional', kind: 'tax', regions: ['77'] }],
  ['one with a source that is there', ['city-loan', '--kind', 'loan', '--source', 'act', '--from', '2025-03-01'], 'federal', { kind: 'loan', editions: [{ from: '2025-03-01', cite: { source: 'act' } }] }],
])('%s lints without a remark', async (_, args, folderOfLevel, expected) => {
  const { folder, ran } = await begin(...args)
  const id = args[0] ?? ''
  expect([ran.code, ran.stderr]).toEqual([0, ''])
  const { ruleset, issues } = loadRuleset(join(folder, 'rules'), { casesDir: join(folder, 'test/cases') })
  expect(issues).toEqual([])
  expect(ruleset?.measures.find((measure) => measure.id === id)).toMatchObject(expected)
  expect(plain(ran.stdout)).toContain(`rules/measures/${folderOfLevel}/${id}.yaml`)
})

test('an act of years ago is read today', async () => {
  const before = todayInMoscow()
  const { folder } = await begin('city-grant', '--from', '2019-04-30')
  const { ruleset } = loadRuleset(join(folder, 'rules'))
  const days = [ruleset?.measures.find(({ id }) => id === 'city-grant')?.checkedOn, ruleset?.sources.find(({ id }) => id === 'city-grant-act')?.readOn]
  for (const day of days) expect([before, todayInMoscow()]).toContain(day)
})

test('the cases of the skeleton hold, and it tells nobody "yes" or "no"', async () => {
  const { folder } = await begin('city-grant', '--from', '2026-01-01')
  const { ruleset } = loadRuleset(join(folder, 'rules'))
  const { file } = readCases('test/cases/city-grant.yaml', readFileSync(join(folder, 'test/cases/city-grant.yaml'), 'utf8'))
  if (!ruleset || !file) throw new Error('nothing was written')
  const runs = runsOf(file)
  const found = await Promise.all(runs.map(async (run) => mismatchesOf(file.subject, run, await outcomeOf(ruleset, file.subject, run))))
  expect(found.flat()).toEqual([])
  expect(runs.map(({ expect: { verdict } }) => verdict)).not.toContain('eligible')
})

test('a source is written only where none is named', async () => {
  const [own, given] = await Promise.all([begin('city-grant'), begin('city-grant', '--source', 'act')])
  expect([own, given].map(({ folder }) => existsSync(join(folder, 'rules/sources/city-grant.yaml')))).toEqual([true, false])
})

test.each([
  ['an id that is taken', ['small-grant'], 'rules/measures/federal/small-grant.yaml'],
  ['an id with capitals', ['CityGrant'], 'строчными латинскими буквами'],
  ['a level that is none', ['city-grant', '--level', 'federall'], 'Возможно, «federal»?'],
  ['a kind that is none', ['city-grant', '--kind', 'present'], 'grant, subsidy'],
  ['a source that is not there', ['city-grant', '--source', 'akt'], 'Возможно, «act»?'],
  ['a day that is none', ['city-grant', '--from', '2026-02-30'], 'Нет такого дня'],
])('%s is refused with a reason, and nothing is written', async (_, args, reason) => {
  const { folder, ran } = await begin(...args)
  expect([ran.code, plain(ran.stderr)]).toEqual([1, expect.stringContaining(reason)])
  expect(existsSync(join(folder, 'rules/measures/federal/city-grant.yaml'))).toBe(false)
})

test('a fact cannot be begun', async () => {
  const { code, stderr } = await mera(['new', 'fact', 'company.x'], { cwd: folderWith(smallRules) })
  expect([code, stderr]).toEqual([1, expect.stringContaining('mera new measure')])
})
