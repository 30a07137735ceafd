// What scripts draw once there are answers: each kind of question, all answers, an opened card, the tools under the result.
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { everything, looks, show, withAxe } from './axe.ts'
import { startUp, whoAnswered } from './companies.ts'
import { sideways, visit, withBrowser } from './visitor.ts'

withBrowser()

const unfold = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().locator('summary').first().click()
}

const states: readonly { readonly path: string; readonly seen: string; readonly act?: (page: Page) => Promise<void> }[] = [
  { path: 'podbor/#vopros=company.headcount', seen: '.figure-input', act: page => page.locator('.figure-input').fill('12 штук') },
  { path: 'podbor/#vopros=company.mainOkved', seen: '.combobox', act: page => page.locator('.combobox input').fill('программ') },
  { path: 'podbor/#vopros=company.registeredOn', seen: '.question input', act: page => page.locator('.question input').first().fill('99.99.2019') },
  { path: 'podbor/#vopros=company.restrictedActivities', seen: '.choice' },
  { path: 'podbor/#vopros=company.region', seen: '.question select' },
  { path: 'podbor/#vopros=ip.objects', seen: '.list-field', act: page => page.getByRole('button', { name: /Добавить строку|Add a row/ }).click() },
  { path: 'podbor/#otvety', seen: '.review' },
  { path: 'podbor/itog/', seen: '.group.fits .card', act: unfold('.group.fits .card:nth-child(2) details.more') },
  { path: 'podbor/itog/', seen: '.group.maybe .card', act: unfold('.group.maybe .card details.more') },
  { path: 'podbor/itog/', seen: '.other-day', act: async page => { await unfold('.other-day')(page); await unfold('.write')(page) } },
]

test.each(['', 'en/'].flatMap(lang => states.map(state => ({ ...state, path: lang + state.path }))))('/$path is in order where $seen is', async ({ path, seen, act }) => {
  const { page, context, troubles } = await visit(inject('siteUrl') + path, { width: 360, before: withAxe, ...whoAnswered(inject('siteUrl'), startUp) })
  await page.locator(seen).first().waitFor()
  await act?.(page)
  await page.waitForLoadState('networkidle')
  const found: string[] = []
  for (const look of looks) {
    await show(page, look)
    const over = await sideways(page)
    found.push(...[...(await everything(page)), ...(over > 0 ? [`scrolls sideways by ${over} px`] : [])].map(line => `at ${look.width} px, ${look.scheme}: ${line}`))
  }
  expect([...found, ...troubles], found.join('\n')).toEqual([])
  await context.close()
}, 120_000)
