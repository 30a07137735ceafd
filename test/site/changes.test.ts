// The page of changes shows what `pnpm rules:report` computes, and needs no script for it.
import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import type { RulesReport } from '@mera/loader'
import { visit, withBrowser } from './visitor.ts'

withBrowser()

const report = JSON.parse(readFileSync(new URL('../../rules/dist/report.json', import.meta.url), 'utf8')) as RulesReport
const { summary } = report

test.each([
  ['', [`Из ${summary.comparisons} услови. ${summary.basis.law} взят. из текста закона или правил`, `Ещё ${summary.open} услови`, `в ${summary.measuresWithOpen} мер`]],
  ['en/', [`Of ${summary.comparisons} conditions?, ${summary.basis.law} comes? from the text of the law or rules`, `${summary.open} more condition`, `in ${summary.measuresWithOpen} measure`]],
])('/%sizmeneniya/ begins with what the conditions rest on', async (lang, said) => {
  const { page } = await visit(`${inject('siteUrl')}${lang}izmeneniya/`)
  const text = (await page.locator('.state .said').innerText()).replaceAll('\u00a0', ' ')
  for (const part of said) expect(text).toMatch(new RegExp(part))
})

test('every measure has its row, with its open points, without a script', async () => {
  const { page } = await visit(`${inject('siteUrl')}izmeneniya/`, { javaScriptEnabled: false })
  expect(await page.locator('#mery tbody tr').count()).toBe(report.measures.length)
  expect(await page.locator('#mery tbody li').count()).toBe(report.measures.reduce((sum, { open }) => sum + open.length, 0))
  const row = page.locator('#mery tr', { has: page.locator('a[href$="mery/rsmb-direct-guarantee/"]') })
  await row.locator('summary').click()
  expect(await row.locator('li').first().isVisible()).toBe(true)
})

test('what ends soon, figures without a value, and sources never read again are all there', async () => {
  const { page } = await visit(`${inject('siteUrl')}izmeneniya/`)
  expect(await page.locator('#skoro > ul').first().locator('li').count()).toBe(report.expiring.length)
  expect(await page.locator('#skoro details li').count()).toBe(report.valuesMissing.length)
  expect(await page.locator('#istochniki li').count()).toBe(report.sources.filter(({ neverReread }) => neverReread).length)
})
