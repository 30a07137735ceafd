import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { smallRuleset } from '../rules/small-ruleset.ts'
import { folderWith, mera, plain } from './run-mera.ts'

const folder = folderWith({
  'ruleset.json': JSON.stringify(smallRuleset),
  'small.yaml': 'company:\n  headcount: 40\n  inSmeRegister: true\n',
  'large.json': '{ "facts": { "company.headcount": 101 } }',
})
const rules = ['--rules', join(folder, 'ruleset.json'), '--as-of', '2021-06-01']
const check = (profile: string, ...more: readonly string[]) => mera(['check', join(folder, profile), ...rules, ...more])

describe('the table', () => {
  test('says verdict with its mark, intake, what is open, and the amount', async () => {
    const { code, stdout, stderr } = await check('small.yaml')
    expect(plain(stdout)).toContain('На 1 июня 2021 года — 1 мера')
    expect(stdout).toMatch(/\? не решено +открыт +Small grant +проверьте сами: What article 2 asks for/)
    expect(plain(stdout)).toContain('сумма: до 40 000 ₽')
    expect([code, stderr]).toEqual([0, ''])
  })

  test('a "no" comes with its reason and the person’s own answer, and the exit code stays 0', async () => {
    const { code, stdout } = await check('large.json')
    expect(plain(stdout).replace(/\s+/g, ' ')).toMatch(/✗ не подходит открыт Small grant причина: headcount не больше 100 человек; у вас 101 человек/)
    expect(code).toBe(0)
  })

  test('is in English with --lang en', async () => {
    const { stdout } = await check('large.json', '--lang', 'en')
    expect(plain(stdout).replace(/\s+/g, ' ')).toMatch(/✗ not eligible open Small grant reason: headcount is at most 100 people; yours: 101 people/)
  })

  test('has no colour codes when it is piped', async () => {
    const { stdout } = await check('small.yaml')
    expect(stdout).not.toContain('\u001b')
  })

  test('judges today in Moscow unless told otherwise', async () => {
    const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Moscow' }).format(new Date())
    const before = today()
    const { stdout } = await mera(['explain', 'small-grant', join(folder, 'small.yaml'), '--rules', join(folder, 'ruleset.json'), '--json'])
    expect([before, today()]).toContain((JSON.parse(stdout) as { asOf: string }).asOf)
  })
})

describe('the JSON', () => {
  test('has the same keys in the same order for every measure', async () => {
    const { stdout, code } = await check('small.yaml', '--json')
    const list = JSON.parse(stdout) as Record<string, unknown>[]
    expect(list.map((item) => Object.keys(item))).toEqual([['measure', 'window', 'verdict', 'missing', 'open', 'failed', 'discretionary', 'amount']])
    expect(list[0]).toMatchObject({
      measure: 'small-grant',
      window: 'open',
      verdict: 'unknown',
      missing: [],
      open: ['unread-part'],
      failed: [],
      discretionary: [],
      amount: { id: 'grant', kind: 'exact', unit: 'rub', bound: 'up-to', value: 40000, min: 40000, max: 40000 },
    })
    expect(code).toBe(0)
  })

  test('names the leaves that failed', async () => {
    const { stdout } = await check('large.json', '--json')
    expect(JSON.parse(stdout)).toMatchObject([{ verdict: 'ineligible', failed: ['few-people'], missing: [] }])
  })

  test('lists what is missing for an empty profile', async () => {
    const { stdout } = await mera(['check', '-', ...rules, '--json'], { input: '{}' })
    expect(JSON.parse(stdout)).toMatchObject([{ verdict: 'unknown', missing: ['company.headcount', 'company.inSmeRegister'] }])
  })
})

test('answers may come from standard input, as YAML or JSON', async () => {
  const [yaml, json] = await Promise.all(['company.headcount: 500', '{"company.headcount": 500}'].map((input) => mera(['check', '-', ...rules, '--json'], { input })))
  expect(yaml?.stdout).toBe(json?.stdout)
  expect(JSON.parse(yaml?.stdout ?? '')).toMatchObject([{ verdict: 'ineligible' }])
})

test('a range is an answer', async () => {
  const { stdout } = await mera(['check', '-', ...rules, '--json'], { input: 'company.headcount: { min: 50, max: 200 }' })
  expect(JSON.parse(stdout)).toMatchObject([{ verdict: 'unknown', missing: ['company.headcount', 'company.inSmeRegister'] }])
})

test('--measure shows only that measure', async () => {
  const { stdout } = await check('small.yaml', '--measure', 'small-grant', '--json')
  expect(JSON.parse(stdout)).toHaveLength(1)
})
