/** When a measure begins and ceases to fit, in words. */
import type { Verdict } from '../screen.ts'
import { dayInWords } from './day.ts'
import type { Locale } from './locale.ts'

/**
 * What changes on a day, or nothing if the verdict stands.
 *
 * @example
 * ```ts
 * turnInWords('ineligible', 'eligible', '2027-03-01', 'ru') // 'подойдёт с 1 марта 2027 года'
 * turnInWords('eligible', 'ineligible', '2028-01-10', 'en') // 'ceases to fit on 10 January 2028'
 * ```
 */
export function turnInWords(before: Verdict, after: Verdict, day: string, locale: Locale): string | undefined {
  if (before === after) return undefined
  return TURNS[locale][after](dayInWords(day, locale))
}

const TURNS: Readonly<Record<Locale, Readonly<Record<Verdict, (day: string) => string>>>> = {
  ru: {
    eligible: (day) => `подойдёт с\u00a0${day}`,
    unknown: (day) => `с\u00a0${day} может подойти, может и нет`,
    ineligible: (day) => `перестанет подходить ${day}`,
  },
  en: {
    eligible: (day) => `fits from ${day}`,
    unknown: (day) => `may fit or not from ${day}`,
    ineligible: (day) => `ceases to fit on ${day}`,
  },
}
