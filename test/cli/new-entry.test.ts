import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { checkRules, loadRuleset, readRuleFiles } from '@mera/loader'
import { folderWith, mera, plain } from './run-mera.ts'
import { smallRules } from './small-rules.ts'

/** What the words and names of an entry are compared with. */
const real = [...readRuleFiles(resolve(import.meta.dirname, '../../rules'))].filter(([name]) => /^reference\/(?!okved)/.test(name))

const begin = async (...args: readonly string[]) => {
  const folder = folderWith(smallRules)
  return { folder, ran: await mera(['new', ...args], { cwd: folder }) }
}

test.each([
  ['a site', ['site', 'tool-park'], 'infrastructure/tool-park'],
  ['an organisation', ['organisation', 'tool-fund', '--source', 'act'], 'organisations/tool-fund'],
  ['a pilot cluster', ['cluster', 'pilot-tools'], 'clusters/pilot/pilot-tools'],
  ['a cluster of Moscow', ['cluster', 'moscow-tools', '--kind', 'moscow-ipk'], 'clusters/moscow/moscow-tools'],
])('%s is one file and its translation, and lints beside the real rules', async (_, args, path) => {
  const { folder, ran } = await begin(...args)
  expect([ran.code, ran.stderr]).toEqual([0, ''])
  expect(plain(ran.stdout)).toContain(`rules/reference/${path}.yaml`)
  const { reference, issues } = loadRuleset(join(folder, 'rules'))
  expect(issues.filter(({ file }) => file.includes(args[1] ?? ''))).toEqual([])
  expect(reference?.[path]).toMatchObject({ id: args[1], cite: { basis: 'memory' } })
  const read = (name: string) => [name, readFileSync(join(folder, 'rules', name), 'utf8')] as const
  const added = [`reference/${path}.yaml`, `locales/en/reference/${path}.yaml`].map(read)
  const words = checkRules(new Map([...real, ...added])).issues.filter(({ rule }) => rule === 'reference-words' || rule === 'reference-leads-somewhere')
  expect(words).toEqual([])
})

test.each([
  ['a kind of cluster that is none', ['cluster', 'tools', '--kind', 'pilott'], 'Возможно, «pilot»?'],
  ['an id with a space', ['site', 'tool park'], 'строчными латинскими буквами'],
])('%s is refused with a reason', async (_, args, reason) => {
  const { folder, ran } = await begin(...args)
  expect([ran.code, plain(ran.stderr)]).toEqual([1, expect.stringContaining(reason)])
  expect(existsSync(join(folder, 'rules/reference'))).toBe(false)
})

test('an id that another entry has is taken', async () => {
  const folder = folderWith(smallRules)
  await mera(['new', 'site', 'tools'], { cwd: folder })
  const { code, stderr } = await mera(['new', 'organisation', 'tools'], { cwd: folder })
  expect([code, plain(stderr)]).toEqual([1, expect.stringContaining('rules/reference/infrastructure/tools.yaml')])
})
