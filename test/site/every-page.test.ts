// Every kind of page, in both languages, narrow and wide, light and dark: axe finds nothing, the console is empty,
// nothing is asked of another host, nothing scrolls sideways.
import { expect, inject, test } from 'vitest'
import { expectAccessible, expectNoSideways, visit, withBrowser } from './visitor.ts'

withBrowser()

const paths = [
  '', 'podbor/', 'podbor/itog/', 'mery/', 'mery/pp533-interest/', 'mery/moscow-ipk-listing/', 'klastery/', 'klastery/moscow-zelenograd/',
  'izmeneniya/', 'metodika/', 'razrabotchikam/',
]
const cases = ['', 'en/'].flatMap(lang => paths.map(path => lang + path))

test.each(cases)('/%s is in order', async path => {
  const { page, context, troubles } = await visit(inject('siteUrl') + path, { width: 360 })
  await page.waitForLoadState('networkidle')
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSideways(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page)
    }
  }
  expect(troubles, troubles.join('\n')).toEqual([])
  await context.close()
}, 120_000)

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
