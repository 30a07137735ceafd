/** The form of a word that goes with a number. */
import type { Plurals } from '../ruleset.ts'
import { tag, type Locale } from './locale.ts'

/** Made when first asked for: making them takes milliseconds, which a page that is just opening has not got. */
const rules: Partial<Record<Locale, Intl.PluralRules>> = {}

/**
 * Picks the form for `count`: of the forms given, the one the language's grammar asks for,
 * else `other`, else the last resort `many`, `few`, `one`.
 *
 * @example
 * ```ts
 * pluralForm(22, { one: 'мера', few: 'меры', many: 'мер' }, 'ru') // 'меры'
 * pluralForm(1, { one: 'measure', other: 'measures' }, 'en') // 'measure'
 * ```
 */
export function pluralForm(count: number, forms: Plurals, locale: Locale): string {
  const category = (rules[locale] ??= new Intl.PluralRules(tag[locale])).select(Math.abs(count)) as keyof Plurals
  return forms[category] ?? forms.other ?? forms.many ?? forms.few ?? forms.one ?? ''
}
