/** What is known of a fact in words: an exact value, a range, one of several, a set, a list of records. */
import type { Known, Range } from '../value.ts'
import { dayInWords } from './day.ts'
import { listing } from './listing.ts'
import type { Locale } from './locale.ts'
import { formatNumber } from './number.ts'
import { pluralForm } from './plural.ts'
import { between, quantity } from './quantity.ts'
import { valueInWords, type Valued } from './value.ts'

/**
 * What is known, in words. Open ends of a range are said as such.
 *
 * @example
 * ```ts
 * knownInWords({ kind: 'range', min: 100, max: 250 }, headcount, 'ru') // 'от 100 до 250 человек'
 * knownInWords({ kind: 'range', min: 100, minOpen: true }, headcount, 'ru') // 'больше 100 человек'
 * knownInWords({ kind: 'oneOf', values: ['ooo', 'ao'] }, legalForm, 'en') // 'LLC or JSC'
 * ```
 */
export function knownInWords(known: Known, fact: Valued | undefined, locale: Locale): string {
  switch (known.kind) {
    case 'exact':
      return valueInWords(known.value, fact, locale)
    case 'range':
      return rangeInWords(known, fact, locale)
    case 'oneOf':
      return listing(known.values.map((value) => valueInWords(value, fact, locale)), 'or', locale)
    case 'set':
      return known.values.length === 0
        ? locale === 'ru' ? 'ничего' : 'none'
        : known.values.map((value) => valueInWords(value, fact, locale)).join(', ')
    case 'list':
      return records(known.items.length, locale)
  }
}

function rangeInWords(range: Range, fact: Valued | undefined, locale: Locale): string {
  const { min, max, minOpen, maxOpen } = range
  if (typeof min === 'string' || typeof max === 'string') return days(range, locale)
  if (min !== undefined && max !== undefined && !minOpen && !maxOpen) return between(min, max, fact?.unit, locale)
  const ends = [
    ...(min === undefined ? [] : [`${minOpen ? MORE[locale] : AT_LEAST[locale]} ${quantity(min, fact?.unit, locale, 'than')}`]),
    ...(max === undefined ? [] : [`${maxOpen ? LESS[locale] : AT_MOST[locale]} ${quantity(max, fact?.unit, locale, 'than')}`]),
  ]
  return ends.join(locale === 'ru' ? ', но ' : ' but ')
}

const MORE: Readonly<Record<Locale, string>> = { ru: 'больше', en: 'more than' }
const LESS: Readonly<Record<Locale, string>> = { ru: 'меньше', en: 'less than' }
const AT_LEAST: Readonly<Record<Locale, string>> = { ru: 'не меньше', en: 'at least' }
const AT_MOST: Readonly<Record<Locale, string>> = { ru: 'не больше', en: 'at most' }

function days({ min, max, minOpen, maxOpen }: Range, locale: Locale): string {
  const [from, to] = [min, max].map((day) => (day === undefined ? undefined : dayInWords(String(day), locale)))
  const start = from && `${locale === 'ru' ? (minOpen ? 'позже' : max ? 'с' : 'не раньше') : minOpen ? 'after' : max ? 'from' : 'not before'} ${from}`
  const end = to && `${locale === 'ru' ? (maxOpen ? 'раньше' : min ? 'по' : 'не позже') : maxOpen ? 'before' : min ? 'to' : 'not after'} ${to}`
  return [start, end].filter(Boolean).join(' ')
}

function records(count: number, locale: Locale): string {
  if (count === 0) return locale === 'ru' ? 'нет' : 'none'
  const forms = locale === 'ru' ? { one: 'запись', few: 'записи', many: 'записей' } : { one: 'record', other: 'records' }
  return `${formatNumber(count, locale)}\u00a0${pluralForm(count, forms, locale)}`
}
