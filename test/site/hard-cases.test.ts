// Two hard cases: a company with a loan secured by intellectual property, and the organisation of a cluster.
import { describe, expect, inject, test } from 'vitest'
import { expectAccessible, seen, visit, withBrowser } from './visitor.ts'

withBrowser()

const loan = {
  'applicant.kind': 'business', 'company.legalForm': 'ooo', 'company.region': '77', 'company.inSmeRegister': true,
  'loan.hasBankLoan': true, 'loan.lenderIsCreditOrganisation': true, 'loan.securedByIpRights': true,
  'loan.ipRightsValueRub': 7_000_000, 'loan.collateralValueRub': 12_000_000, 'loan.hasRsmbGuarantee': true, 'loan.guaranteeFeePaidRub': 90_000,
}
const stored = (facts: object) => ({ origin: new URL(inject('siteUrl')).origin, localStorage: [{ name: 'mera.answers', value: JSON.stringify({ d: 1, f: facts, n: ['finance'] }) }] })
const withAnswers = (facts: object) => ({ storageState: { cookies: [], origins: [stored(facts)] } })

describe('a company with a loan secured by intellectual property', () => {
  test.each([360, 1440])('sees that the subsidy is closed today, and what its conditions say, at %d px', async width => {
    const { page, troubles } = await visit(`${inject('siteUrl')}podbor/itog/`, { width, ...withAnswers(loan) })
    const closed = page.locator('details.group', { hasText: 'Закрыто' })
    await closed.locator('summary').first().click()
    const card = closed.locator('[data-measure=pp533-guarantee-fee]')
    expect(await card.textContent()).toContain('По прежним правилам')
    await card.locator('.more summary').click()
    await card.locator('.proof .fact').first().waitFor()
    expect(await card.textContent()).toContain('больше 50')
    expect((await card.textContent())?.replaceAll('\u00a0', ' ')).toContain('у вас 58,33')
    await expectAccessible(page)
    expect(troubles).toEqual([])
  })

  test('sees it in force on another day', async () => {
    const { page } = await visit(`${inject('siteUrl')}podbor/itog/`, withAnswers(loan))
    await page.locator('input[type=date]').fill('2020-06-01')
    await page.locator('.cards + p button').first().click()
    await page.locator('section.group [data-measure=pp533-guarantee-fee]').waitFor()
    expect((await page.locator('[data-measure=pp533-guarantee-fee] .sum').textContent())?.replaceAll('\u00a0', ' ')).toContain('90')
  })

  test('is told that exactly half is not over half', async () => {
    const { page } = await visit(`${inject('siteUrl')}podbor/itog/`, withAnswers({ ...loan, 'loan.ipRightsValueRub': 6_000_000 }))
    await page.locator('input[type=date]').fill('2020-06-01')
    const card = page.locator('[data-measure=pp533-guarantee-fee]')
    await card.first().waitFor({ state: 'attached' })
    expect((await card.locator('.reason').textContent())?.replaceAll('\u00a0', ' ')).toContain('у вас — 50 %, нужно — больше 50 %')
  })

  test('finds the direct guarantee, with what is left to answer or to verify', async () => {
    const { page } = await visit(`${inject('siteUrl')}podbor/itog/`, withAnswers(loan))
    const card = page.locator('[data-measure=rsmb-direct-guarantee]')
    await card.waitFor({ state: 'attached' })
    expect(await card.locator('.reason').textContent()).not.toBe('')
  })
})

