// What does axe find on a page, narrow and wide, light and dark? One load a page: the window is changed in place.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContext, Page } from 'playwright-core'
import { elementsOfEachStyle } from './each-style.ts'

const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
const source = `${readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')}\n;globalThis.elementsOfEachStyle = ${elementsOfEachStyle.toString()};`

export const widths = [360, 1440] as const
export const schemes = ['light', 'dark'] as const
export interface Look {
  readonly width: (typeof widths)[number]
  readonly scheme: (typeof schemes)[number]
}

/** The four looks, each one change away from the one before. */
export const looks: readonly Look[] = [{ width: 360, scheme: 'light' }, { width: 360, scheme: 'dark' }, { width: 1440, scheme: 'dark' }, { width: 1440, scheme: 'light' }]

const ALL = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } as const
const OF_COLOUR = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const
const OF_LAYOUT = { type: 'rule', values: ['target-size', 'scrollable-region-focusable', 'meta-viewport', 'css-orientation-lock'] } as const

/** Has axe in every page of the context from its first moment; once a page, and no policy of the page is loosened for it. */
export async function withAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: source })
}

export async function show(page: Page, { width, scheme }: Look): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: width < 500 ? 740 : 900 })
  await page.emulateMedia({ colorScheme: scheme })
}

/** Every rule on everything. One line a violation. */
export function everything(page: Page): Promise<readonly string[]> {
  return run(page, { rules: ALL, eachStyle: false })
}

/** The rules that another scheme can break, on one element of each style of text. */
export function ofColour(page: Page): Promise<readonly string[]> {
  return run(page, { rules: OF_COLOUR, eachStyle: true })
}

/** The rules that another width can break. */
export function ofLayout(page: Page): Promise<readonly string[]> {
  return run(page, { rules: OF_LAYOUT, eachStyle: false })
}

interface Axe {
  run(context: unknown, options: unknown): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[] }[] }>
}

async function run(page: Page, wanted: Parameters<typeof inPage>[0]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  return page.evaluate(inPage, wanted)
}

/** Runs in the page, so it may use nothing from here. */
async function inPage({ rules, eachStyle }: { rules: unknown; eachStyle: boolean }): Promise<readonly string[]> {
  const { axe, elementsOfEachStyle } = globalThis as unknown as { axe: Axe; elementsOfEachStyle: () => readonly Element[] }
  const context = eachStyle ? { include: elementsOfEachStyle() } : document
  const { violations } = await axe.run(context, { runOnly: rules, resultTypes: ['violations'], preload: false })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary.replaceAll('\n', ' ')}`))
}
