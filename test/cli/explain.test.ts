import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { smallRuleset } from '../rules/small-ruleset.ts'
import { folderWith, mera, plain } from './run-mera.ts'

const rules = ['--rules', join(folderWith({ 'ruleset.json': JSON.stringify(smallRuleset) }), 'ruleset.json')]
const explain = (input: string, ...more: readonly string[]) => mera(['explain', 'small-grant', '-', ...rules, ...more], { input })

describe('the tree in words', () => {
  test('each condition with its mark, the own answer, the clause and the id', async () => {
    const { code, stdout } = await explain('company.headcount: 101', '--as-of', '2021-06-01')
    const said = plain(stdout).replace(/\s+/g, ' ')
    expect(said).toContain('✗ не подходит на 1 июня 2021 года')
    expect(said).toContain('✗ headcount не больше 100 человек; у вас 101 человек Act, art. 1 — по тексту акта, проверено 21.11.2026 [few-people]')
    expect(said).toContain('? in the register; ответа нет')
    expect(said).toContain('? не проверено: What article 2 asks for')
    expect(code).toBe(0)
  })

  test('what is missing, whom to ask, and how much', async () => {
    const { stdout } = await explain('company.headcount: 40', '--as-of', '2021-06-01')
    const said = plain(stdout).replace(/\s+/g, ' ')
    expect(said).toContain('Никем не проверено • What article 2 asks for Read article 2')
    expect(said).toContain('Ответы, от которых зависит вердикт • Are you? company.inSmeRegister')
    expect(said).toContain('Сколько • grant: до 40 000 ₽ считается так: 1 000 × «headcount» headcount — 40 человек')
  })

  test('a measure that has ended is judged by its last edition, and says so', async () => {
    const { stdout } = await explain('{}', '--as-of', '2026-11-21')
    expect(plain(stdout)).toContain('Приём: закрыт; редакция действовала с 1 января 2020 года по 31 декабря 2024 года')
    expect(plain(stdout)).toContain('Мера закончилась: вердикт — по последней редакции, на её последний день.')
  })

  test('in English', async () => {
    const { stdout } = await explain('company.headcount: 40', '--as-of', '2021-06-01', '--lang', 'en')
    const said = plain(stdout).replace(/\s+/g, ' ')
    expect(said).toContain('✓ headcount is at most 100 people; yours: 40 people Act, art. 1 — from the act itself, checked 21 Nov 2026 [few-people]')
    expect(said).toContain('grant: up to ₽40,000')
  })
})

test('the JSON is the explanation with the amounts', async () => {
  const { stdout } = await explain('company.headcount: 40', '--as-of', '2021-06-01', '--json')
  expect(JSON.parse(stdout)).toMatchObject({
    measure: 'small-grant',
    asOf: '2021-06-01',
    verdict: 'unknown',
    root: { kind: 'all', truth: 'unknown', children: [{ id: 'few-people', truth: 'true' }, { id: 'registered', truth: 'unknown' }, { kind: 'open' }] },
    missing: { canChange: ['company.inSmeRegister'], used: [] },
    amounts: [{ id: 'grant', value: 40000 }],
  })
})
