// Name and ИНН are checked by digits, stay in this browser, and stand on paper and in the letter, never in a link.
import { describe, expect, inject, test } from 'vitest'
import { startUp, whoAnswered } from './companies.ts'
import { expectAccessible, visit, withBrowser } from './visitor.ts'

withBrowser()

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ')

describe.each([
  ['', { title: 'Для кого этот отбор', slip: 'В номере опечатка', right: 'Десять цифр', unlike: 'а у них в ИНН двенадцать цифр', printed: 'Для кого: ООО «Ромашка», ИНН 7707083893' }],
  ['en/', { title: 'Who this is for', slip: 'There is a slip', right: 'Ten digits', unlike: 'whose number has twelve digits', printed: 'For: ООО «Ромашка», ИНН 7707083893' }],
] as const)('in /%s', (lang, words) => {
  const at = (path: string, width: number, facts: object = startUp) => visit(`${inject('siteUrl')}${lang}${path}`, { width, ...whoAnswered(inject('siteUrl'), { ...facts }) })

  test.each([360, 1440])('a slip is said at the field, and what is right reaches paper and letter, at %d px', async width => {
    const { page, troubles } = await at('podbor/#otvety', width)
    await page.getByText(words.title).click()
    const [name, inn] = [page.locator('.whose input').nth(0), page.locator('.whose input').nth(1)]
    await name.fill('ООО «Ромашка»')
    await inn.fill('7707083894')
    await page.keyboard.press('Tab')
    expect(await page.locator('.whose .error').textContent()).toContain(words.slip)
    await expectAccessible(page)
    await inn.fill('7707083893')
    await page.keyboard.press('Tab')
    expect(await page.locator('.whose [aria-live]').textContent()).toContain(words.right)
    expect(await page.locator('.whose .error').count()).toBe(0)

    await page.goto(`${inject('siteUrl')}${lang}podbor/itog/`)
    await page.locator('.result .card').first().waitFor()
    await page.locator('.summary strong').waitFor({ state: 'attached' })
    await page.emulateMedia({ media: 'print' })
    expect(plain(await page.locator('.summary').innerText())).toContain(words.printed)
    await page.emulateMedia({ media: 'screen' })
    expect(plain(await page.locator('.summary').innerText())).not.toContain('7707083893')
    await page.locator('details.write > summary').click()
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('.letter')?.value.includes('От кого: ООО «Ромашка», ИНН 7707083893'))
    expect(troubles).toEqual([])
  })

  test('a number unlike the answers is doubted', async () => {
    const { page } = await at('podbor/#otvety', 1440, { 'applicant.kind': 'business', 'company.legalForm': 'ip' })
    await page.getByText(words.title).click()
    await page.locator('.whose input').nth(1).fill('7707083893')
    expect(await page.locator('.whose [aria-live]').textContent()).toContain(words.unlike)
  })
})

test('it is kept, is in no link, is not put on somebody else’s result, and is wiped with the answers', async () => {
  const { page, context } = await visit(`${inject('siteUrl')}podbor/itog/`, { ...whoAnswered(inject('siteUrl'), startUp), permissions: ['clipboard-read', 'clipboard-write'] })
  await page.locator('.take .whom summary').click()
  await page.locator('.whose input').nth(0).fill('ООО «Ромашка»')
  await page.locator('.take button').first().click()
  await page.locator('.take [aria-live]').last().getByText('Ссылка').waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())

  const other = await context.newPage()
  await other.goto(link)
  await other.locator('.result .card').first().waitFor()
  expect(await other.locator('.take .whom').count()).toBe(0)
  await other.emulateMedia({ media: 'print' })
  expect(await other.locator('.summary').innerText()).not.toContain('Ромашка')

  await page.goto(`${inject('siteUrl')}podbor/#otvety`)
  await page.getByText('Для кого этот отбор').click()
  expect(await page.locator('.whose input').nth(0).inputValue()).toBe('ООО «Ромашка»')
  await page.getByRole('button', { name: 'Стереть все ответы' }).click()
  await page.getByRole('button', { name: 'Да, стереть' }).click()
  expect(await page.evaluate(() => localStorage.getItem('mera.whose'))).not.toContain('Ромашка')
})
