/** Which dated parameter a figure came from. */
import type { Sayable } from './proof.ts'
import { dayInWords } from './day.ts'
import { inLocale, type Locale } from './locale.ts'
import { parameterNamed, type Vocabulary } from './vocabulary.ts'

/**
 * The parameter and the day its value holds from.
 *
 * @example
 * ```ts
 * parameterInWords({ id: 'mtk-revenue-limit', from: '2024-01-01' }, ruleset, 'ru')
 * // 'предел выручки МТК, значение с 1 января 2024 года'
 * ```
 */
export function parameterInWords(used: NonNullable<Sayable['parameter']>, words: Vocabulary, locale: Locale): string {
  const parameter = parameterNamed(words, used.id)
  const title = parameter ? inLocale(parameter.title, locale) : used.id
  const from = dayInWords(used.from, locale)
  return locale === 'ru' ? `${title}, значение с\u00a0${from}` : `${title}, value since ${from}`
}
