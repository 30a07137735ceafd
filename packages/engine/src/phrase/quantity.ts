/** A number with its unit, in the grammatical case its place in the sentence asks for. */
import type { AmountLine, Plurals, Unit } from '../ruleset.ts'
import type { Locale } from './locale.ts'
import { formatLarge, formatNumber, scaleOf } from './number.ts'
import { pluralForm } from './plural.ts'

/** Units of facts and of amounts. */
export type AnyUnit = Unit | AmountLine['unit']

/** `count`: «2 человека». `than`: the genitive after «больше», «от», «до»: «больше 2 человек». English has one form. */
export type Grammar = 'count' | 'than'

interface Words {
  readonly ru: Readonly<Record<Grammar, Plurals>>
  readonly en: Plurals
}

const WORDS: Readonly<Partial<Record<AnyUnit, Words>>> = {
  people: {
    ru: { count: { one: 'человек', few: 'человека', many: 'человек', other: 'человека' }, than: { one: 'человека', few: 'человек', many: 'человек', other: 'человека' } },
    en: { one: 'person', other: 'people' },
  },
  months: {
    ru: { count: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' }, than: { one: 'месяца', few: 'месяцев', many: 'месяцев', other: 'месяца' } },
    en: { one: 'month', other: 'months' },
  },
  years: {
    ru: { count: { one: 'год', few: 'года', many: 'лет', other: 'года' }, than: { one: 'года', few: 'лет', many: 'лет', other: 'года' } },
    en: { one: 'year', other: 'years' },
  },
  points: {
    ru: { count: { one: 'балл', few: 'балла', many: 'баллов', other: 'балла' }, than: { one: 'балла', few: 'баллов', many: 'баллов', other: 'балла' } },
    en: { one: 'point', other: 'points' },
  },
}

const NBSP = '\u00a0'

/**
 * A number with its unit.
 *
 * @example
 * ```ts
 * quantity(2, 'people', 'ru', 'count') // '2 человека'
 * quantity(2, 'people', 'ru', 'than') // '2 человек'
 * quantity(120_000_000, 'rub', 'ru') // '120 млн ₽'
 * quantity(50, 'percent', 'en') // '50%'
 * ```
 */
export function quantity(value: number, unit: AnyUnit | undefined, locale: Locale, grammar: Grammar = 'count'): string {
  const figure = isMoney(unit) ? formatLarge(value, locale) : formatNumber(value, locale)
  return withUnit(figure, value, unit, locale, grammar)
}

/**
 * Two numbers and one unit, «от … до …»; a shared «млн» is said once.
 *
 * @example
 * ```ts
 * between(100, 250, 'people', 'ru') // 'от 100 до 250 человек'
 * between(1_000_000, 2_500_000, 'rub', 'ru') // 'от 1 до 2,5 млн ₽'
 * between(100, 250, 'people', 'en') // '100 to 250 people'
 * ```
 */
export function between(min: number, max: number, unit: AnyUnit | undefined, locale: Locale): string {
  const high = quantity(max, unit, locale, 'than')
  if (locale === 'en') return `${isMoney(unit) ? quantity(min, 'rub', 'en') : formatNumber(min, 'en')} to ${high}`
  return `от\u00a0${isMoney(unit) ? lowMoney(min, max) : formatNumber(min, 'ru')} до\u00a0${high}`
}

function lowMoney(min: number, max: number): string {
  const shared = scaleOf(max)
  return shared && scaleOf(min)?.size === shared.size ? formatNumber(min / shared.size, 'ru') : formatLarge(min, 'ru')
}

function withUnit(figure: string, value: number, unit: AnyUnit | undefined, locale: Locale, grammar: Grammar): string {
  switch (unit) {
    case undefined:
    case 'count':
      return figure
    case 'rub':
      return money(figure, locale)
    case 'rub-per-year':
      return `${money(figure, locale)} ${locale === 'ru' ? 'в год' : 'a year'}`
    case 'percent':
      return percent(figure, locale)
    case 'percent-per-year':
      return `${percent(figure, locale)} ${locale === 'ru' ? 'годовых' : 'a year'}`
    default:
      return `${figure}${NBSP}${word(value, unit, locale, grammar)}`
  }
}

function word(value: number, unit: AnyUnit, locale: Locale, grammar: Grammar): string {
  const words = WORDS[unit]
  if (!words) return unit
  return pluralForm(value, locale === 'ru' ? words.ru[grammar] : words.en, locale)
}

function money(figure: string, locale: Locale): string {
  return locale === 'ru' ? `${figure}${NBSP}₽` : `₽${figure}`
}

function percent(figure: string, locale: Locale): string {
  return locale === 'ru' ? `${figure}${NBSP}%` : `${figure}%`
}

function isMoney(unit: AnyUnit | undefined): boolean {
  return unit === 'rub' || unit === 'rub-per-year'
}
