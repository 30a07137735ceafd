/** Where a statement is written: the act, the place in it, how well it is known and since when. */
import type { Basis, Cite } from '../condition.ts'
import type { Source } from '../ruleset.ts'
import { dayInDigits } from './day.ts'
import { inLocale, type Locale } from './locale.ts'
import { placeInWords } from './place.ts'
import { sourceNamed, type Vocabulary } from './vocabulary.ts'

/** A citation with its words apart, for pages that set them apart. */
export interface Clause {
  /** Title with the number and date of the act. */
  readonly source: string
  readonly place?: string
  /** How the statement is known: «по тексту акта». */
  readonly basis: string
  /** Day on which somebody last read it there, in digits; absent if nobody has or the source is not in the ruleset. */
  readonly checkedOn?: string
  readonly url?: string
}

/**
 * The parts of a citation.
 *
 * @example
 * ```ts
 * clauseOf({ source: 'fz-209', place: 'ст. 4', basis: 'law' }, ruleset, 'ru').basis // 'по тексту акта'
 * ```
 */
export function clauseOf(cite: Cite, words: Vocabulary, locale: Locale): Clause {
  const source = sourceNamed(words, cite.source)
  // Nobody has read there what is inferred or remembered.
  const day = cite.checkedOn ?? (cite.basis === 'inferred' || cite.basis === 'memory' ? undefined : source?.readOn)
  return {
    source: source ? sourceInWords(source, locale) : cite.source,
    ...(cite.place !== undefined && { place: placeInWords(cite.place, locale) }),
    basis: BASIS[locale][cite.basis],
    ...(day !== undefined && { checkedOn: dayInDigits(day, locale) }),
    ...(source?.url !== undefined && { url: source.url }),
  }
}

/**
 * A citation in one line.
 *
 * @example
 * ```ts
 * clauseInWords({ source: 'pp-533-2019', place: 'п. 3', basis: 'law' }, ruleset, 'ru')
 * // 'Правила субсидий на кредиты под залог прав на ИС (№ 533 от 30.04.2019), п. 3 — по тексту акта, проверено 21.11.2026'
 * ```
 */
export function clauseInWords(cite: Cite, words: Vocabulary, locale: Locale): string {
  const { source, place, basis, checkedOn } = clauseOf(cite, words, locale)
  const where = place === undefined ? source : `${source}, ${place}`
  if (checkedOn === undefined) return `${where} — ${basis}`
  return locale === 'ru' ? `${where} — ${basis}, проверено ${checkedOn}` : `${where} — ${basis}, checked ${checkedOn}`
}

/**
 * A source by its title; an act also by its number and date, unless the title says the number itself.
 *
 * @example
 * ```ts
 * sourceInWords({ id: 'x', kind: 'resolution', number: '533', date: '2019-04-30', title, readOn }, 'ru')
 * // 'Правила субсидий … (№ 533 от 30.04.2019)'
 * ```
 */
export function sourceInWords({ title, number, date }: Source, locale: Locale): string {
  const text = inLocale(title, locale)
  if (number === undefined || saysNumber(text, number)) return text
  const act = locale === 'ru' ? `№\u00a0${number}` : `No.\u00a0${number}`
  if (date === undefined) return `${text} (${act})`
  return `${text} (${act} ${locale === 'ru' ? 'от' : 'of'} ${dayInDigits(date, locale)})`
}

function saysNumber(text: string, number: string): boolean {
  const plain = text.replaceAll('\u00a0', ' ')
  return plain.includes(`№ ${number}`) || plain.includes(`No. ${number}`)
}

const BASIS: Readonly<Record<Locale, Readonly<Record<Basis, string>>>> = {
  ru: {
    law: 'по тексту акта',
    operator: 'по сведениям оператора',
    press: 'по публикации',
    seed: 'по исходным материалам',
    inferred: 'по косвенным данным',
    memory: 'по памяти',
  },
  en: {
    law: 'from the act itself',
    operator: 'from the operator',
    press: 'from a publication',
    seed: 'from the source documents',
    inferred: 'inferred',
    memory: 'from memory',
  },
}
