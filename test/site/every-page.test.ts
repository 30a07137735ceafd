// Every page of the built site, in both languages, narrow and wide, light and dark: axe finds nothing, the console is
// empty, nothing is asked of another host, nothing scrolls sideways.
import { globSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { everything, looks, ofColour, ofLayout, show, withAxe, type Look } from './axe.ts'
import { dist } from './serve.ts'
import { expectAccessible, sideways, visit, withBrowser } from './visitor.ts'

withBrowser()

const pages = globSync('**/index.html', { cwd: dist }).map(file => file.replaceAll('\\', '/').slice(0, -'index.html'.length)).toSorted()
// What a script draws may look different in each of the four; the rest differs by its styles alone.
const alive = /^(en\/)?(podbor\/.*|mery\/|klastery\/|razrabotchikam\/)?$/
const AT_ONCE = 2

test.each([
  ['pages of measures, in Russian', pages.filter(page => /^mery\/./.test(page)), 100],
  ['pages of measures, in English', pages.filter(page => /^en\/mery\/./.test(page)), 100],
  ['pages of clusters', pages.filter(page => /^(en\/)?klastery\/./.test(page)), 30],
  ['all other pages', pages.filter(page => !/(mery|klastery)\/./.test(page)), 16],
] as const)('%s are in order', async (_, those, least) => {
  expect(those.length).toBeGreaterThanOrEqual(least)
  const queue = [...those]
  const found = (await Promise.all(Array.from({ length: AT_ONCE }, () => goThrough(queue)))).flat()
  expect(found, found.join('\n')).toEqual([])
}, 900_000)

/** One visitor goes from page to page until none is left; returns what is wrong, a line each. */
async function goThrough(queue: string[]): Promise<readonly string[]> {
  const { page, context, troubles } = await visit(inject('siteUrl'), { width: 360, before: withAxe })
  const found: string[] = []
  let order = looks
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    await page.goto(inject('siteUrl') + path)
    if (alive.test(path)) await page.waitForLoadState('networkidle')
    for (const [i, look] of order.entries()) {
      await show(page, look)
      const wrong = await (i === 0 || alive.test(path) ? everything(page) : asItLooks(page, look, order[0]))
      const over = await sideways(page)
      found.push(...[...wrong, ...(over > 0 ? [`scrolls sideways by ${over} px`] : []), ...troubles.splice(0)].map(line => `/${path} at ${look.width} px, ${look.scheme}: ${line}`))
    }
    // The next page begins where this one ends, so that every second page has its whole examination wide.
    order = order.toReversed()
  }
  await context.close()
  return found
}

/** Colour in every look; layout once in the width that the whole examination has not seen. */
async function asItLooks(page: Parameters<typeof show>[0], look: Look, first: Look | undefined): Promise<readonly string[]> {
  const newWidth = look.width !== first?.width && look.scheme === first?.scheme
  return [...(await ofColour(page)), ...(newWidth ? await ofLayout(page) : [])]
}

test('a page that is not there says so, in both languages', async () => {
  const { page } = await visit(`${inject('siteUrl')}net-takoy/`)
  expect(await page.locator('h1').textContent()).toBe('Такой страницы нет')
  await expectAccessible(page)
})

test.each([['', 'ru', 'English'], ['en/', 'en', 'Русский']])('/%s says its language and names the other', async (path, lang, other) => {
  const { page } = await visit(inject('siteUrl') + path)
  expect(await page.locator('html').getAttribute('lang')).toBe(lang)
  expect(await page.locator('a[hreflang]').last().textContent()).toBe(other)
})
