// A new cluster, site or organisation is one file: the loader finds it, the site reads it, nothing else names it.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { checkRules, readRuleFiles } from '@mera/loader'

const root = resolve(import.meta.dirname, '../..')
const files = readRuleFiles(resolve(root, 'rules'))
const readme = readFileSync(resolve(root, 'rules/reference/README.md'), 'utf8')
const [, name = '', text = ''] = /^`([\w./-]+\.yaml)`.*\n```yaml\n([\s\S]*?)^```$/m.exec(readme) ?? []

/** A file of the rules under another id and with another name. */
const copied = (file: string, id: string, called: string) =>
  (files.get(`${file}.yaml`) ?? '').replace(/^id: .*$/m, `id: ${id}`).replace(/^name: .*$/m, `name: ${called}`).replace(/^short: .*$/m, `short: ${called}`).replace(/^(sameAs|related): .*\n/gm, '')

const added = {
  [`reference/${name}`]: text,
  'reference/clusters/pilot/pilot-new.yaml': copied('reference/clusters/pilot/pilot-altai-biopharm', 'pilot-new', 'New cluster'),
  'reference/organisations/new-fund.yaml': copied('reference/organisations/frp', 'new-fund', 'New fund'),
}
const { reference, issues } = checkRules(new Map([...files, ...Object.entries(added)]))

afterAll(() => vi.doUnmock('@mera/rules/reference.json'))

test('it lints beside the real ones, but for its English', () => {
  expect(name).toBe('infrastructure/tool-park.yaml')
  const own = issues.filter(({ file }) => file.replace('rules/', '') in added)
  expect(own.filter(({ rule }) => rule !== 'translation-missing').map(({ where, message }) => `${where} ${message}`)).toEqual([])
  expect(own.map(({ path }) => path)).toContain('name')
})

test('the site lists it', async () => {
  vi.resetModules()
  vi.doMock('@mera/rules/reference.json', () => ({ default: reference }))
  const { clusters, organisations, sites } = await import('../../site/src/data/reference.ts')
  const { offices } = await import('../../site/src/data/offices.ts')
  expect(sites.find(({ id }) => id === 'tool-park')).toMatchObject({ kind: 'technopark', region: '77' })
  expect(clusters.find(({ id }) => id === 'pilot-new')?.name.ru).toBe('New cluster')
  expect(organisations.map(({ id }) => id)).toContain('new-fund')
  expect(offices).toContainEqual({ id: 'new-fund', name: 'New fund', short: 'New fund' })
})

/** Files that pages read by their name. */
const READ_BY_NAME = ['cluster-vocabulary', 'federal-districts', 'glossary', 'infrastructure-vocabulary', 'ip-collateral-plan', 'organisation-vocabulary', 'regions']

test('every list and programme of the reference data has a page that shows it', () => {
  const topics = Object.entries(reference ?? {}).filter(([file]) => !file.includes('/') && !READ_BY_NAME.includes(file))
  const homeless = topics.flatMap(([file, topic]) => ((topic as { readonly measures?: readonly string[] }).measures?.length ? [] : [file]))
  expect(topics.length).toBeGreaterThan(10)
  expect(homeless).toEqual([])
})
