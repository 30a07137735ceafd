// What a visitor sees of the check before the rules, or even the scripts, have come; and that nothing done then is lost.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { whoAnswered } from './companies.ts'
import { visit, withBrowser } from './visitor.ts'

withBrowser()

/** Opens a page while files of a kind are held back; returns how to let them through. */
async function holding(files: string, path: string, options: Parameters<typeof visit>[1] = {}) {
  const { page, troubles } = await visit(`${inject('siteUrl')}mery/`, options)
  let free = () => {}
  const held = new Promise<void>(resolve => { free = resolve })
  await page.route(files, async route => {
    await held
    await route.continue()
  })
  await page.goto(inject('siteUrl') + path, { waitUntil: 'commit' })
  return { page, troubles, free }
}

const chosen = (page: Page) => page.locator('.question input:checked').evaluateAll(boxes => boxes.map(box => (box as HTMLInputElement).value))

describe.each([['**/_astro/*.js', 'scripts'], ['**/data/rules.*.json', 'rules']])('while %s are on their way (%s)', files => {
  test('the needs are there to be chosen, by mouse and by digit, and sending them leads to the region', async () => {
    const { page, troubles, free } = await holding(files, 'podbor/')
    await page.locator('.choice').nth(1).click()
    await page.keyboard.press('3')
    expect(await chosen(page)).toEqual(['market', 'people'])
    await page.getByRole('button', { name: 'Дальше' }).click()
    free()
    await page.waitForFunction(() => location.hash === '#vopros=company.region')
    await page.waitForFunction(() => localStorage.getItem('mera.answers')?.includes('"n":["market","people"]'))
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    expect(troubles).toEqual([])
  })

  test('a door of the first page has its need chosen already', async () => {
    const { page, free } = await holding(files, 'podbor/?need=finance')
    await page.getByRole('button', { name: 'Дальше' }).waitFor()
    expect(await chosen(page)).toEqual(['finance'])
    free()
    await page.locator('.tally .tick').first().waitFor()
    expect(await chosen(page)).toEqual(['finance'])
  })

  test('whoever comes back is not shown the needs, and finds their place', async () => {
    const { page, free } = await holding(files, 'podbor/#vopros=company.headcount', whoAnswered(inject('siteUrl'), { 'company.region': '77' }))
    await page.locator('.loading').waitFor()
    expect(await page.locator('.choice').first().isVisible()).toBe(false)
    await page.keyboard.press('6')
    free()
    await page.locator('.figure-input').waitFor()
    expect(new URL(page.url()).hash).toBe('#vopros=company.headcount')
  })
})

test('focus and ticks stay where they are when the rules come', async () => {
  const { page, free } = await holding('**/data/rules.*.json', 'podbor/')
  await page.locator('.question input').nth(2).check()
  await page.locator('.question input').nth(2).focus()
  free()
  await page.locator('.tally .tick').first().waitFor()
  expect(await chosen(page)).toEqual(['people'])
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('people')
})

test.each([[360, false], [1440, false], [360, true], [1440, true]])('nothing on the check moves as it comes alive, at %d px, answered before: %s', async (width, answered) => {
  const options = { width, ...(answered && whoAnswered(inject('siteUrl'), { 'company.region': '77' })) }
  const { page, free } = await holding('**/data/rules.*.json', answered ? 'podbor/#vopros=company.headcount' : 'podbor/', options)
  await page.waitForLoadState()
  const begun = await page.evaluate(() => document.fonts.ready.then(() => performance.now()))
  free()
  await page.locator('.tally .tick').first().waitFor()
  const shift = await page.evaluate(
    since =>
      new Promise<number>(done => {
        const sum = (entries: PerformanceEntryList) => entries.filter(({ startTime }) => startTime > since).reduce((all, entry) => all + (entry as unknown as { value: number }).value, 0)
        new PerformanceObserver(list => done(sum(list.getEntries()))).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(0), 500)
      }),
    begun,
  )
  expect(shift).toBeLessThan(0.01)
})

test('without JavaScript the check says what it needs and shows nothing that would not work', async () => {
  const { page } = await visit(`${inject('siteUrl')}podbor/`, { javaScriptEnabled: false })
  expect(await page.locator('noscript').textContent()).toContain('JavaScript')
  expect(await page.locator('.question').isVisible()).toBe(false)
})

describe('the result', () => {
  test('without answers shows the way to the check before the rules have come', async () => {
    const { page, free } = await holding('**/data/rules.*.json', 'podbor/itog/')
    const start = page.getByRole('link', { name: 'Начать проверку' })
    await start.waitFor()
    free()
    await page.locator('.result:not(.opening)').waitFor({ state: 'attached' })
    await start.click()
    await page.waitForURL(/podbor\/(#nuzhno)?$/)
    expect(await page.locator('.question input[name=need]').count()).toBe(5)
  })

  test('with answers does not say that there are none', async () => {
    const { page, free } = await holding('**/data/rules.*.json', 'podbor/itog/', whoAnswered(inject('siteUrl'), { 'company.region': '77' }))
    await page.locator('.loading').waitFor()
    expect(await page.locator('.start').isVisible()).toBe(false)
    free()
    await page.locator('.card').first().waitFor()
    expect(await page.locator('.start').count()).toBe(0)
  })
})
