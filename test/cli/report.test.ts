import { join } from 'node:path'
import { expect, test } from 'vitest'
import { smallRuleset } from '../rules/small-ruleset.ts'
import { folderWith, mera, plain } from './run-mera.ts'

const rules = ['--rules', join(folderWith({ 'ruleset.json': JSON.stringify(smallRuleset) }), 'ruleset.json')]

test('report tells each measure in a line: intake, edition, last check, open points, what it rests on', async () => {
  const { code, stdout } = await mera(['report', '--as-of', '2024-11-21', ...rules])
  expect(plain(stdout)).toMatch(/small-grant +открыт +21\.11\.2026 +1 +закон 2\n +01\.01\.2020 – 31\.12\.2024/)
  expect(code).toBe(0)
})

test('report begins with what all conditions rest on, and how many nobody has verified', async () => {
  const { stdout } = await mera(['report', '--as-of', '2024-11-21', ...rules])
  expect(plain(stdout)).toMatch(/: 1 мера\nУсловий в действующих и ближайших редакциях — 2: закон 2\.\nНе проверено ещё 1, в 1 мере\.\n/)
})

test('report names what ends within the days ahead, and what nobody has verified', async () => {
  const { stdout } = await mera(['report', '--as-of', '2024-11-21', '--within', '60', '--lang', 'en', ...rules])
  expect(plain(stdout)).toContain('31 Dec 2024 — edition of a measure small-grant\n  nothing follows')
  expect(stdout).toContain('• small-grant · What article 2 asks for\n  Read article 2')
})

test('with fewer days ahead it ends later than that', async () => {
  const { stdout } = await mera(['report', '--as-of', '2024-11-21', '--within', '30', '--lang', 'en', ...rules])
  expect(plain(stdout)).toContain('Ends by 21 Dec 2024: nothing')
})

test('report --json is the report, and nothing else on stdout', async () => {
  const { stdout } = await mera(['report', '--as-of', '2024-11-21', '--json', ...rules])
  expect(JSON.parse(stdout)).toMatchObject({ asOf: '2024-11-21', until: '2025-02-19', measures: [{ measure: 'small-grant', basis: { law: 2 } }], sources: [{ source: 'act', neverReread: true }] })
})

test('a time ahead that is no number of days is bad input', async () => {
  const { code, stderr } = await mera(['report', '--within', 'soon', ...rules])
  expect([code, plain(stderr)]).toEqual([1, expect.stringContaining('--within\n  «soon» — не число дней')])
})
