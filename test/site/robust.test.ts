// When things go wrong: damaged links, a blocked or spoiled store, rules that do not load, no JavaScript, another path.
import { describe, expect, inject, test } from 'vitest'
import { writeLink } from '../../site/src/lib/link.ts'
import { seen, sideways, visit, withBrowser } from './visitor.ts'

withBrowser()

const keptAnswers = (value: string) => ({ storageState: { cookies: [], origins: [{ origin: new URL(inject('siteUrl')).origin, localStorage: [{ name: 'mera.answers', value }] }] } })
const own = keptAnswers(JSON.stringify({ d: 1, f: { 'company.headcount': 12 } }))

describe('a link with answers', () => {
  test('shows them and leaves the person’s own answers alone', async () => {
    const link = await writeLink({ d: 1, f: { 'company.headcount': 300 }, n: ['finance'] })
    const { page, troubles } = await visit(`${inject('siteUrl')}podbor/itog/#${link}`, own)
    expect(await seen(page.getByText('Показаны ответы из ссылки'))).toBe(true)
    expect(await page.evaluate(() => localStorage.getItem('mera.answers'))).toContain('12')
    await page.getByRole('button', { name: 'Вернуться к своим ответам' }).click()
    await page.locator('.summary').waitFor()
    expect(await page.getByText('Показаны ответы из ссылки').count()).toBe(0)
    expect(troubles).toEqual([])
  })

  test('that was copied on the result page opens elsewhere with the same answers', async () => {
    const { page, context } = await visit(`${inject('siteUrl')}podbor/itog/`, { ...own, permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: 'Скопировать ссылку' }).click()
    expect(await seen(page.getByText('Ссылка скопирована'))).toBe(true)
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await context.close()
    const other = await visit(link)
    expect(await seen(other.page.getByText('В этом браузере они пока не сохранены.'))).toBe(true)
    expect(await other.page.getByRole('button', { name: 'Вернуться к своим ответам' }).count()).toBe(0)
    await other.page.getByRole('button', { name: 'Сохранить эти ответы у себя' }).click()
    await other.page.waitForFunction(() => location.hash === '' && localStorage.getItem('mera.answers')?.includes('12'))
  })

  test('stays on the page while another tab is answering', async () => {
    const link = await writeLink({ d: 1, f: { 'company.headcount': 300, 'company.region': '77' }, n: [] })
    const { page, context } = await visit(`${inject('siteUrl')}podbor/itog/#${link}`, own)
    await page.getByText('Показаны ответы из ссылки').waitFor()
    await page.locator('.group.maybe .card').first().waitFor()
    const lead = () => page.locator('.summary .lead').first().innerText()
    const before = await lead()
    const second = await context.newPage()
    await second.goto(`${inject('siteUrl')}podbor/#vopros=applicant.kind`)
    await second.locator('.choice', { hasText: 'орган власти' }).click()
    await second.waitForFunction(() => localStorage.getItem('mera.answers')?.includes('authority'))
    await page.waitForTimeout(500)
    expect(await lead()).toBe(before)
  })

  test('that the browser will not keep says so', async () => {
    const link = await writeLink({ d: 1, f: { 'company.headcount': 300 }, n: [] })
    const { page, context } = await visit(`${inject('siteUrl')}mery/`)
    await context.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } })
    await page.goto(`${inject('siteUrl')}podbor/itog/#${link}`)
    await page.getByRole('button', { name: 'Сохранить эти ответы у себя' }).click()
    expect(await seen(page.getByText('Браузер не дал сохранить ответы.'))).toBe(true)
  })

  test('that is damaged says so, and nothing is lost', async () => {
    const link = await writeLink({ d: 1, f: { 'company.headcount': 300 } })
    const { page, troubles } = await visit(`${inject('siteUrl')}podbor/itog/#${link.slice(0, -8)}`, own)
    expect(await seen(page.getByText('Ссылка повреждена'))).toBe(true)
    await page.locator('.summary').waitFor()
    expect(await page.evaluate(() => localStorage.getItem('mera.answers'))).toContain('12')
    expect(troubles).toEqual([])
  })

  test('of an older version keeps every good answer and names the others', async () => {
    const link = await writeLink({ d: 0, f: { 'company.headcount': 300, 'company.noSuchFact': 1 } })
    const { page } = await visit(`${inject('siteUrl')}podbor/itog/#${link}`)
    expect(await seen(page.getByText('Часть ответов больше не подходит'))).toBe(true)
    expect(await seen(page.getByText('company.noSuchFact').first())).toBe(true)
  })

  test('of a later version asks to reload', async () => {
    const { page } = await visit(`${inject('siteUrl')}podbor/itog/#7.abc`)
    expect(await seen(page.getByText('более новой версией'))).toBe(true)
  })
})

