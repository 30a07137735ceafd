import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ruleset as rulesetSchema } from '@mera/engine/schema'
import type { Ruleset } from '@mera/engine'
import { emitRuleset, loadRuleset, readRuleset, reportOf } from '@mera/loader'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { okvedFiles, rightRules } from './rules-in-memory.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mera-rules-'))
  for (const [name, text] of Object.entries(rightRules)) write(name, text)
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

const read = (name: string) => readFileSync(join(folder, 'dist', name), 'utf8')
const emitted = (): Ruleset => readRuleset(join(folder, 'dist'))

describe('a rules folder becomes a few files', () => {
  test('a ruleset, its words, reference data, types of ids', () => {
    const names = ['ruleset.json', 'texts.ru.json', 'texts.en.json', 'reference.json', 'report.json', 'ids.ts']
    expect(emitRuleset(folder).written).toEqual(names.map((name) => join(folder, 'dist', name)))
  })

  test('the ruleset has the emitted form', () => {
    emitRuleset(folder)
    expect(rulesetSchema.safeParse(emitted()).error?.issues).toBeUndefined()
  })

  test('the same rules give the same bytes, whatever was built before', () => {
    emitRuleset(folder)
    const first = ['ruleset.json', 'texts.ru.json', 'texts.en.json', 'reference.json', 'report.json', 'ids.ts'].map(read)
    const copy = mkdtempSync(join(tmpdir(), 'mera-rules-'))
    cpSync(folder, copy, { recursive: true })
    emitRuleset(copy)
    expect(['ruleset.json', 'texts.ru.json', 'texts.en.json', 'reference.json', 'report.json', 'ids.ts'].map((name) => readFileSync(join(copy, 'dist', name), 'utf8'))).toEqual(first)
    rmSync(copy, { recursive: true })
  })

  test('the report is of the day of the newest check, and the same that mera report gives', () => {
    emitRuleset(folder)
    const report = JSON.parse(read('report.json')) as unknown
    expect(report).toMatchObject({ asOf: '2026-11-21', until: '2027-02-19', summary: { measures: 1, comparisons: 6, basis: { law: 6 }, open: 0 } })
    expect(report).toEqual(reportOf(emitted(), '2026-11-21'))
  })

  test('types of ids, in order of alphabet', () => {
    emitRuleset(folder)
    expect(read('ids.ts')).toContain("export type MeasureId =\n  | 'grant'\n")
    expect(read('ids.ts')).toContain("export type FactId =\n  | 'company.headcount'\n  | 'company.inRegister'\n  | 'company.incomeRub'\n")
    expect(read('ids.ts')).toContain("export type ConditionId =\n  | 'in-register'\n")
  })

  test('rules with an error are not written', () => {
    write('sources/acts.yaml', '- { id: act }\n')
    const { written, issues } = emitRuleset(folder)
    expect(written).toEqual([])
    expect(issues.length).toBeGreaterThan(0)
  })

  test('issues name files as they are seen from where one stands', () => {
    write('sources/acts.yaml', '- { id: act }\n')
    const found = loadRuleset(folder).issues.find(({ rule }) => rule === 'shape')
    expect(found?.file).toMatch(/mera-rules-.*\/sources\/acts\.yaml$/)
  })

  test('cases are looked for where one says', () => {
    write('cases/grant.yaml', 'measure: grant\n')
    write('cases/conditions/in-register.yaml', 'condition: in-register\n')
    const rules = (casesDir: string) => loadRuleset(folder, { casesDir: join(folder, casesDir) }).issues.map(({ rule }) => rule)
    expect(rules('cases')).not.toContain('has-cases')
    expect(rules('nowhere').filter((rule) => rule === 'has-cases')).toHaveLength(2)
  })
})

describe('what is written out when the rules are built', () => {
  test('formulas are trees', () => {
    emitRuleset(folder)
    expect(emitted().measures[0]?.editions[0]?.amount?.[0]?.formula).toEqual({
      op: 'min',
      args: [{ op: '*', args: [0.5, { fact: 'company.incomeRub' }] }, 1000000],
    })
  })

  test('topics come from files', () => {
    emitRuleset(folder)
    expect(emitted().facts[0]?.topic).toBe('company')
    expect(emitted().parameters[0]?.topic).toBe('sme')
  })

  test('ОКВЭД sections are classes, in conditions and in parameters', () => {
    for (const [name, text = ''] of Object.entries(okvedFiles)) write(name, text)
    write('conditions/maker.yaml', 'id: maker\ntitle: производитель\nconditions: { id: makes, fact: company.mainOkved, operator: codeWithin, value: ["B", "62.01"], cite: { source: act, basis: law } }\n')
    write('parameters/sme/list.yaml', 'id: list\ntitle: список\nvalues:\n  - { from: "2020-01-01", value: ["B"], cite: { source: act, basis: law } }\n')
    emitRuleset(folder)
    expect(emitted().conditions.find(({ id }) => id === 'maker')?.conditions).toMatchObject({ value: ['05', '06', '62.01'] })
    expect(emitted().parameters.find(({ id }) => id === 'list')?.values[0]?.value).toEqual(['05', '06'])
  })

  test('the dictionary gets a new version when a fact is renamed', () => {
    emitRuleset(folder)
    expect(emitted().dictionary).toBe(1)
    write('facts/more.yaml', '- { id: company.staff, type: integer, title: люди, question: Сколько?, renamedFrom: [company.people, company.men] }\n')
    emitRuleset(folder)
    expect(emitted().dictionary).toBe(3)
  })
})
