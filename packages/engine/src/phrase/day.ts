/** Days in words. Days are ISO strings everywhere; no clock and no time zone is involved. */
import type { Locale } from './locale.ts'

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/**
 * A day in words, in the genitive that fits after «с», «до», «не позже».
 * What is not an ISO day is returned as it came.
 *
 * @example
 * ```ts
 * dayInWords('2020-01-05', 'ru') // '5 января 2020 года'
 * dayInWords('2020-01-05', 'en') // '5 January 2020'
 * ```
 */
export function dayInWords(day: string, locale: Locale): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  const name = MONTHS[locale][Number(month) - 1]
  if (!year || !name) return day
  return locale === 'ru' ? `${Number(date)}\u00a0${name} ${year}\u00a0года` : `${Number(date)}\u00a0${name} ${year}`
}

/**
 * A day in digits, for tables and references.
 *
 * @example
 * ```ts
 * dayInDigits('2019-04-30', 'ru') // '30.04.2019'
 * dayInDigits('2019-04-30', 'en') // '30 Apr 2019'
 * ```
 */
export function dayInDigits(day: string, locale: Locale): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  if (!year || !month || !date) return day
  if (locale === 'ru') return `${date}.${month}.${year}`
  return `${Number(date)}\u00a0${MONTHS.en[Number(month) - 1]?.slice(0, 3)} ${year}`
}
