// `pnpm speed`: how long the check takes to answer, as a browser with its processor slowed down sees it. Printed, never
// asserted: a busy machine would fail it for no reason. Of each answer the best of several loads, for the same reason; the last line says what
// an answer costs in processor time alone, which other work on the machine leaves nearly as it is.
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core'
import { args, executablePath } from '../chromium.ts'
import { whoAnswered } from './companies.ts'
import { serve } from './serve.ts'
import { traced } from './traced.ts'

const LOADS = Number(process.env['LOADS'] ?? 3)
const ANSWERS = 8

if (executablePath === undefined) throw new Error('No Chromium: see test/chromium.ts.')
const site = await serve()
const browser = await chromium.launch({ executablePath, args: [...args] })
console.log(`milliseconds, of each answer the best of ${LOADS} loads; the event: from pressing until the next question stands in the page`)
console.log('slowdown   first question   first answer   later answers, median   worst')
for (const slowdown of [1, 6]) print(`${slowdown}×`, await several(() => measured(browser, slowdown)))
print('cpu', await several(() => processorTime(browser)))
await browser.close()
await site.stop()

async function several(measure: () => Promise<Run>): Promise<readonly Run[]> {
  const runs: Run[] = []
  for (let i = 0; i < LOADS; i++) runs.push(await measure())
  return runs
}

/** Every load gives the same answers: what one takes is its quickest, the rest is the machine's. */
function print(name: string, runs: readonly Run[]): void {
  const start = Math.min(...runs.map(run => run.start))
  const [first = Number.NaN, ...later] = Array.from({ length: ANSWERS }, (_, answer) => Math.min(...runs.map(({ taken }) => taken[answer] ?? Number.NaN)))
  const sorted = later.toSorted((a, b) => a - b)
  const [median = Number.NaN, worst = Number.NaN] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
  const figures = ([[start, 14], [first, 12], [median, 21], [worst, 5]] as const).map(([figure, width]) => (Number.isNaN(figure) ? '–' : figure.toFixed(1)).padStart(width))
  console.log([name.padStart(8), ...figures].join('   '))
}

interface Run {
  /** From opening the page until the question stands in it. */
  readonly start: number
  /** What each answer takes, in the order given. */
  readonly taken: readonly number[]
}

async function opened(from: Browser, slowdown: number): Promise<Page> {
  const context = await from.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', serviceWorkers: 'block', ...whoAnswered(site.url, { 'company.region': '77' }) })
  const page = await context.newPage()
  const session: CDPSession = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(noteWhenAsked)
  await page.goto(`${site.url}podbor/#vopros=company.inSmeRegister`)
  await page.locator('.choice.unsure').waitFor()
  await page.waitForTimeout(1500)
  return page
}

async function measured(from: Browser, slowdown: number): Promise<Run> {
  const page = await opened(from, slowdown)
  const start = await page.evaluate(() => performance.getEntriesByName('asked')[0]?.startTime ?? Number.NaN)
  const taken: number[] = []
  for (let i = 0; i < ANSWERS; i++) taken.push(await answer(page))
  await page.context().close()
  return { start, taken }
}

/** What the main thread itself spends on the task in which an answer is taken and the next question put. */
async function processorTime(from: Browser): Promise<Run> {
  const page = await opened(from, 1)
  const taken = await traced(from, async () => {
    for (let i = 0; i < ANSWERS; i++) await answer(page)
  })
  await page.context().close()
  return { start: Number.NaN, taken }
}

/** Marks the moment at which the first question is in the page. */
function noteWhenAsked(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector('#question')) {
      performance.mark('asked')
      watch.disconnect()
    }
  })
  watch.observe(document, { childList: true, subtree: true })
}

/** Presses a first choice or «Не знаю» in the page itself; React renders before the click returns, or soon after. */
async function answer(page: Page): Promise<number> {
  await page.waitForTimeout(300)
  return page.evaluate(
    () =>
      new Promise<number>((done, failed) => {
        setTimeout(() => failed(new Error(`no answer at ${location.hash}`)), 10_000)
        const button = document.querySelector<HTMLElement>('.question .choice:not(.unsure)') ?? document.querySelector<HTMLElement>('.question .actions .quiet')
        const was = document.querySelector('#question')
        const began = performance.now()
        const watch = new MutationObserver(() => {
          if (document.querySelector('#question') === was) return
          watch.disconnect()
          done(performance.now() - began)
        })
        watch.observe(document.querySelector('.checking') ?? document.body, { childList: true, subtree: true, characterData: true, attributes: true })
        performance.mark('press')
        button?.click()
      }),
  )
}