describe('the organisation of a cluster', () => {
  const row = (name: string, kind: string) => [name, kind, 'да', 'да', 'да', 'да', 'да', 'да'].join('\t')
  const members = [
    ...Array.from({ length: 15 }, (_, i) => row(`Завод № ${i + 1}`, 'производственное предприятие')),
    row('Институт', 'научная организация'), row('Университет', 'образовательная организация'),
    ...Array.from({ length: 14 }, (_, i) => row(`Сервис № ${i + 1}`, 'сервисная компания')),
  ]

  test.each([360, 1440])('pastes its members and sees that one more production enterprise is needed, at %d px', async width => {
    const { page, troubles } = await visit(`${inject('siteUrl')}klastery/`, { width })
    await page.locator('#sostav').scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: 'Вставить таблицу' }).click()
    await page.getByLabel('Строки таблицы').fill(members.join('\n'))
    await page.getByRole('button', { name: 'Разобрать' }).click()
    expect(await seen(page.getByText('Прочитана 31 строка.'))).toBe(true)
    const text = (await page.locator('.composition', { hasText: 'Перечень ИПК' }).textContent())?.replaceAll('\u00a0', ' ') ?? ''
    expect(text).toContain('у вас 31')
    expect(text).toMatch(/не хватает 1 /)
    await expectAccessible(page)
    expect(troubles).toEqual([])
  })

  test('sees the conclusion move when a member becomes a production enterprise', async () => {
    const { page } = await visit(`${inject('siteUrl')}klastery/`)
    await page.locator('#sostav').scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: 'Вставить таблицу' }).click()
    await page.getByLabel('Строки таблицы').fill(members.join('\n'))
    await page.getByRole('button', { name: 'Разобрать' }).click()
    expect(await seen(page.getByText('не хватает 1').first())).toBe(true)
    await page.locator('.record').last().locator('select').first().selectOption('production')
    await page.getByText('не хватает 1').waitFor({ state: 'detached' })
    expect(await page.locator('.composition', { hasText: 'Перечень ИПК' }).textContent()).not.toContain('не хватает')
  })

  test('sees how many members of each kind are lacking', async () => {
    const { page } = await visit(`${inject('siteUrl')}klastery/`)
    await page.locator('#sostav').scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: 'Вставить таблицу' }).click()
    await page.getByLabel('Строки таблицы').fill(members.slice(0, 6).join('\n'))
    await page.getByRole('button', { name: 'Разобрать' }).click()
    const listing = page.locator('.composition', { hasText: 'Перечень ИПК' })
    await listing.getByText('не хватает 24').waitFor()
    expect((await listing.locator('.fact', { hasText: 'Число участников кластера' }).first().innerText()).replaceAll('\u00a0', ' ')).toContain('у вас 6, не хватает 24')
    expect((await listing.locator('.fact', { hasText: 'научных организаций' }).first().innerText()).replaceAll('\u00a0', ' ')).toContain('у вас 0, не хватает 1')
  })

  test('sees at the row what could not be read, and keeps the other rows', async () => {
    const { page } = await visit(`${inject('siteUrl')}klastery/`)
    await page.locator('#sostav').scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: 'Вставить таблицу' }).click()
    await page.getByLabel('Строки таблицы').fill([row('Завод', 'производственное предприятие'), 'Непонятный\tкосмодром\tможет быть', row('Институт', 'научная организация')].join('\n'))
    await page.getByRole('button', { name: 'Разобрать' }).click()
    expect(await page.locator('.record').count()).toBe(3)
    expect(await page.locator('.record.bad').count()).toBe(1)
    expect(await page.locator('.record.bad').textContent()).toContain('Не понято «космодром»')
    expect(await page.getByText('Прочитано 3 строки, в 1 строке есть ошибка.').count()).toBe(1)
  })

  test('loads a CSV file as Russian Excel writes it', async () => {
    const { page } = await visit(`${inject('siteUrl')}klastery/`)
    await page.locator('#sostav').scrollIntoViewIfNeeded()
    // «Завод;производственное предприятие;да» in windows-1251.
    const bytes = Buffer.from(Array.from('Завод;производственное предприятие;да\r\n', c => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0))))
    await page.locator('input[type=file]').setInputFiles({ name: 'members.csv', mimeType: 'text/csv', buffer: bytes })
    await page.locator('.record').waitFor()
    expect(await page.locator('.record .name input').inputValue()).toBe('Завод')
    expect(await page.locator('.record select').first().inputValue()).toBe('production')
  })
})
