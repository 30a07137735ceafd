// What a person does with the result: sieves it, makes a plan, compares days, takes the papers along, writes about a rule.
import { describe, expect, inject, test } from 'vitest'
import { expectAccessible, expectNoSideways, seen, visit, withBrowser } from './visitor.ts'

withBrowser()

const startup = {
  'applicant.kind': 'business', 'company.legalForm': 'ooo', 'company.region': '77', 'company.inSmeRegister': true, 'company.hasMtkStatus': true, 'company.headcount': 20,
}
const withAnswers = (facts: object) => ({
  storageState: { cookies: [], origins: [{ origin: new URL(inject('siteUrl')).origin, localStorage: [{ name: 'mera.answers', value: JSON.stringify({ d: 1, f: facts, n: [] }) }] }] },
})
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ')

describe('order, filter and plan', () => {
  test.each([360, 1440])('say what they do and survive a reload, at %d px', async width => {
    const { page, troubles } = await visit(`${inject('siteUrl')}podbor/itog/`, { width, ...withAnswers(startup) })
    await page.getByLabel('Порядок').selectOption('deadline')
    await page.getByLabel('Вид поддержки').selectOption('grant')
    expect(await seen(page.getByText('Сначала меры, срок которых ближе.'))).toBe(true)
    expect(await seen(page.getByText(/Показано \d+ из \d+/))).toBe(true)
    await page.reload()
    expect(await seen(page.getByText(/Показано \d+ из \d+/))).toBe(true)
    expect(await page.getByLabel('Порядок').inputValue()).toBe('deadline')
    expect(await page.locator('.group.maybe .card').first().textContent()).toContain('Грант')
    await expectAccessible(page)
    await expectNoSideways(page)
    await page.getByRole('button', { name: 'Показать все' }).click()
    await page.locator('.card[data-measure=mtk-union-membership]').waitFor()
    expect(troubles).toEqual([])
  })

  test('the plan gathers documents of the measures that were ticked', async () => {
    const { page } = await visit(`${inject('siteUrl')}podbor/itog/`, withAnswers(startup))
    const ticked = page.locator('.card .plan :checked')
    await ticked.first().waitFor()
    while ((await ticked.count()) > 0) await ticked.first().click()
    expect(await seen(page.getByText('В плане пока нет мер'))).toBe(true)
    await page.getByLabel('Вид поддержки').selectOption('membership')
    await page.locator('[data-measure=mtk-union-membership] .plan input').check()
    const papers = page.locator('.take details', { hasText: 'Документы по вашему плану' })
    await papers.locator('summary').click()
    expect(plain(await papers.textContent())).toContain('По 1 мере вашего плана')
    expect(await papers.locator('li').count()).toBe(1)
    await page.reload()
    await papers.waitFor()
    expect(await papers.locator('li').count()).toBe(1)
  })
})

test('a fee is said to be a fee, and measures for clusters stand apart', async () => {
  const { page } = await visit(`${inject('siteUrl')}podbor/itog/`, withAnswers(startup))
  const union = page.locator('.card[data-measure=mtk-union-membership]')
  expect(plain(await union.textContent())).toContain('взнос около 60 000 ₽ в год')
  expect(await union.locator('.sum').count()).toBe(0)
  const others = page.locator('details.others')
  expect(await others.getAttribute('open')).toBeNull()
  expect(await others.locator('[data-measure=moscow-ipk-listing]').count()).toBe(1)
  expect(await page.locator('.group.maybe [data-measure=moscow-ipk-listing]').count()).toBe(0)
})

const loan = {
  'applicant.kind': 'business', 'company.legalForm': 'ooo', 'company.region': '77', 'company.inSmeRegister': true,
  'loan.hasBankLoan': true, 'loan.lenderIsCreditOrganisation': true, 'loan.contractOn': '2020-02-01', 'loan.securedByIpRights': true,
  'loan.ipRightsValueRub': 7_000_000, 'loan.collateralValueRub': 12_000_000, 'loan.hasRsmbGuarantee': true, 'loan.guaranteeFeePaidRub': 90_000,
}

test.each([360, 1440])('the IP loan in 2020 and today: what went, and by which act, at %d px', async width => {
  const { page, troubles } = await visit(`${inject('siteUrl')}podbor/itog/`, { width, ...withAnswers(loan) })
  const section = page.locator('.other-day')
  await section.locator('summary').click()
  const subsidy = section.locator('[data-measure=pp533-guarantee-fee]')
  await subsidy.locator('.tiny').waitFor()
  const text = plain(await subsidy.textContent())
  expect(text).toContain('01.06.2020: мера действует')
  expect(text).toMatch(/закрыта/)
  expect(text).toContain('533')
  await expectAccessible(page)
  await expectNoSideways(page)
  expect(troubles).toEqual([])
})

test('deadlines of the plan go into a calendar file, and without any there is no button', async () => {
  const { page } = await visit(`${inject('siteUrl')}podbor/itog/`, withAnswers(startup))
  await page.locator('.take').waitFor()
  expect(await page.getByRole('button', { name: /в календарь/ }).count()).toBe(0)
  await page.locator('.summary input[type=date]').fill('2023-06-10')
  await page.locator('.sieve select').nth(2).selectOption('subsidy')
  await page.locator('[data-measure=ipo-bond-cost-subsidy] .plan input').check()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /в календарь/ }).click()])
  expect(file.suggestedFilename()).toBe('mera.ics')
})

test('the end of the rules is not called the end of an intake', async () => {
  const { page } = await visit(`${inject('siteUrl')}podbor/itog/`, withAnswers(startup))
  const card = page.locator('[data-measure=hightech-sme-loan-469]')
  await page.getByLabel('Порядок', { exact: true }).selectOption('deadline')
  await card.waitFor()
  expect(plain(await card.locator('.particulars').textContent())).toMatch(/действует по 31\.12\.2026/i)
  expect(plain(await page.locator('[data-measure=it-tax-benefits] .particulars').textContent())).toMatch(/действует по 31\.12\.2030/i)
  expect(await page.getByText('приём до 31.12.2026').count()).toBe(0)
})

test('what can be taken together says why the rest is out', async () => {
  const { page } = await visit(`${inject('siteUrl')}podbor/itog/`, withAnswers(startup))
  const section = page.locator('.together')
  await section.locator('.tiny').first().waitFor()
  const text = plain(await section.textContent())
  expect(text).toMatch(/Лучший набор из подходящих и возможных — \d+ мер/)
  expect(text).toContain('Не сочетается: ')
  expect(text).toContain('Чтобы взять её, пришлось бы отказаться')
  await expectAccessible(page)
})

test.each([360, 1440])('a rule in the way becomes a letter that can be changed and copied, at %d px', async width => {
  const { page, context, troubles } = await visit(`${inject('siteUrl')}podbor/itog/`, { width, ...withAnswers({ ...startup, 'company.legalForm': 'ip' }) })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.locator('.write summary').click()
  const text = page.locator('.write textarea')
  await text.waitFor()
  await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('Кому:'))
  await page.locator('.write select').selectOption('mtk-status')
  await page.getByLabel(/^Союз МТК/).check()
  expect(plain(await text.inputValue())).toContain('Кому: Национальный союз малых технологических компаний')
  await text.fill('Моё письмо')
  await page.getByRole('button', { name: 'Скопировать письмо' }).click()
  expect(await seen(page.getByText('Письмо скопировано.'))).toBe(true)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Моё письмо')
  await expectAccessible(page)
  await expectNoSideways(page)
  expect(troubles).toEqual([])
})
