// The dossier on A4, as Chromium prints it: no blank page, the day and the address on it, verdicts, reasons and sources, nothing to press.
import { inflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { ipLoan, selfEmployed, startUp, whoAnswered } from './companies.ts'
import { visit, withBrowser } from './visitor.ts'

withBrowser()

const companies = [['a start-up', startUp], ['a company with a loan secured by its rights', ipLoan], ['a self-employed person', selfEmployed]] as const

describe.each(companies)('the dossier of %s', (_, facts) => {
  let page: Page

  beforeAll(async () => {
    const visited = await visit(`${inject('siteUrl')}podbor/itog/`, whoAnswered(inject('siteUrl'), facts))
    page = visited.page
    await page.locator('.result .card').first().waitFor()
    // The button opens what is to be printed; the dialogue itself is the browser's.
    await page.evaluate(() => { window.print = () => { document.title = 'printed' } })
    await page.getByRole('button', { name: 'Напечатать' }).click()
    await page.waitForFunction(() => document.title === 'printed', undefined, { timeout: 60_000 })
    await page.emulateMedia({ media: 'print' })
  })

  test('says the day, what was judged and why, with the sources of it', async () => {
    const text = (await page.locator('main').innerText()).replaceAll('\u00a0', ' ')
    expect(text).toMatch(/\d{1,2} [а-я]+ 20\d\d/)
    expect(text).toMatch(/Подходит|Не подходит|подойти/)
    const cards = page.locator('.card:visible')
    expect(await cards.count()).toBeGreaterThan(0)
    const reasons = await cards.locator('.reason').allInnerTexts()
    expect(reasons.filter(reason => reason.trim() === '')).toEqual([])
    const fitting = await page.locator('.group.fits .card').count()
    expect(await page.locator('.group.fits .card .body:visible').count(), 'what fits is printed with its proof').toBe(fitting)
    expect(fitting === 0 || (await page.locator('.print-address:visible').count()) > 0, 'what is opened names its sources').toBe(true)
  })

  test('names the site it was printed from, above and at the foot of each page', async () => {
    const address = `${new URL(inject('siteUrl')).host}/podbor/itog/`
    expect(await page.locator('.summary .address:visible').innerText()).toBe(address)
    const foot = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--running-foot'))
    expect(foot).toContain(address)
    expect(foot.replaceAll('\u00a0', ' ')).toMatch(/\d{1,2} [а-я]+ 20\d\d/)
  })

  test('shows what does not fit and what is closed too, each in a line with its reason', async () => {
    for (const group of ['no', 'closed']) {
      const cards = page.locator(`.group.${group} .card`)
      expect(await page.locator(`.group.${group} .card .reason:visible`).count()).toBe(await cards.count())
    }
  })

  test('shows nothing to press or to fill in but the boxes of the checklist of documents', async () => {
    const controls = await page.locator('button:visible, select:visible, textarea:visible, input:visible').and(page.locator(':not(.papers *)')).evaluateAll(found => found.map(e => e.outerHTML.slice(0, 120)))
    expect(controls).toEqual([])
  })

  // The last one: once it is printed, the page folds again what it has unfolded.
  test('has no blank page, and leaves the screen as it was', async () => {
    const sheets = drawnOnPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    expect(sheets.length).toBeGreaterThan(0)
    // Chromium draws text as groups of glyphs: a page of words has many, a blank one only its foot.
    expect(sheets.map(glyphs => glyphs > 12), `groups of glyphs a page: ${sheets.join(', ')}`).toEqual(sheets.map(() => true))
    await page.emulateMedia({ media: 'screen' })
    expect(await page.locator('.card .more[open], details.group[open]').count()).toBe(0)
  })
})

/** How many groups of glyphs each page of a PDF draws. Chromium's own PDFs only: a content stream for each page, deflated. */
function drawnOnPages(pdf: Buffer): readonly number[] {
  const text = pdf.toString('latin1')
  const objects = new Map(Array.from(text.matchAll(/(?:^|\n)(\d+) 0 obj\b/g), match => [match[1] ?? '', match.index + match[0].length] as const))
  const pages = Array.from(text.matchAll(/\/Type \/Page\b[\s\S]*?\/Contents (\d+) 0 R/g), match => match[1] ?? '')
  return pages.map(id => {
    const start = text.indexOf('stream', objects.get(id) ?? 0)
    const from = text.indexOf('\n', start) + 1
    const content = inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1')
    return content.match(/\bT[jJ]\b/g)?.length ?? 0
  })
}
