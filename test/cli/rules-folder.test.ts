import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, mera, plain } from './run-mera.ts'
import { smallRules } from './small-rules.ts'

const measure = 'rules/measures/federal/small-grant.yaml'
const broken = { ...smallRules, [measure]: smallRules[measure]?.replace('lessThanInclusive', 'lesThanInclusive') ?? '' }

test('lint of sound rules exits with 0', async () => {
  const { code, stdout } = await mera(['lint'], { cwd: folderWith(smallRules) })
  expect([code, stdout.includes('ошиб')], stdout).toEqual([0, false])
})

test('lint of broken rules says file, line and column, the nearest name, and exits with 2', async () => {
  const { code, stdout } = await mera(['lint'], { cwd: folderWith(broken) })
  expect(stdout).toMatch(/^rules\/measures\/federal\/small-grant\.yaml:16:\d+ {2}editions\[0\]\.conditions\.all\[0\]\.operator\n {2}.*lessThanInclusive/m)
  expect(code).toBe(2)
})

test('build writes the ruleset, and writes nothing from broken rules', async () => {
  const [sound, bad] = [folderWith(smallRules), folderWith(broken)]
  const [built, refused] = await Promise.all([mera(['build'], { cwd: sound }), mera(['build'], { cwd: bad })])
  expect([built.code, plain(built.stdout).trim()]).toEqual([0, 'rules/dist/ruleset.json: 1 мера.'])
  expect((JSON.parse(readFileSync(join(sound, 'rules/dist/ruleset.json'), 'utf8')) as { measures: { id: string }[] }).measures.map(({ id }) => id)).toEqual(['small-grant'])
  expect([refused.code, existsSync(join(bad, 'rules/dist/ruleset.json'))]).toEqual([2, false])
})

test('check of broken rules exits with 2 and says where', async () => {
  const { code, stdout, stderr } = await mera(['check', '-'], { cwd: folderWith(broken), input: '{}' })
  expect(stderr).toContain('small-grant.yaml:16:')
  expect([code, stdout]).toEqual([2, ''])
})

test('the rules are found from a folder below, and a rule newer than the build counts at once', async () => {
  const folder = folderWith({ ...smallRules, 'answers/company.yaml': 'company.headcount: 90' })
  const check = () => mera(['check', 'company.yaml', '--json'], { cwd: join(folder, 'answers') })
  await mera(['build'], { cwd: folder })
  const before = await check()
  writeFileSync(join(folder, measure), smallRules[measure]?.replace('value: 100', 'value: 80') ?? '')
  const later = new Date(Date.now() + 5000)
  utimesSync(join(folder, measure), later, later)
  const after = await check()
  const verdictOf = ({ stdout }: { stdout: string }) => (JSON.parse(stdout) as { verdict: string }[])[0]?.verdict
  expect([verdictOf(before), verdictOf(after)]).toEqual(['eligible', 'ineligible'])
})
