import { join } from 'node:path'
import { expect, test } from 'vitest'
import { smallRuleset } from '../rules/small-ruleset.ts'
import { folderWith, mera, plain } from './run-mera.ts'

const rules = ['--rules', join(folderWith({ 'ruleset.json': JSON.stringify(smallRuleset) }), 'ruleset.json')]

test('facts lists the dictionary', async () => {
  const { code, stdout } = await mera(['facts', ...rules])
  expect(plain(stdout)).toMatch(/company\.headcount +целое число, ≥ 0 человек +How many\?/)
  expect(code).toBe(0)
})

test('facts ID tells one fact in full, with the measures that read it and how to write it', async () => {
  const { stdout } = await mera(['facts', 'company.headcount', ...rules])
  expect(stdout).toContain('нужен мерам: small-grant')
  expect(stdout).toContain('прежние имена: company.staff')
  expect(stdout).toContain('в файле: company.headcount: 12')
})

test('facts ID --json is the fact of the dictionary', async () => {
  const { stdout } = await mera(['facts', 'company.headcount', '--json', ...rules])
  expect(JSON.parse(stdout)).toMatchObject({ id: 'company.headcount', type: 'integer', usedBy: ['small-grant'] })
})

test('measures lists measures with their intake on the day', async () => {
  const [then, now] = await Promise.all(['2021-06-01', '2026-11-21'].map((day) => mera(['measures', '--as-of', day, ...rules])))
  expect(then?.stdout).toMatch(/small-grant +открыт +Ministry +Small grant/)
  expect(now?.stdout).toMatch(/small-grant +закрыт/)
})

test('help names every command, and every option of a command', async () => {
  const [all, one] = await Promise.all([mera(['--help']), mera(['check', '--help', '--lang', 'en'])])
  for (const name of ['check', 'explain', 'facts', 'measures', 'lint', 'build']) expect(all.stdout).toContain(`  ${name}`)
  for (const name of ['--as-of', '--measure', '--json', '--authoritative', '--rules', '--lang']) expect(one.stdout).toContain(name)
  expect([all.code, one.code]).toEqual([0, 0])
})
