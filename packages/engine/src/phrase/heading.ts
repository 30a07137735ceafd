/** The words above a group of conditions. */
import { inLocale, type Locale } from './locale.ts'
import { conditionNamed, type Vocabulary } from './vocabulary.ts'

export type GroupKind = 'all' | 'any' | 'not'

/**
 * What a group demands of its members: the title of a named condition, or how many must hold.
 *
 * @example
 * ```ts
 * heading('any', undefined, words, 'ru') // 'хотя бы одно из условий'
 * heading('all', 'is-sme', words, 'ru') // 'субъект МСП по статье 4 закона № 209-ФЗ'
 * ```
 */
export function heading(kind: GroupKind, name: string | undefined, words: Vocabulary, locale: Locale): string {
  if (name === undefined) return GROUP[locale][kind]
  const named = conditionNamed(words, name)
  return named ? inLocale(named.title, locale) : name
}

/**
 * The heading of a negated group: none of them, not all of them together.
 *
 * @example
 * ```ts
 * negatedHeading('any', undefined, words, 'en') // 'none of the conditions'
 * ```
 */
export function negatedHeading(kind: GroupKind, name: string | undefined, words: Vocabulary, locale: Locale): string {
  if (name === undefined) return NEGATED[locale][kind]
  const title = heading(kind, name, words, locale)
  return locale === 'ru' ? `не должно быть так: ${title}` : `must not hold: ${title}`
}

const GROUP: Readonly<Record<Locale, Readonly<Record<GroupKind, string>>>> = {
  ru: { all: 'все условия', any: 'хотя бы одно из условий', not: 'не должно выполняться' },
  en: { all: 'all of the conditions', any: 'at least one of the conditions', not: 'must not hold' },
}

const NEGATED: Readonly<Record<Locale, Readonly<Record<GroupKind, string>>>> = {
  ru: { all: 'не все условия сразу', any: 'ни одно из условий', not: 'должно выполняться' },
  en: { all: 'not all of the conditions together', any: 'none of the conditions', not: 'must hold' },
}
