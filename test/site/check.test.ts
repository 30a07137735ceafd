// The whole way: needs, region, questions, answers, result; by mouse and by keyboard, on a phone and at a desk, in both languages.
import { describe, expect, inject, test } from 'vitest'
import { expectAccessible, expectNoSideways, visit, withBrowser } from './visitor.ts'
import { answerAll, tabTo, type Known } from './walk.ts'

withBrowser()

const smallFirm: Known = {
  'company.region': '77', 'company.inSmeRegister': true, 'company.headcount': '12', 'company.incomePrevYearRub': '90 млн', 'company.revenuePrevYearRub': '90 млн',
}

describe.each([['', 'ru'], ['en/', 'en']])('in the language of /%s', path => {
  test.each([[360, 'mouse'], [1440, 'mouse'], [360, 'keyboard'], [1440, 'keyboard']] as const)('a person comes to the result at %d px by %s', async (width, how) => {
    const { page, context, troubles } = await visit(`${inject('siteUrl')}${path}podbor/`, { width })
    await page.locator('.question').waitFor()
    if (how === 'mouse') {
      await page.locator('.choice.many').first().click()
      await page.locator('.question button[type=submit]').click()
    } else {
      await page.keyboard.press('1')
      await tabTo(page, '.question button[type=submit]')
      await page.keyboard.press('Enter')
    }
    await page.waitForURL(/#vopros=/)
    const asked = await answerAll(page, smallFirm, how, 12)
    expect(asked[0]).toBe('company.region')
    expect(new Set(asked).size, 'no question comes twice').toBe(asked.length)
    await expectNoSideways(page)
    await expectAccessible(page)

    const onward = width < 500 ? '.course a' : '.tally a.button'
    if (how === 'mouse') await page.locator(onward).click()
    else {
      await tabTo(page, onward)
      await page.keyboard.press('Enter')
    }
    await page.waitForURL(/itog\//)
    await page.locator('.result .card').first().waitFor()
    const more = page.locator('section.group .more > summary').first()
    if (how === 'mouse') await more.click()
    else {
      await tabTo(page, 'section.group .more > summary')
      await page.keyboard.press('Enter')
    }
    await page.locator('.proof .fact').first().waitFor()
    await expectNoSideways(page)
    await expectAccessible(page)
    expect(troubles, troubles.join('\n')).toEqual([])
    await context.close()
  }, 120_000)
})

test('the questions of one measure come to an end, and the end says so', async () => {
  const { page } = await visit(`${inject('siteUrl')}podbor/?mera=rsmb-direct-guarantee`)
  await page.locator('.question').waitFor()
  const asked = await answerAll(page, smallFirm, 'mouse')
  expect(asked.length).toBeGreaterThan(3)
  expect(await page.locator('.question h2').textContent()).toBe('Вопросов больше нет')
  expect(await page.locator('.question .actions a.button').getAttribute('href')).toContain('itog/')
}, 60_000)

describe('a question', () => {
  const open = async (fact: string) => {
    const visited = await visit(`${inject('siteUrl')}podbor/#vopros=${fact}`)
    await visited.page.locator('.question h2').waitFor()
    return visited
  }

  test('takes a figure as Russians type it, and reads it back in words', async () => {
    const { page } = await open('company.incomePrevYearRub')
    await page.locator('.figure-input').fill('1,5 млн')
    expect(await page.locator('.read-back').textContent()).toContain('один миллион пятьсот тысяч рублей')
  })

  test('asks whether a small sum was meant in thousands or millions', async () => {
    const { page } = await open('company.incomePrevYearRub')
    await page.locator('.figure-input').fill('15')
    await page.getByRole('button', { name: '15 млн руб.' }).click()
    expect(await page.locator('.read-back').textContent()).toContain('пятнадцать миллионов рублей')
  })

  test('says at the field what cannot be read, and keeps what was typed', async () => {
    const { page } = await open('company.headcount')
    await page.locator('.figure-input').fill('много')
    await page.keyboard.press('Enter')
    expect(await page.locator('.question [role=alert]').textContent()).toContain('Не получилось прочитать число')
    expect(await page.locator('.figure-input').inputValue()).toBe('много')
    expect(await page.locator('.figure-input').getAttribute('aria-invalid')).toBe('true')
  })

  test('refuses a number of people below zero', async () => {
    const { page } = await open('company.headcount')
    await page.locator('.figure-input').fill('-3')
    await page.keyboard.press('Enter')
    expect(await page.locator('.question [role=alert]').textContent()).toContain('не может быть меньше')
  })

  test('offers bands that are cut where the rules cut', async () => {
    const { page } = await open('company.headcount')
    const bands = await page.locator('.bands button').allTextContents()
    expect(bands.join(' | ').replaceAll('\u00a0', ' ')).toContain('100')
    await page.locator('.bands button').first().click()
    await page.waitForFunction(() => location.hash !== '#vopros=company.headcount')
  })

  test('says why it is asked, naming measures, and where the figure is found', async () => {
    const { page } = await open('company.headcount')
    const details = page.locator('.question .aside details')
    expect(await details.allTextContents()).toEqual([expect.stringContaining('Почему спрашиваем'), expect.stringContaining('Где посмотреть')])
  })
})

test('answers survive a reload, can be changed one by one, and erased', async () => {
  const { page } = await visit(`${inject('siteUrl')}podbor/#vopros=company.headcount`)
  await page.locator('.figure-input').fill('12')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => location.hash !== '#vopros=company.headcount')
  await page.goto(`${inject('siteUrl')}podbor/#otvety`)
  await page.reload()
  expect((await page.locator('.review dd').first().textContent())?.replaceAll('\u00a0', ' ')).toBe('12 человек')

  await page.locator('.review button').first().click()
  await page.locator('.figure-input').fill('300')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => location.hash === '#otvety')
  expect((await page.locator('.review dd').first().textContent())?.replaceAll('\u00a0', ' ')).toBe('300 человек')

  await page.locator('.wipe button').click()
  await page.locator('.wipe .button').first().click()
  await page.waitForFunction(() => location.hash === '#nuzhno')
  await page.reload()
  await page.goto(`${inject('siteUrl')}podbor/#otvety`)
  await page.reload()
  expect(await page.locator('.review dd').count()).toBe(0)
})

test('the browser’s back and forward go from question to question', async () => {
  const { page } = await visit(`${inject('siteUrl')}podbor/#vopros=company.inSmeRegister`)
  await page.locator('.choice').first().click()
  await page.waitForFunction(() => location.hash !== '#vopros=company.inSmeRegister')
  const second = new URL(page.url()).hash
  await page.goBack()
  await page.locator('.choice[aria-pressed=true]', { hasText: 'Да' }).waitFor()
  await page.goForward()
  expect(new URL(page.url()).hash).toBe(second)
})

test('a new question is announced by its heading, and the tally politely', async () => {
  const { page } = await visit(`${inject('siteUrl')}podbor/#vopros=company.inSmeRegister`)
  await page.locator('.choice').first().waitFor()
  await page.keyboard.press('1')
  await page.waitForFunction(() => location.hash !== '#vopros=company.inSmeRegister')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
  expect(await page.locator('.tally .spoken').textContent()).toContain('Пока не ясно')
})