describe('the browser’s store', () => {
  test('is blocked: the check works and says that answers will be lost', async () => {
    const { page, context } = await visit(`${inject('siteUrl')}mery/`)
    await context.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError') } }))
    await page.goto(`${inject('siteUrl')}podbor/#vopros=company.headcount`)
    expect(await seen(page.getByText('Браузер не даёт сохранить ответы'))).toBe(true)
    await page.locator('.figure-input').fill('12')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash !== '#vopros=company.headcount')
  })

  test('is full: the check works and says that answers will be lost', async () => {
    const { page, context } = await visit(`${inject('siteUrl')}mery/`)
    await context.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') } })
    await page.goto(`${inject('siteUrl')}podbor/#vopros=company.headcount`)
    await page.locator('.figure-input').fill('12')
    expect(await seen(page.getByText('Браузер не даёт сохранить ответы'))).toBe(true)
  })

  test('is spoiled: the check begins anew and says so', async () => {
    const { page, troubles } = await visit(`${inject('siteUrl')}podbor/`, keptAnswers('{"f": {'))
    expect(await seen(page.getByText('Сохранённые прежде ответы прочитать не удалось'))).toBe(true)
    await page.locator('.question').waitFor()
    expect(troubles).toEqual([])
  })

  test('holds answers of an older dictionary: the good ones stay, the others are named', async () => {
    const { page } = await visit(`${inject('siteUrl')}podbor/#otvety`, keptAnswers(JSON.stringify({ d: 0, f: { 'company.headcount': 12, 'company.gone': 1 } })))
    expect(await seen(page.getByText('Часть сохранённых ответов'))).toBe(true)
    expect((await page.locator('.review dd').first().textContent())?.replaceAll('\u00a0', ' ')).toBe('12 человек')
  })

  test('is shared by two tabs', async () => {
    const { page, context } = await visit(`${inject('siteUrl')}podbor/#otvety`)
    await page.locator('.question').waitFor()
    const second = await context.newPage()
    await second.goto(`${inject('siteUrl')}podbor/#vopros=company.headcount`)
    await second.locator('.figure-input').fill('12')
    await second.keyboard.press('Enter')
    expect(await seen(page.getByText('12\u00a0человек'))).toBe(true)
  })
})

test('rules that do not load are said to be missing, and can be asked for again', async () => {
  const { page } = await visit(`${inject('siteUrl')}mery/`, { serviceWorkers: 'block' })
  await page.route('**/data/rules.ru.json', route => route.abort())
  await page.goto(`${inject('siteUrl')}podbor/`)
  expect(await seen(page.getByText('Правила не загрузились'))).toBe(true)
  await page.unroute('**/data/rules.ru.json')
  await page.getByRole('button', { name: 'Попробовать ещё раз' }).click()
  expect(await seen(page.locator('.question'))).toBe(true)
})

test('after the first visit the check works without a network, and so does the result', async () => {
  const { page, context } = await visit(`${inject('siteUnderPathUrl')}podbor/`)
  await page.locator('.question').waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await page.goto(`${inject('siteUnderPathUrl')}podbor/#vopros=company.headcount`)
  await page.reload()
  await page.locator('.figure-input').fill('12')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => location.hash !== '#vopros=company.headcount')
  await page.goto(`${inject('siteUnderPathUrl')}podbor/itog/`)
  expect(await seen(page.locator('.result .card').first())).toBe(true)
})

describe('without JavaScript', () => {
  test('the catalogue is whole', async () => {
    const { page } = await visit(`${inject('siteUrl')}mery/`, { javaScriptEnabled: false })
    expect(await page.locator('#measures > li').count()).toBeGreaterThanOrEqual(17)
    await page.locator('#measures a').first().click()
    expect(await page.locator('#conditions li').count()).toBeGreaterThan(0)
  })

  test('the check says what it needs', async () => {
    const { page } = await visit(`${inject('siteUrl')}podbor/`, { javaScriptEnabled: false })
    expect(await page.locator('noscript').textContent()).toContain('JavaScript')
  })
})

test('under another path the check loads its rules and leads to the result', async () => {
  const { page, troubles } = await visit(`${inject('siteUnderPathUrl')}podbor/#vopros=company.headcount`)
  await page.locator('.figure-input').fill('12')
  await page.keyboard.press('Enter')
  await page.locator('.tally a.button').click()
  await page.locator('.result .summary').waitFor()
  expect(troubles).toEqual([])
})

test('a measure’s page checks just that measure when asked to', async () => {
  const { page, troubles } = await visit(`${inject('siteUrl')}mery/rsmb-direct-guarantee/`)
  await page.locator('#check-one').click()
  await page.locator('.one > p .verdict').waitFor()
  await page.locator('.in-place').waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('one-title')
  expect(troubles).toEqual([])
})

test('the catalogue finds a measure by everyday words and keeps the search in the address', async () => {
  const { page } = await visit(`${inject('siteUrl')}mery/?q=${encodeURIComponent('залог патента')}`)
  await page.locator('#filter').waitFor()
  const first = await page.locator('#measures > li:visible').evaluateAll(items => items.slice(0, 3).map(li => (li as HTMLElement).dataset['id']))
  expect(first.some(id => id?.startsWith('pp533'))).toBe(true)
  await page.locator('#filter button[type=reset]').click()
  await page.waitForFunction(() => location.search === '')
})

test('the developers’ example runs on its page and names a mistake', async () => {
  const { page, troubles } = await visit(`${inject('siteUrl')}razrabotchikam/`, { width: 360 })
  expect(await page.getByText('Результат', { exact: true }).isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Запустить' }).click()
  await page.locator('output', { hasText: 'rsmb-direct-guarantee' }).waitFor()
  expect(await sideways(page)).toBeLessThanOrEqual(0)
  await page.locator('textarea').fill('{"company.headcont": 5}')
  await page.getByRole('button', { name: 'Запустить' }).click()
  await page.locator('output', { hasText: 'company.headcount' }).waitFor()
  expect(troubles).toEqual([])
})
