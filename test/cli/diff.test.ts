import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Condition, Edition, Fact, Leaf, Measure, Ruleset } from '@mera/engine'
import { smallRuleset } from '../rules/small-ruleset.ts'
import { folderWith, mera, plain } from './run-mera.ts'
import { smallRules } from './small-rules.ts'

const [measure] = smallRuleset.measures as [Measure]
const [edition] = measure.editions as [Edition]
const { all: leaves } = edition.conditions as { all: readonly [Leaf, Leaf, Condition] }
const [few, registered, unread] = leaves
const text = (words: string) => ({ ru: words, en: words })
const cite = { source: 'act', basis: 'law' } as const

const withEdition = (changes: Partial<Edition>): Ruleset => ({ ...smallRuleset, measures: [{ ...measure, editions: [{ ...edition, ...changes }] }] })
const withLeaves = (...all: readonly Condition[]): Ruleset => withEdition({ conditions: { all } })

async function diff(before: Ruleset, after: Ruleset, ...args: readonly string[]): Promise<string> {
  const folder = folderWith({ 'a.json': JSON.stringify(before), 'b.json': JSON.stringify(after) })
  const { code, stdout, stderr } = await mera(['diff', 'a.json', 'b.json', '--lang', 'en', '--as-of', '2024-06-01', ...args], { cwd: folder })
  expect([code, stderr]).toEqual([0, ''])
  return plain(stdout)
}

test('equal rules are the same, in whatever order their keys stand', async () => {
  const turned = { ...smallRuleset, measures: [Object.fromEntries(Object.entries(measure).reverse())] }
  expect(await diff(smallRuleset, turned as unknown as Ruleset)).toBe('The rules are the same.\n')
})

test('measures come and go', async () => {
  const found = await diff(smallRuleset, { ...smallRuleset, measures: [{ ...measure, id: 'new-grant' }] })
  expect(found).toContain('+ new-grant — Small grant\n    new measure: edition from 1 Jan 2020 to 31 Dec 2024')
  expect(found).toContain('− small-grant — Small grant\n    the measure is gone')
})

test.each<[string, Ruleset, string]>([
  ['a new edition', { ...smallRuleset, measures: [{ ...measure, editions: [edition, { ...edition, from: '2025-01-01', until: '2025-12-31' }] }] }, 'new edition from 1 Jan 2025 to 31 Dec 2025'],
  ['an edition that is gone', { ...smallRuleset, measures: [{ ...measure, editions: [{ ...edition, from: '2021-01-01' }] }] }, 'edition from 1 Jan 2020 to 31 Dec 2024 is gone'],
  ['another last day', withEdition({ until: '2025-12-31' }), 'last day: was 31 Dec 2024, is 31 Dec 2025'],
  ['another status', withEdition({ status: 'suspended' }), 'status: was "in force", is "suspended"'],
  ['a condition that came', withLeaves(few, registered, unread, { id: 'more', fact: 'company.headcount', operator: 'greaterThan', value: 5, cite }), 'new condition: headcount is more than 5 people [more]'],
  ['a condition that went', withLeaves(few, unread), 'no longer needed: in the register [registered]'],
  ['another threshold', withLeaves({ ...few, value: 80 }, registered, unread), 'was: headcount is at most 100 people; is: headcount is at most 80 people [few-people]'],
  ['a condition turned round', withLeaves({ not: few }, registered, unread), 'was: headcount is at most 100 people; is: headcount is more than 100 people [few-people]'],
  ['an open point that was verified', withLeaves(few, registered, { id: 'unread-part', fact: 'company.headcount', operator: 'greaterThan', value: 1, cite }), 'was not verified, is a condition now: headcount is more than 1 person [unread-part]'],
  ['a condition that turned out unread', withLeaves({ id: 'few-people', open: text('How many people'), ask: text('Ask'), cite }, registered, unread), 'was a condition, is not verified now: How many people [few-people]'],
  ['another citation', withLeaves({ ...few, cite: { ...cite, place: 'art. 5' } }, registered, unread), 'the same condition, other words or another source: headcount is at most 100 people [few-people]'],
  ['another arrangement', withLeaves({ any: [few, registered] }, unread), 'the same conditions, joined in another way'],
  ['another formula', withEdition({ amount: [{ id: 'grant', label: text('grant'), unit: 'rub', formula: { op: '*', args: [2000, { fact: 'company.headcount' }] }, bound: 'up-to', cite }] }), '"grant": was 1,000 × “headcount”; is 2,000 × “headcount”'],
  ['a figure that is no longer known', withEdition({ amount: [{ id: 'grant', label: text('grant'), unit: 'rub', undetermined: text('Nobody knows'), cite }] }), 'is not determined: Nobody knows'],
  ['words beside the law', { ...smallRuleset, measures: [{ ...measure, summary: text('Another summary.'), checkedOn: '2026-12-01' }] }, 'also changed: summary, day of the check'],
])('%s is told', async (_, after, expected) => {
  const found = (await diff(smallRuleset, after)).replace(/\s+/g, ' ')
  expect(found).toContain(expected)
  expect(found).toContain('~ small-grant — Small grant')
})

