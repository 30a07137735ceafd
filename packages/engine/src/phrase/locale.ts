/** Which language a sentence is made in, and the choice of one text out of two. */
import type { Text } from '../condition.ts'

export type Locale = 'ru' | 'en'

/** The language tag that numbers, lists and plurals are formed by. */
export const tag: Readonly<Record<Locale, string>> = { ru: 'ru-RU', en: 'en-GB' }

/**
 * The text in the language asked for.
 *
 * @example
 * ```ts
 * inLocale({ ru: 'заём', en: 'loan' }, 'en') // 'loan'
 * ```
 */
export function inLocale(text: Text, locale: Locale): string {
  return text[locale]
}
