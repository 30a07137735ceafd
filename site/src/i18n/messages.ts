// Which texts are there, and how a number or a plural gets into one?
import { en } from './en.ts'
import { ru } from './ru.ts'

export type Lang = 'ru' | 'en'
export const langs = ['ru', 'en'] as const satisfies readonly Lang[]

/** All texts of one language. Russian is the source: a key missing from English does not compile. */
export type Messages = typeof ru

/** The texts of a language. */
export function messages(lang: Lang): Messages {
  return lang === 'ru' ? ru : en
}