test('values of parameters are told with their days', async () => {
  const rate = (values: readonly number[]) => ({ id: 'rate', topic: 'finance', title: text('key rate'), unit: 'percent' as const, values: values.map((value, index) => ({ from: `202${index}-01-01`, value, cite })) })
  const found = await diff({ ...smallRuleset, parameters: [rate([7, 8])] }, { ...smallRuleset, parameters: [rate([7, 9, 10])] })
  expect(found).toContain('Parameters\n~ rate — key rate\n    since 1 Jan 2022: 10%\n    since 1 Jan 2021: was 8%, is 9%')
})

const [staff] = smallRuleset.facts as [Fact]
const renamed: Ruleset = {
  ...withEdition({ conditions: { all: [{ ...few, fact: 'company.people' }, registered, unread] }, amount: [{ id: 'grant', label: text('grant'), unit: 'rub', formula: 1000, cite }] }),
  facts: [...smallRuleset.facts.slice(1), { ...staff, id: 'company.people', renamedFrom: ['company.headcount'] }],
}

test('a fact that keeps its old id is renamed, not lost', async () => {
  const found = await diff(smallRuleset, renamed)
  expect(found).toContain('~ company.people — headcount\n    earlier name company.headcount')
  expect(found).not.toContain('− company.headcount')
})

const profiles = folderWith({
  'big.yaml': 'company: { headcount: 90, inSmeRegister: true }',
  'small.json': JSON.stringify({ company: { headcount: 5, inSmeRegister: true } }),
})

test('whose verdicts move is told by the condition and its clause', async () => {
  const found = (await diff(smallRuleset, withLeaves({ ...few, value: 80 }, registered, unread), '--profiles', profiles)).replace(/\s+/g, ' ')
  expect(found).toContain('big.yaml: 1 measure moves • small-grant: undecided → not eligible')
  expect(found).toMatch(/stands in the way now: headcount is at most 80 people \(Act.* art\. 1/)
  expect(found).toContain('small.json: nothing moves')
})

test('an open point that goes can make a "yes"', async () => {
  const found = (await diff(smallRuleset, withLeaves(few, registered), '--profiles', profiles)).replace(/\s+/g, ' ')
  expect(found).toContain('small-grant: undecided → eligible no longer in question: What article 2 asks for')
})

test('the same answer is read by each side under its own name', async () => {
  expect(await diff(smallRuleset, renamed, '--profiles', profiles)).toContain('big.yaml: nothing moves')
})

test('--json holds the changes and the verdicts that move', async () => {
  const found = JSON.parse(await diff(smallRuleset, withLeaves({ ...few, value: 80 }, registered, unread), '--json', '--profiles', profiles)) as unknown
  expect(found).toMatchObject({
    asOf: '2024-06-01',
    measures: { added: [], changed: [{ editions: { changed: [{ leaves: [{ id: 'few-people', what: 'demand' }] }] } }] },
    profiles: [{ profile: 'big.yaml', changes: [{ measure: 'small-grant', verdict: ['unknown', 'ineligible'], newlyFailed: ['few-people'] }] }, { profile: 'small.json', changes: [] }],
  })
})

function repository(more: Readonly<Record<string, string>> = {}): string {
  const folder = folderWith({ ...smallRules, ...more })
  const git = (...args: readonly string[]) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder })
  git('init', '-q')
  git('add', '.')
  git('commit', '-q', '-m', 'rules')
  const file = 'rules/measures/federal/small-grant.yaml'
  writeFileSync(join(folder, file), smallRules[file]?.replace('value: 100', 'value: 80') ?? '')
  return folder
}

test('a revision of git is compared with the rules as they stand now', async () => {
  const { code, stdout } = await mera(['diff', 'HEAD'], { cwd: repository() })
  expect(plain(stdout)).toContain('было: численность не больше 100 человек; стало: численность не больше 80 человек [few-people]')
  expect(code).toBe(0)
})

test('a cluster or an organisation that had another form then is in no one’s way', async () => {
  const old = 'rules/reference/clusters/pilot/first.yaml'
  const folder = repository({ [old]: 'id: first\nheads: [a form that is gone]\n' })
  rmSync(join(folder, old))
  const { code, stdout } = await mera(['diff', 'HEAD'], { cwd: folder })
  expect(plain(stdout)).toContain('стало: численность не больше 80 человек')
  expect(code).toBe(0)
})

test('two folders are compared, the rules in them or above them', async () => {
  const [a, b] = [folderWith(smallRules), repository()]
  const { stdout } = await mera(['diff', a, join(b, 'rules')])
  expect(plain(stdout)).toContain('стало: численность не больше 80 человек')
})

test.each([
  ['a place that is nothing', ['diff', 'HEAD~99'], 1, '«HEAD~99» — не файл, не папка и не версия git'],
  ['an option in place of a revision', ['diff', 'HEAD', '--', '--output=x'], 1, '--'],
  ['a folder without answers', ['diff', 'HEAD', '--profiles', 'rules/facts/nothing'], 1, 'нет файлов ответов'],
])('%s is bad input', async (_, args, expected, reason) => {
  const { code, stderr } = await mera(args, { cwd: repository() })
  expect([code, plain(stderr)]).toEqual([expected, expect.stringContaining(reason)])
})

test('rules that do not load cannot be compared', async () => {
  const folder = repository()
  const broken = folderWith({ ...smallRules, 'rules/sources/acts.yaml': '- { id: other }' })
  const { code, stderr } = await mera(['diff', 'HEAD', broken], { cwd: folder })
  expect([code, stderr.includes('acts.yaml:1:')]).toEqual([2, true])
})
