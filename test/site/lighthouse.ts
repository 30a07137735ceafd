// `pnpm lighthouse`: what Lighthouse thinks of the pages that matter most, as a phone sees them; the check and the result also
// as somebody sees them who has answered before. Printed, best of three runs, since a busy machine spoils one; the figures of
// record are in site/docs.
import { launch } from 'chrome-launcher'
import lighthouse, { type RunnerResult } from 'lighthouse'
import { chromium } from 'playwright-core'
import { args, executablePath } from '../chromium.ts'
import { startUp, whoAnswered } from './companies.ts'
import { serve } from './serve.ts'

const RUNS = Number(process.env['RUNS'] ?? 3)
const pages = ['', 'podbor/', 'podbor/itog/', 'mery/', 'mery/pp533-interest/']
const answeredPages = ['podbor/', 'podbor/itog/']

if (executablePath === undefined) throw new Error('No Chromium: see test/chromium.ts.')
const site = await serve()
const chrome = await launch({ chromePath: executablePath, chromeFlags: [...args, '--headless=new'] })
console.log('performance, accessibility, best practices, SEO')
for (const path of pages) await report(path, path)
await keepAnswers()
for (const path of answeredPages) await report(path, `${path} with answers`)
chrome.kill()
await site.stop()

async function report(path: string, name: string): Promise<void> {
  let best: RunnerResult['lhr'] | undefined
  for (let i = 0; i < RUNS; i++) {
    const run = await lighthouse(site.url + path, { port: chrome.port, onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'], disableStorageReset: true, logLevel: 'error' })
    if (!run) throw new Error(`Lighthouse gave nothing for /${path}`)
    if (!best || scoresOf(run.lhr)[0]! > scoresOf(best)[0]!) best = run.lhr
  }
  if (!best) return
  const { audits, categories } = best
  const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map(id => audits[id]?.displayValue ?? '?')
  console.log(`${scoresOf(best).map(score => String(score).padStart(3)).join(' / ')}  /${name}  ${times.join(', ')}`)
  const lost = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id))
  if (lost.length > 0) console.log(`     ${lost.join(', ')}`)
}

function scoresOf({ categories }: RunnerResult['lhr']): readonly number[] {
  return Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100))
}

/** Puts a company's answers into the store of the browser that Lighthouse uses. */
async function keepAnswers(): Promise<void> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${chrome.port}`)
  const page = await browser.contexts()[0]!.newPage()
  await page.goto(`${site.url}mery/`)
  const kept = whoAnswered(site.url, startUp).storageState
  const item = typeof kept === 'object' ? kept.origins[0]?.localStorage[0] : undefined
  await page.evaluate(({ name, value }) => localStorage.setItem(name, value), item ?? { name: '', value: '' })
  await page.close()
  await browser.close()
}
