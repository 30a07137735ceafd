/** Why two measures are not had together, in words. */
import type { Exclusion } from '../ruleset.ts'
import type { Locale } from './locale.ts'

/**
 * What kind of exclusion it is.
 *
 * @example
 * ```ts
 * conflictInWords('same-cost', 'ru') // 'за одни и те же расходы платят один раз'
 * ```
 */
export function conflictInWords(kind: Exclusion['kind'], locale: Locale): string {
  return KINDS[locale][kind]
}

const KINDS: Readonly<Record<Locale, Readonly<Record<Exclusion['kind'], string>>>> = {
  ru: {
    'same-cost': 'за одни и те же расходы платят один раз',
    'same-purpose': 'на одну и ту же цель поддержку дают один раз',
    alternative: 'можно выбрать только одно',
  },
  en: {
    'same-cost': 'the same costs are paid for once',
    'same-purpose': 'the same purpose is supported once',
    alternative: 'only one of them can be chosen',
  },
}
