/** An amount in words: «до 4 млн ₽», «от 1 до 4 млн ₽», «зависит от данных компании», «не определено: …». */
import type { Text } from '../condition.ts'
import type { AmountLine } from '../ruleset.ts'
import { inLocale, type Locale } from './locale.ts'
import { between, quantity } from './quantity.ts'

/** What the words need of an estimate; every `Estimate` of `estimate` is one. */
export interface Figure {
  readonly kind: 'exact' | 'range' | 'undetermined'
  readonly unit: AmountLine['unit']
  readonly bound?: AmountLine['bound']
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly reason?: Text
}

/**
 * An amount with how it is meant: a ceiling is «до», a range names both ends, what the law leaves
 * open is said to be undetermined, with the reason; what answers would tell is said to depend on them.
 *
 * @example
 * ```ts
 * figureInWords({ kind: 'exact', unit: 'rub', bound: 'up-to', value: 4_000_000 }, 'ru') // 'до 4 млн ₽'
 * figureInWords({ kind: 'range', unit: 'rub', min: 1_000_000, max: 4_000_000 }, 'en') // '₽1 million to ₽4 million'
 * ```
 */
export function figureInWords(figure: Figure, locale: Locale): string {
  const { kind, unit, bound, value, min, max, reason } = figure
  if (kind === 'exact' && value !== undefined) return bounded(value, unit, bound, locale)
  if (kind === 'range') return min === undefined && max === undefined ? DEPENDS[locale] : ranged(min, max, figure, locale)
  const undetermined = locale === 'ru' ? 'не определено' : 'not determined'
  return reason ? `${undetermined}: ${small(inLocale(reason, locale))}` : undetermined
}

function bounded(value: number, unit: AmountLine['unit'], bound: Figure['bound'], locale: Locale): string {
  if (bound === undefined || bound === 'exact') return quantity(value, unit, locale)
  return `${BOUND[locale][bound]}\u00a0${quantity(value, unit, locale, 'than')}`
}

function ranged(min: number | undefined, max: number | undefined, { unit, bound }: Figure, locale: Locale): string {
  if (max === undefined) return min === undefined ? '' : `${BOUND[locale].from}\u00a0${quantity(min, unit, locale, 'than')}`
  if (min === undefined || min <= 0) return `${BOUND[locale]['up-to']}\u00a0${quantity(max, unit, locale, 'than')}`
  const span = between(min, max, unit, locale)
  if (bound !== 'up-to') return span
  return locale === 'ru' ? `предел ${span}` : `a ceiling of ${span}`
}

/** A sentence after a colon; an abbreviation keeps its capitals. */
function small(sentence: string): string {
  return /^\p{Lu}(?:\p{Ll}|\s)/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence
}

const DEPENDS: Readonly<Record<Locale, string>> = { ru: 'зависит от данных компании', en: 'depends on the company’s figures' }

const BOUND: Readonly<Record<Locale, Readonly<Record<'up-to' | 'from' | 'about', string>>>> = {
  ru: { 'up-to': 'до', from: 'от', about: 'около' },
  en: { 'up-to': 'up to', from: 'from', about: 'about' },
}
