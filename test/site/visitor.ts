// A visitor with a browser: opens pages of the built site and notes everything that should not happen.
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Locator, type Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { args, executablePath } from '../chromium.ts'
import { everything } from './axe.ts'

let browser: Promise<Browser> | undefined

/** Closes the browser of this file when its tests are done. Call at the top of a file. */
export function withBrowser(): void {
  afterAll(async () => {
    await (await browser)?.close()
    browser = undefined
  })
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Console errors and warnings, uncaught errors, and requests to other hosts. */
  readonly troubles: string[]
}

export interface Visitor extends BrowserContextOptions {
  readonly width?: number
  /** Called before the first page is opened. */
  readonly before?: (context: BrowserContext) => Promise<void>
}

/** A fresh visitor: empty store, the given size and scheme. */
export async function visit(url: string, { width = 1440, before, ...options }: Visitor = {}): Promise<Visit> {
  if (executablePath === undefined) throw new Error('No Chromium: see test/chromium.ts.')
  browser ??= chromium.launch({ executablePath, args: [...args] })
  const context = await (await browser).newContext({ viewport: { width, height: width < 500 ? 740 : 900 }, reducedMotion: 'reduce', ...options })
  await before?.(context)
  const troubles: string[] = []
  const host = new URL(url).host
  const page = await context.newPage()
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', error => troubles.push(`uncaught: ${error.message}`))
  page.on('request', request => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).host !== host) troubles.push(`asked another host: ${request.url()}`)
  })
  await page.goto(url)
  return { page, context, troubles }
}

/** Waits until something is to be seen; then true. */
export async function seen(locator: Locator): Promise<boolean> {
  await locator.waitFor()
  return locator.isVisible()
}

/** Fails with what axe has found, one line a violation. */
export async function expectAccessible(page: Page): Promise<void> {
  const found = await everything(page)
  expect(found, found.join('\n')).toEqual([])
}

/** By how many pixels the page is wider than its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Fails if the page is wider than its window. */
export async function expectNoSideways(page: Page): Promise<void> {
  expect(await sideways(page), 'the page scrolls sideways').toBeLessThanOrEqual(0)
}
