// The question about the activity code: typed, or looked up by words, with the mouse or the keyboard alone.
import { describe, expect, inject, test } from 'vitest'
import { expectAccessible, expectNoSideways, seen, visit, withBrowser } from './visitor.ts'

withBrowser()

const open = async (lang = '', width = 1440) => {
  const visited = await visit(`${inject('siteUrl')}${lang}podbor/#vopros=company.mainOkved`, { width })
  await visited.page.locator('.figure-input').waitFor()
  return visited
}

describe.each([360, 1440])('at %d px', width => {
  test('words find a code, arrows and Enter choose it, Enter answers with it', async () => {
    const { page, troubles } = await open('', width)
    const field = page.getByRole('combobox')
    await field.focus()
    await page.keyboard.type('разработка программ')
    await page.getByRole('option').first().waitFor()
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    const active = await field.getAttribute('aria-activedescendant')
    expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true')
    expect(await page.locator(`[id="${active}"]`).textContent()).toContain('62.01')
    await expectAccessible(page)
    await expectNoSideways(page)
    await page.keyboard.press('Enter')
    expect(await field.inputValue()).toBe('62.01')
    expect(await page.getByRole('listbox').count()).toBe(0)
    expect(await page.locator('.read-back').textContent()).toContain('Раздел J')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash !== '#vopros=company.mainOkved')
    expect(await page.evaluate(() => localStorage.getItem('mera.answers'))).toContain('"company.mainOkved":"62.01"')
    expect(troubles).toEqual([])
  })
})

test('the classifier is not loaded until the field is focused', async () => {
  const { page } = await open()
  const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('okved')))
  expect(await loaded()).toBe(false)
  await page.locator('.figure-input').focus()
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('data/okved')))
})

test('a click chooses a code and leaves the focus in the field', async () => {
  const { page } = await open()
  await page.getByRole('combobox').fill('мебель')
  await page.getByRole('option', { name: /^31\.0/ }).first().click()
  expect(await page.getByRole('combobox').inputValue()).toMatch(/^31\.0/)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
})

test('Escape closes the list and keeps what was typed', async () => {
  const { page } = await open()
  await page.getByRole('combobox').fill('кафе')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Escape')
  expect(await page.getByRole('listbox').count()).toBe(0)
  expect(await page.getByRole('combobox').inputValue()).toBe('кафе')
})

test('words without a code are no answer, and the field says what to do', async () => {
  const { page } = await open()
  await page.getByRole('combobox').fill('кафе')
  await page.keyboard.press('Enter')
  expect(await page.locator('.question [role=alert]').textContent()).toContain('Выберите код из списка')
})

test('«Не знаю» is an answer', async () => {
  const { page } = await open()
  await page.locator('.question .actions .quiet').click()
  await page.waitForFunction(() => location.hash !== '#vopros=company.mainOkved')
  expect(await page.evaluate(() => localStorage.getItem('mera.answers'))).toContain('company.mainOkved')
})

test('a classifier that does not load leaves the field to digits', async () => {
  // A service worker would fetch it behind the route's back.
  const { page } = await visit(`${inject('siteUrl')}mery/`, { serviceWorkers: 'block' })
  await page.route('**/data/okved.ru.json', route => route.abort())
  await page.goto(`${inject('siteUrl')}podbor/#vopros=company.mainOkved`)
  await page.getByRole('combobox').fill('62.01')
  expect(await seen(page.getByText('Список кодов не загрузился'))).toBe(true)
  await page.locator('.question button[type=submit]').click()
  await page.waitForFunction(() => location.hash !== '#vopros=company.mainOkved')
})

test('in English the class has its English name, the code its Russian one', async () => {
  const { page } = await open('en/')
  await page.getByRole('combobox').fill('furniture')
  const option = page.getByRole('option', { name: /^31\.0/ }).first()
  await option.waitFor()
  expect(await option.textContent()).toContain('Furniture')
  expect(await option.locator('[lang=ru]').count()).toBe(1)
  await expectAccessible(page)
})
