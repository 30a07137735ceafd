/** One value of a fact in words: a number with its unit, a day, the label of an option, a code. */
import type { Scalar } from '../value.ts'
import type { Fact } from '../ruleset.ts'
import { dayInWords } from './day.ts'
import { inLocale, type Locale } from './locale.ts'
import { quantity, type Grammar } from './quantity.ts'

/** What a value is a value of: a fact, a field of a record in a list, or anything with a type and a unit. */
export type Valued = Pick<Fact, 'type' | 'unit' | 'scheme' | 'options'>

/**
 * A value in the words of its fact. A value that the dictionary has no word for is said as it is.
 *
 * @example
 * ```ts
 * valueInWords(50, share, 'ru') // '50 %'
 * valueInWords('ooo', legalForm, 'ru') // 'ООО'
 * valueInWords(true, inRegister, 'en') // 'yes'
 * valueInWords('C', mainOkved, 'ru') // 'раздел C'
 * ```
 */
export function valueInWords(value: Scalar, fact: Valued | undefined, locale: Locale, grammar: Grammar = 'count'): string {
  if (typeof value === 'boolean') return yesNo(value, locale)
  if (typeof value === 'number') return quantity(value, fact?.unit, locale, grammar)
  if (fact?.type === 'date') return dayInWords(value, locale)
  const option = fact?.options?.find(({ id }) => id === value)
  if (option) return inLocale(option.label, locale)
  if (fact?.scheme === 'okved' && /^[A-Z]$/.test(value)) return `${locale === 'ru' ? 'раздел' : 'section'}\u00a0${value}`
  return value
}

function yesNo(value: boolean, locale: Locale): string {
  return locale === 'ru' ? (value ? 'да' : 'нет') : value ? 'yes' : 'no'
}
