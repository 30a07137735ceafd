import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { smallRuleset } from '../rules/small-ruleset.ts'
import { folderWith, mera, plain } from './run-mera.ts'

const small = ['--rules', join(folderWith({ 'ruleset.json': JSON.stringify(smallRuleset) }), 'ruleset.json'), '--as-of', '2021-06-01']
const said = (text: string) => plain(text).replace(/\s+/g, ' ')

describe('mera ask', () => {
  test('asks until nothing is left, writes each answer down, and goes on where it stopped', async () => {
    const path = join(folderWith({}), 'company.yaml')
    const first = await mera(['ask', path, ...small], { input: 'может быть\nда\n' })
    expect(said(first.stdout)).toContain('ожидается да или нет')
    const answered = readFileSync(path, 'utf8')
    expect(answered).toBe('company.inSmeRegister: true\n')
    const again = await mera(['ask', path, ...small, '--json'], { input: '40\n' })
    const { left, profile } = JSON.parse(again.stdout) as { left: number; profile: { facts: Record<string, unknown> } }
    expect(left).toBe(0)
    expect(readFileSync(path, 'utf8').startsWith(answered)).toBe(true)
    expect(profile.facts).toEqual({ 'company.inSmeRegister': true, 'company.headcount': 40 })
    expect([first.code, again.code]).toEqual([0, 0])
  })

  test('keeps the text of the file, notes «не знаю», stops at an empty line', async () => {
    const path = join(folderWith({ 'company.yaml': '# наша компания\ncompany.inSmeRegister: true' }), 'company.yaml')
    const { stdout } = await mera(['ask', path, ...small], { input: '?\n\n' })
    expect(readFileSync(path, 'utf8')).toBe('# наша компания\ncompany.inSmeRegister: true\ndontKnow: ["company.headcount"]\n')
    expect(said(stdout)).toContain('Больше спрашивать не о чем')
  })

  test('an end of input stops it; nothing is written that was not answered', async () => {
    const path = join(folderWith({}), 'company.yaml')
    const { stdout, code } = await mera(['ask', path, ...small, '--lang', 'en'])
    expect(said(stdout)).toContain('Stopped. To go on, give the command the same file.')
    expect([code, existsSync(path)]).toEqual([0, false])
  })

  test('standard input is no file', async () => {
    const { code, stderr } = await mera(['ask', '-', ...small])
    expect([code, plain(stderr)]).toEqual([1, '-\n  Нужен файл: ответы записываются в него по ходу разговора.\n'])
  })
})

const cluster = {
  'applicant.kind': 'cluster-organisation', 'cluster.memberCount': 31, 'cluster.productionCount': 15, 'cluster.scienceCount': 1,
  'cluster.educationCount': 1, 'cluster.allInMoscow': true, 'cluster.hasCommonGround': true, 'cluster.hasJointProjects': true, 'cluster.hasAgreements': true,
}
const collateral = { 'company.inSmeRegister': true, 'loan.hasBankLoan': true, 'loan.securedByIpRights': true, 'loan.ipRightsValueRub': 45, 'loan.collateralValueRub': 100, 'loan.currency': 'rub' }

describe('mera why-not', () => {
  test('what is lacking, and how it is come by', async () => {
    const { stdout, code } = await mera(['why-not', 'moscow-ipk-listing', '-'], { input: JSON.stringify(cluster) })
    expect(said(stdout)).toContain('• не хватает 1 производственного предприятия • Пригласите в кластер производственные предприятия')
    expect(code).toBe(0)
  })

  test('the share that has to be passed', async () => {
    const { stdout } = await mera(['why-not', 'pp533-interest', '-', '--as-of', '2020-06-01'], { input: JSON.stringify(collateral) })
    expect(said(stdout)).toMatch(/если доля прав на интеллектуальную собственность в залоге станет больше 50 %; .* 100 ₽ → 89 ₽/)
    expect(said(stdout)).toMatch(/45 ₽ → 51 ₽/)
  })

  test('what forbids it', async () => {
    const { stdout } = await mera(['why-not', 'moscow-ipk-listing', '-', '--lang', 'en'], { input: JSON.stringify({ ...cluster, 'cluster.allInMoscow': false }) })
    expect(said(stdout)).toContain('Nothing can be changed. In the way:')
  })

  test('the JSON is what the engine says', async () => {
    const { stdout } = await mera(['why-not', 'moscow-ipk-listing', '-', '--json'], { input: JSON.stringify(cluster) })
    expect(JSON.parse(stdout)).toMatchObject({ measure: 'moscow-ipk-listing', alternatives: [{ answers: { 'cluster.memberCount': 32, 'cluster.productionCount': 16 } }], forbidden: [] })
  })
})

test('mera combine: a set, and what is left out of it', async () => {
  const input = JSON.stringify({ 'company.inSmeRegister': true, 'applicant.kind': 'business', 'company.legalForm': 'ooo' })
  const { stdout, code } = await mera(['combine', '-'], { input })
  expect(said(stdout)).toContain('Можно взять вместе • ')
  const { chosen, leftOut } = JSON.parse((await mera(['combine', '-', '--json'], { input })).stdout) as { chosen: string[]; leftOut: { measure: string }[] }
  expect(chosen).toContain('sme-category')
  expect(leftOut.every(({ measure }) => !chosen.includes(measure))).toBe(true)
  expect(code).toBe(0)
})

describe('mera when', () => {
  test('an edition that asks for more begins', async () => {
    const input = JSON.stringify({ ...collateral, 'loan.ipRightsValueRub': 60, 'loan.currency': 'other' })
    const { stdout } = await mera(['when', 'pp533-interest', '-', '--from', '2019-06-01', '--until', '2020-01-01'], { input })
    expect(said(stdout)).toContain('перестанет подходить 25 сентября 2019 года; приём: открыт валюта кредита — рубли; у вас другая валюта')
  })

  test('days are checked', async () => {
    const { code, stderr } = await mera(['when', 'pp533-interest', '-', '--from', '2020-01-01', '--until', '2019-01-01'])
    expect([code, plain(stderr)]).toEqual([1, '--until\n  Нет такого дня: «2019-01-01». Пишите так: 2026-11-21\n'])
  })
})
