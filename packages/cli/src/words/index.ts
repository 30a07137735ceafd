/** The CLI's own words in a language. */
import type { Locale } from '@mera/engine/phrase'
import { en } from './en.ts'
import { ru } from './ru.ts'
import type { Words } from './words.ts'

export type { Words } from './words.ts'

/**
 * All texts of the CLI in one language.
 *
 * @example
 * ```ts
 * wordsIn('en').verdict.unknown // 'undecided'
 * ```
 */
export function wordsIn(locale: Locale): Words {
  return { ru, en }[locale]
}
