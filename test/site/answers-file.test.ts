// Answers go out as a file and come back in from it, on another machine too.
import { readFile } from 'node:fs/promises'
import { expect, inject, test } from 'vitest'
import { startUp, whoAnswered } from './companies.ts'
import { expectAccessible, visit, withBrowser } from './visitor.ts'

withBrowser()

const file = (text: string) => ({ name: 'mera.json', mimeType: 'application/json', buffer: Buffer.from(text) })

test.each([[360, '', 'Скачать ответы (JSON)', 'Открыть ответы из файла'], [1440, 'en/', 'Download answers (JSON)', 'Open answers from a file']] as const)(
  'what the result gives away opens elsewhere, at %d px in /%s', async (width, lang, download, open) => {
    const { page, troubles } = await visit(`${inject('siteUrl')}${lang}podbor/itog/`, { width, ...whoAnswered(inject('siteUrl'), startUp) })
    const [given] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: download }).click()])
    const text = await readFile(await given.path(), 'utf8')
    expect(given.suggestedFilename()).toBe('mera.json')
    expect((JSON.parse(text) as { facts: object }).facts).toEqual(startUp)
    expect(troubles).toEqual([])

    const elsewhere = await visit(`${inject('siteUrl')}${lang}podbor/`, { width })
    await elsewhere.page.getByLabel(open).setInputFiles(file(text))
    await elsewhere.page.locator('.review').waitFor()
    expect(await elsewhere.page.locator('.review dt').count()).toBe(Object.keys(startUp).length)
    expect(await elsewhere.page.locator('.open-answers').textContent()).toContain(String(Object.keys(startUp).length))
    await expectAccessible(elsewhere.page)
    await elsewhere.page.reload()
    await elsewhere.page.locator('.review dt').first().waitFor()
    expect(elsewhere.troubles).toEqual([])
  })

test('of a file with a bad answer the rest is taken and the bad one named', async () => {
  const { page } = await visit(`${inject('siteUrl')}podbor/`)
  await page.getByLabel('Открыть ответы из файла').setInputFiles(file('{"facts":{"company.region":"77","company.headcount":-3}}'))
  await page.locator('.review dt').first().waitFor()
  expect(await page.locator('.review dt').count()).toBe(1)
  expect(await page.locator('.open-answers li').textContent()).toMatch(/не может быть меньше 0/)
})

test.each([['no JSON', 'PK\u0003\u0004'], ['no answers', '{"name":"x"}'], ['a list', '[1,2]']])('a file with %s takes nothing away', async (_, text) => {
  const { page, troubles } = await visit(`${inject('siteUrl')}podbor/#otvety`, whoAnswered(inject('siteUrl'), { 'company.region': '77' }))
  await page.locator('.review dt').first().waitFor()
  const before = await page.locator('.review').innerText()
  await page.getByLabel('Открыть ответы из файла').setInputFiles(file(text))
  expect(await page.locator('.open-answers .error').textContent()).toContain('нет ответов')
  expect(await page.locator('.review').innerText()).toBe(before)
  expect(troubles).toEqual([])
})
