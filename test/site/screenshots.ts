// `pnpm screenshots`: the pictures of the README and of site/docs, taken anew from the built site.
import { mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { args, executablePath } from '../chromium.ts'
import { startUp, whoAnswered } from './companies.ts'
import { serve } from './serve.ts'

interface Picture {
  readonly file: string
  readonly path: string
  readonly width: number
  readonly height: number
  readonly dark?: boolean
  /** What must be on the page before it is taken. */
  readonly wait: string
  readonly before?: (page: Page) => Promise<void>
}

const pictures: readonly Picture[] = [
  { file: 'result.png', path: 'podbor/itog/', width: 1440, height: 1180, wait: '.result .card' },
  { file: 'result-phone.png', path: 'podbor/itog/', width: 360, height: 740, wait: '.result .card' },
  { file: 'result-phone-dark.png', path: 'podbor/itog/', width: 360, height: 740, dark: true, wait: '.result .card' },
  { file: 'question-phone.png', path: 'podbor/#vopros=company.headcount', width: 360, height: 740, wait: '.question h2' },
  { file: 'home-phone.png', path: '', width: 360, height: 740, wait: 'h1' },
]

if (executablePath === undefined) throw new Error('No Chromium: see test/chromium.ts.')
const folder = resolve(import.meta.dirname, '../../site/docs')
mkdirSync(folder, { recursive: true })
const site = await serve()
const browser = await chromium.launch({ executablePath, args: [...args, '--lang=ru'], env: { ...process.env, LANGUAGE: 'ru' } })
for (const { file, path, width, height, dark, wait, before } of pictures) {
  const context = await browser.newContext({
    viewport: { width, height }, deviceScaleFactor: 1, locale: 'ru-RU', reducedMotion: 'reduce', colorScheme: dark ? 'dark' : 'light',
    ...whoAnswered(site.url, startUp, ['finance', 'paperwork']),
  })
  const page = await context.newPage()
  await page.goto(site.url + path)
  await page.locator(wait).first().waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await before?.(page)
  await page.screenshot({ path: join(folder, file) })
  console.log(`${file}  ${width} × ${height}  ${Math.round(statSync(join(folder, file)).size / 1000)} kB`)
  await context.close()
}
await browser.close()
await site.stop()
