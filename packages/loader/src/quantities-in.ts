/** Figures with a unit in a sentence, Russian or English: sums of money, per cent, terms, people, counts. */
import type { Unit } from '@mera/engine'

/** A figure as it stands in a text. */
export interface Quantity {
  readonly value: number
  readonly unit: Unit
  /** The words that say it. */
  readonly said: string
}

const NUMBER = String.raw`(?<![\d№.,/–-])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d+))?`
const SPACE = String.raw`[ \u00a0\u202f-]*`
/** At most one word between a number and what is counted: «10 малых предприятий», "10 small firms". */
const ADJECTIVE = String.raw`(?:[а-яё]+(?:ых|их|ые|ие)[ \u00a0]|[a-z]+[ \u00a0])?`

const SCALES: readonly (readonly [words: string, factor: number])[] = [
  ['тыс|thousand', 1e3],
  ['млн|миллион|million', 1e6],
  ['млрд|миллиард|billion', 1e9],
]

const UNITS: readonly (readonly [words: string, unit: Unit])[] = [
  ['%|процент|per cent|percent', 'percent'],
  ['месяц|мес\\.|months?', 'months'],
  ['лет(?![а-яё])|год|years?', 'years'],
  ['руб|₽|roubles?|rubles?|RUB', 'rub'],
]
const COUNTED: readonly (readonly [words: string, unit: Unit])[] = [
  ['человек|работник|сотрудник|people|employees|staff', 'people'],
  ['участник|компани|организаци|предприяти|член|заяв|патент|members|companies|organi[sz]ations|firms|applications|patents', 'count'],
]

const MONEY = new RegExp(`${NUMBER}${SPACE}(${SCALES.map(([words]) => words).join('|')})`, 'giu')
const MEASURED = new RegExp(`${NUMBER}${SPACE}(${UNITS.map(([words]) => words).join('|')})`, 'giu')
const COUNTS = new RegExp(`${NUMBER}${SPACE}${ADJECTIVE}(${COUNTED.map(([words]) => words).join('|')})`, 'giu')

/**
 * The figures of a text. Numbers of acts, articles and years are none, and neither is a number in words.
 *
 * @example
 * ```ts
 * quantitiesIn('до 1,5 млн рублей на 3 года') // [{ value: 1500000, unit: 'rub', said: '1,5 млн' }, { value: 3, unit: 'years', said: '3 год' }]
 * ```
 */
export function quantitiesIn(text: string): readonly Quantity[] {
  const scaled = [...text.matchAll(MONEY)].map(([said, whole = '', part, words = '']): Quantity => ({
    value: Math.round(numberOf(whole, part) * (factorOf(SCALES, words) ?? 1)), unit: 'rub', said,
  }))
  const measured = [...text.matchAll(MEASURED)].flatMap(([said, whole = '', part, words = '']): readonly Quantity[] => {
    const unit = unitOf(UNITS, words)
    const value = numberOf(whole, part)
    return unit === undefined || (unit === 'years' && value > 99) ? [] : [{ value, unit, said }]
  })
  const counted = [...text.matchAll(COUNTS)].flatMap(([said, whole = '', part, words = '']): readonly Quantity[] => {
    const unit = unitOf(COUNTED, words)
    return unit === undefined ? [] : [{ value: numberOf(whole, part), unit, said }]
  })
  return [...scaled, ...measured, ...counted]
}

function numberOf(whole: string, part = ''): number {
  return Number(`${whole.replace(/\D/g, '')}.${part || 0}`)
}

function factorOf(table: typeof SCALES, words: string): number | undefined {
  return table.find(([pattern]) => new RegExp(`^(?:${pattern})`, 'iu').test(words))?.[1]
}

function unitOf(table: typeof UNITS, words: string): Unit | undefined {
  return table.find(([pattern]) => new RegExp(`^(?:${pattern})`, 'iu').test(words))?.[1]
}
