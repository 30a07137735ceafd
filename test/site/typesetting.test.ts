// How pages are set: bullets stand where their lines begin, a map is readable on a phone, a figure says something.
import { expect, inject, test } from 'vitest'
import { startUp, whoAnswered } from './companies.ts'
import { expectNoSideways, visit, withBrowser } from './visitor.ts'

withBrowser()

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ')

test('each paper and each open point of a measure is a line with its own bullet', async () => {
  const { page } = await visit(`${inject('siteUrl')}mery/pp533-interest/`, { width: 360 })
  const displays = await page.locator('#documents li').evaluateAll(items => items.map(item => getComputedStyle(item).display))
  expect(displays.length).toBeGreaterThan(3)
  expect(new Set(displays)).toEqual(new Set(['list-item']))
  // A block within a line would push the bullet to its middle and the full stop to a line of its own.
  const blocks = await page.locator('main ul:not(.plain) > li *').evaluateAll(parts => parts.filter(part => getComputedStyle(part).display === 'inline-block').length)
  expect(blocks).toBe(0)
})

test.each(['', 'en/'])('/%s has each figure apart from what it counts', async lang => {
  const { page } = await visit(inject('siteUrl') + lang, { width: 360 })
  const figures = await page.locator('.inside dd').allTextContents()
  expect(figures).toHaveLength(4)
  expect(figures.filter(figure => !/^[\d\s.,]+$/.test(figure))).toEqual([])
  expect((await page.locator('.inside dt').allTextContents()).filter(words => words.trim() === '')).toEqual([])
  await expectNoSideways(page)
})

test('the map of clusters fits a phone, with letters that can be read', async () => {
  const { page } = await visit(`${inject('siteUrl')}klastery/`, { width: 360 })
  const map = page.locator('.map')
  expect(await map.evaluate(box => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0)
  const sizes = await map.locator('text').evaluateAll(texts => texts.map(text => Number.parseFloat(getComputedStyle(text).fontSize) * (text as SVGTextElement).getScreenCTM()!.a))
  expect(sizes.length).toBeGreaterThan(80)
  expect(Math.min(...sizes)).toBeGreaterThan(9)
  await expectNoSideways(page)
})

test('a sum that nothing is known of is not shown as one', async () => {
  const { page } = await visit(`${inject('siteUrl')}mery/`)
  const sums = await page.locator('#measures .amount').allTextContents()
  expect(sums.length).toBeGreaterThan(30)
  expect(sums.map(plain).filter(sum => !/\d/.test(sum))).toEqual([])
  await page.goto(`${inject('siteUrl')}mery/rgo-guarantee/`)
  expect(plain(await page.locator('dd', { hasText: 'зависит от данных компании' }).first().textContent())).toMatch(/Как считается: \d+ случаев/)
})

test('why not: the person’s own side first, codes in a row as one', async () => {
  const { page } = await visit(`${inject('siteUrl')}podbor/itog/`, { width: 360, ...whoAnswered(inject('siteUrl'), { ...startUp, 'company.legalForm': 'ip' }) })
  const reasonOf = async (measure: string) => {
    const reason = page.locator(`[data-measure=${measure}] .reason`)
    await reason.waitFor({ state: 'attached' })
    return plain(await reason.textContent())
  }
  expect(await reasonOf('moscow-industrial-technopark-status')).toBe('Основной код ОКВЭД: у вас — 62.01, нужно — 68.2 или 10–33')
  expect(await reasonOf('mtk-status')).toBe('Правовая форма: ИП — не подходит')
  expect(await reasonOf('family-farm')).toBe('Правовая форма: у вас — ИП, нужно — крестьянское (фермерское) хозяйство')
})

test('conditions that hold are counted as people count', async () => {
  const { page } = await visit(`${inject('siteUrl')}podbor/itog/`, whoAnswered(inject('siteUrl'), startUp))
  await page.locator('.group.fits .card').first().waitFor()
  const reasons = (await page.locator('.group.fits .reason').allTextContents()).map(plain)
  expect(reasons).toContain('Оба условия выполнены.')
  expect(reasons.filter(reason => /все [12] услови|^Выполнено 1/.test(reason))).toEqual([])
})

test('text at twice its size pushes no page of text aside on a phone', async () => {
  const { page } = await visit(`${inject('siteUrl')}metodika/`, { width: 360 })
  for (const path of ['metodika/', 'razrabotchikam/', 'klastery/']) {
    await page.goto(inject('siteUrl') + path)
    await page.evaluate(() => {
      const twice = new CSSStyleSheet()
      twice.replaceSync('html { font-size: 200% !important }')
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, twice]
    })
    await expectNoSideways(page)
  }
})
