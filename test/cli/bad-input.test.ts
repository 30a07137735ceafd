import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { smallRuleset } from '../rules/small-ruleset.ts'
import { folderWith, mera, plain } from './run-mera.ts'

const folder = folderWith({ 'ruleset.json': JSON.stringify(smallRuleset), 'company.yaml': 'company.headcount: 5\n' })
const rules = ['--rules', join(folder, 'ruleset.json'), '--as-of', '2021-06-01']
const checked = (input: string, ...more: readonly string[]) => mera(['check', '-', ...rules, '--json', ...more], { input })

describe('a wrong answer is named with its place, and the others count', () => {
  test.each([
    ['an unknown fact, with the nearest name', 'company.headcount: 500\ncompany.inSmeRegistr: true', 'stdin:2:1  company.inSmeRegistr\n  Нет факта «company.inSmeRegistr». Возможно, «company.inSmeRegister»?'],
    ['a wrong type', 'company.headcount: 500\ncompany.inSmeRegister: maybe', 'stdin:2:24  company.inSmeRegister'],
    ['grouped by subject', 'company:\n  headcount: 500\n  inSmeRegister: 12', 'stdin:3:18  company.inSmeRegister'],
    ['under facts', 'facts:\n  company.headcount: 500\n  company.inSmeRegister: [1]', 'stdin:3:26  company.inSmeRegister'],
  ])('%s', async (_, input, message) => {
    const { code, stdout, stderr } = await checked(input)
    expect(plain(stderr)).toContain(message)
    expect(plain(stderr)).toContain('1 ответ с ошибкой — вердикты посчитаны без него.')
    expect(JSON.parse(stdout)).toMatchObject([{ verdict: 'ineligible', failed: ['few-people'] }])
    expect(code).toBe(1)
  })

  test('an impossible number names the question', async () => {
    const { code, stderr } = await checked('company.headcount: -3', '--lang', 'en')
    expect(plain(stderr)).toMatch(/stdin:1:20 {2}company\.headcount\n {2}“headcount”: .*-3/)
    expect(code).toBe(1)
  })

  test('every one of several is told', async () => {
    const { stderr } = await checked('company.headcount: -3\ncompany.inSmeRegister: 1\ncompany.x: 1')
    expect(stderr.match(/^stdin:/gm)).toHaveLength(3)
    expect(plain(stderr)).toContain('3 ответа с ошибкой')
  })

  test('a fact under its earlier name is only a warning', async () => {
    const { code, stdout, stderr } = await checked('company.staff: 500')
    expect(plain(stderr)).toContain('stdin:1:16  company.staff (замечание)\n  Факт «company.staff» теперь называется «company.headcount»')
    expect(JSON.parse(stdout)).toMatchObject([{ failed: ['few-people'] }])
    expect(code).toBe(0)
  })
})

describe('a file that is no file of answers', () => {
  test.each([
    ['broken YAML: file, line and column', ['check', '-'], 'company: [1\nheadcount: 2', /^stdin:2:1\n {2}Файл не читается: ошибка в записи YAML\./],
    ['the same in English', ['check', '-', '--lang', 'en'], 'company: [1\nheadcount: 2', /^stdin:2:1\n {2}Not valid YAML: /],
    ['broken JSON', ['check', '-'], '{"company": }]', /^stdin:1:\d+\n {2}Файл не читается/],
    ['a text instead of answers', ['check', '-'], 'hello', /^stdin:1:1 .*\n {2}Ожидается список ответов/],
    ['a file that is not there, with the nearest name', ['check', join(folder, 'compny.yaml')], '', /compny\.yaml\n {2}Нет такого файла\. Возможно, «.*company\.yaml»\?/],
    ['a folder', ['check', folder], '', /Это папка, а нужен файл с ответами\./],
  ])('%s', async (_, args, input, message) => {
    const { code, stderr } = await mera([...args, ...rules], { input })
    expect(plain(stderr)).toMatch(message)
    expect(code).toBe(1)
  })

  test('no answers at all are fine: everything is unknown', async () => {
    const { code, stdout, stderr } = await checked('')
    expect(JSON.parse(stdout)).toMatchObject([{ verdict: 'unknown' }])
    expect([code, stderr]).toEqual([0, ''])
  })
})

describe('a wrong command', () => {
  test.each([
    ['an unknown measure', ['explain', 'small-grnt', '-'], 'small-grnt\n  Нет меры «small-grnt». Возможно, «small-grant»?'],
    ['an unknown measure of --measure', ['check', '-', '--measure', 'small'], 'Нет меры «small».'],
    ['an unknown fact', ['facts', 'company.headcont'], 'Нет факта «company.headcont». Возможно, «company.headcount»?'],
    ['an unknown command', ['chek', '-'], 'Нет команды «chek». Возможно, «check»?'],
    ['an unknown option', ['check', '-', '--jsn'], 'У этой команды нет параметра «--jsn». Возможно, «--json»?'],
    ['an option without its value', ['check', '-', '--measure'], 'После «--measure» нужно значение.'],
    ['a missing argument', ['explain', 'small-grant'], 'Не указано: PROFILE'],
    ['a surplus argument', ['check', '-', 'x'], 'Лишнее слово в команде: «x».'],
    ['a day that does not exist', ['check', '-', '--as-of', '2026-02-30'], '--as-of\n  Нет такого дня: «2026-02-30». Пишите так: 2026-11-21'],
    ['an unknown language', ['check', '-', '--lang', 'de'], 'There is no language "de"'],
    ['no command', [], 'Список команд: mera --help'],
  ])('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await mera(args.includes('--measure') && args.at(-1) === '--measure' ? args : [...args, ...rulesFor(args)])
    expect(plain(stderr)).toContain(message)
    expect([code, stdout]).toEqual([1, ''])
  })
})

/** Options that the command takes. */
function rulesFor([command]: readonly string[]): readonly string[] {
  return command === undefined || command === 'chek' ? [] : rules.slice(0, 2)
}

describe('a ruleset that does not load', () => {
  test.each([
    ['not JSON', '{"format": 1,', /Правила не загружаются: .*Соберите их заново: mera build/],
    ['another format', '{"format": 2}', /Правила не загружаются: format/],
    ['a reference that leads nowhere', JSON.stringify({ ...smallRuleset, facts: [] }), /There is no fact "company\.headcount"/],
  ])('%s', async (_, text, message) => {
    const broken = join(folderWith({ 'ruleset.json': text }), 'ruleset.json')
    const { code, stderr } = await mera(['check', '-', '--rules', broken], { input: '{}' })
    expect(plain(stderr)).toMatch(message)
    expect(code).toBe(2)
  })

  test('a rules folder that is not there', async () => {
    const { code, stderr } = await mera(['check', '-', '--rules', join(folder, 'nowhere')])
    expect(plain(stderr)).toContain('Нет такого файла.')
    expect(code).toBe(1)
  })
})
