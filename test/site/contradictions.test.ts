// Answers that can't all be right are shown where they can be mended: on the page of answers and on the result.
import { describe, expect, inject, test } from 'vitest'
import { whoAnswered } from './companies.ts'
import { expectAccessible, seen, visit, withBrowser } from './visitor.ts'

withBrowser()

const member = { kind: 'production', isSme: true, isInMoscow: true }
const cluster = { 'applicant.kind': 'cluster-organisation', 'company.region': '77', 'cluster.memberCount': 3, 'cluster.members': [member, member] }
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ')

describe.each([
  ['', { what: 'Эти ответы не сходятся между собой', given: 'указано 3', mend: 'Изменить: число участников кластера' }],
  ['en/', { what: 'These answers do not agree with each other', given: '3 is given', mend: 'Change: number of cluster members' }],
] as const)('in /%s', (lang, words) => {
  const at = (path: string, width: number, facts: object = cluster) => visit(`${inject('siteUrl')}${lang}${path}`, { width, ...whoAnswered(inject('siteUrl'), { ...facts }) })

  test.each([360, 1440])('the page of answers says which, leads to the question and back, and falls silent when it is mended, at %d px', async width => {
    const { page, troubles } = await at('podbor/#otvety', width)
    const note = page.locator('.contradictions')
    await note.waitFor()
    expect(plain(await note.textContent())).toContain(words.what)
    expect(plain(await note.textContent())).toContain(words.given)
    await expectAccessible(page)
    await note.getByRole('button', { name: words.mend }).click()
    await page.locator('.figure-input').fill('2')
    await page.locator('.question button[type=submit]').click()
    await page.locator('.review').waitFor()
    expect(await note.count()).toBe(0)
    expect(troubles).toEqual([])
  })

  test('the result says which and leads to the question', async () => {
    const { page } = await at('podbor/itog/', 1440)
    const note = page.locator('.contradictions')
    await note.waitFor()
    expect(plain(await note.textContent())).toContain(words.given)
    await expectAccessible(page)
    await note.getByRole('link', { name: words.mend }).click()
    expect(await seen(page.locator('.figure-input'))).toBe(true)
    expect(new URL(page.url()).hash).toBe('#vopros=cluster.memberCount')
  })

  test('answers that agree say nothing', async () => {
    const { page } = await at('podbor/itog/', 1440, { ...cluster, 'cluster.memberCount': 2 })
    await page.locator('.result .card').first().waitFor()
    expect(await page.locator('.contradictions').count()).toBe(0)
  })
})
