// `pnpm lighthouse`: what Lighthouse thinks of the five pages that matter most, as a phone sees them. Printed; the figures of
// record are in site/docs.
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { args, executablePath } from '../chromium.ts'
import { serve } from './serve.ts'

const pages = ['', 'podbor/', 'podbor/itog/', 'mery/', 'mery/pp533-interest/']

if (executablePath === undefined) throw new Error('No Chromium: see test/chromium.ts.')
const site = await serve()
const chrome = await launch({ chromePath: executablePath, chromeFlags: [...args, '--headless=new'] })
console.log('performance, accessibility, best practices, SEO')
for (const path of pages) {
  const run = await lighthouse(site.url + path, { port: chrome.port, onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'], logLevel: 'error' })
  if (!run) throw new Error(`Lighthouse gave nothing for /${path}`)
  const { categories, audits } = run.lhr
  const scores = Object.values(categories).map(({ score }) => String(Math.round((score ?? 0) * 100)).padStart(3))
  const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map(id => audits[id]?.displayValue ?? '?')
  console.log(`${scores.join(' / ')}  /${path}  ${times.join(', ')}`)
  const lost = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => id))
  if (lost.length > 0) console.log(`     ${lost.join(', ')}`)
}
chrome.kill()
await site.stop()
