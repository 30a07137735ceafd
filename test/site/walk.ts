// Going through the check as a person does, with a mouse or with the keyboard alone.
import type { Page } from 'playwright-core'

/** What to answer: by the question's fact id. Everything else is answered «Не знаю». */
export type Known = Readonly<Record<string, string | boolean>>

/** Answers questions until none is left; returns the facts that were asked, in order. */
export async function answerAll(page: Page, known: Known, how: 'mouse' | 'keyboard', most = 80): Promise<readonly string[]> {
  const asked: string[] = []
  while (asked.length < most) {
    const fact = /^#vopros=(.+)$/.exec(new URL(page.url()).hash)?.[1]
    if (fact === undefined) return asked
    asked.push(fact)
    await (how === 'mouse' ? byMouse : byKeyboard)(page, known[fact])
    await page.waitForFunction(before => location.hash !== before, `#vopros=${fact}`, { timeout: 5000 })
  }
  return asked
}

async function byMouse(page: Page, answer: string | boolean | undefined): Promise<void> {
  const question = page.locator('.question')
  if (answer === undefined) return question.locator('button', { hasText: /Не знаю|I don’t know/ }).last().click()
  if (typeof answer === 'boolean') return question.locator('.choice', { hasText: answer ? /Да|Yes/ : /Нет|No/ }).first().click()
  if ((await question.locator('select').count()) > 0) await question.locator('select').selectOption(answer)
  else if ((await question.locator('.figure-input').count()) > 0) await question.locator('.figure-input').fill(answer)
  else return question.locator('.choice', { hasText: answer }).first().click()
  await question.locator('button[type=submit]').click()
}

/** Digits for options; Tab, typing and Enter for fields. */
async function byKeyboard(page: Page, answer: string | boolean | undefined): Promise<void> {
  const choices = await page.locator('button.choice .words').allTextContents()
  if (choices.length > 0) {
    const index = answer === undefined ? choices.length - 1 : typeof answer === 'boolean' ? Number(!answer) : choices.findIndex(c => c.includes(answer))
    if (index < 9) return page.keyboard.press(String(index + 1))
    await page.locator('button.choice').nth(index).focus()
    return page.keyboard.press('Enter')
  }
  if (typeof answer === 'string') {
    await tabTo(page, '.figure-input, .question select')
    if ((await page.locator('.question select').count()) > 0) await page.locator('.question select').selectOption(answer)
    else await page.keyboard.type(answer)
    await tabTo(page, '.question button[type=submit]')
    return page.keyboard.press('Enter')
  }
  await tabTo(page, '.question .actions .quiet')
  await page.keyboard.press('Enter')
}

/** Presses Tab until the focus is on an element that matches. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await page.evaluate(s => document.activeElement?.matches(s) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${selector}`)
}
