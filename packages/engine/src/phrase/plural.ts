/** The form of a word that goes with a number. */
import type { Plurals } from '../ruleset.ts'
import { tag, type Locale } from './locale.ts'

const rules: Readonly<Record<Locale, Intl.PluralRules>> = {
  ru: new Intl.PluralRules(tag.ru),
  en: new Intl.PluralRules(tag.en),
}

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
  const category = rules[locale].select(Math.abs(count)) as keyof Plurals
  return forms[category] ?? forms.other ?? forms.many ?? forms.few ?? forms.one ?? ''
}
