/** The person's own side of a comparison: «у вас 45 %», «не хватает 1 предприятия», «ответа нет». */
import type { Known, Scalar } from '../value.ts'
import type { Fact } from '../ruleset.ts'
import { knownInWords } from './known.ts'
import type { Locale } from './locale.ts'
import { formatNumber } from './number.ts'
import { pluralForm } from './plural.ts'
import { between } from './quantity.ts'

/**
 * What is known of the fact on this company's side. A balance below zero says what it lacks,
 * in the words of its dictionary entry.
 *
 * @example
 * ```ts
 * answer({ kind: 'exact', value: 45 }, share, 'ru') // 'у вас 45 %'
 * answer({ kind: 'exact', value: -1 }, productionBalance, 'ru') // 'не хватает 1 предприятия'
 * answer(undefined, share, 'en') // 'not answered yet'
 * ```
 */
export function answer(known: Known | undefined, fact: Fact | undefined, locale: Locale): string {
  if (!known) return UNKNOWN[locale]
  const lack = fact && lackInWords(known, fact, locale)
  if (lack) return lack
  return `${YOURS[locale]}${colon(known, locale)} ${knownInWords(known, fact, locale)}`
}

const UNKNOWN: Readonly<Record<Locale, string>> = { ru: 'ответа нет', en: 'not answered yet' }
const YOURS: Readonly<Record<Locale, string>> = { ru: 'у вас', en: 'yours' }

/**
 * What a balance lacks, or nothing if it is not known to be below zero.
 *
 * @example
 * ```ts
 * lackInWords({ kind: 'range', min: -5, max: -2 }, productionBalance, 'ru') // 'не хватает от 2 до 5 предприятий'
 * ```
 */
export function lackInWords(known: Known, fact: Fact, locale: Locale): string | undefined {
  if (!fact.lack) return undefined
  const fill = (count: number, figure: string): string => pluralForm(count, fact.lack?.[locale] ?? {}, locale).replace('#', figure)
  if (known.kind === 'exact' && below(known.value)) return fill(known.value, formatNumber(-known.value, locale))
  if (known.kind !== 'range' || !below(known.max)) return undefined
  const least = -known.max
  if (typeof known.min !== 'number') return fill(least, formatNumber(least, locale))
  return fill(known.min, between(least, -known.min, undefined, locale))
}

function below(value: Scalar | undefined): value is number {
  return typeof value === 'number' && value < 0
}

function colon(known: Known, locale: Locale): string {
  const listed = known.kind === 'set' || (known.kind === 'exact' && typeof known.value === 'boolean')
  return listed || locale === 'en' ? ':' : ''
}
