/** A change in words: «если стоимость прав в залоге станет больше 50 %», «не хватает 1 предприятия». */
import type { OperatorName } from '../condition.ts'
import { knowledgeOf, type FactValue } from '../profile.ts'
import { lackInWords } from './answer.ts'
import { knownInWords } from './known.ts'
import { inLocale, type Locale } from './locale.ts'
import { statement, type Comparison } from './statement.ts'
import { factNamed, type Vocabulary } from './vocabulary.ts'

/** What the words need of a move; every `Move` of `counterfactuals` is one. */
export interface Changed {
  readonly fact: string
  readonly from: FactValue
  readonly to: FactValue
}

/**
 * A change from what is to what would be. A balance below zero says what it lacks.
 *
 * @example
 * ```ts
 * moveInWords({ fact: 'loan.ipShareOfCollateral', from: 45, to: 51 }, ruleset, 'ru') // 'стоимость прав на ИС в залоге: 45 % → 51 %'
 * moveInWords({ fact: 'cluster.productionBalance', from: -1, to: 0 }, ruleset, 'ru') // 'не хватает 1 производственного предприятия'
 * ```
 */
export function moveInWords({ fact: id, from, to }: Changed, words: Vocabulary, locale: Locale): string {
  const fact = factNamed(words, id)
  if (!fact) return id
  const [before, after] = [from, to].map((value) => (value === '' ? undefined : knowledgeOf(value, { id, type: fact.type })))
  const lack = before && lackInWords(before, fact, locale)
  if (lack) return lack
  const said = (known: typeof before) => (known ? knownInWords(known, fact, locale) : '…')
  return `${inLocale(fact.title, locale)}: ${said(before)} → ${said(after)}`
}

/**
 * What has to become true, as the condition of an offer: without a capital letter and a full stop.
 *
 * @example
 * ```ts
 * ifInWords({ fact: 'loan.ipShareOfCollateral', operator: 'greaterThan', expected: 50 }, ruleset, 'ru')
 * // 'если стоимость прав на ИС в залоге станет больше 50 %'
 * ifInWords({ fact: 'company.inSmeRegister', operator: 'equal', expected: true }, ruleset, 'en')
 * // 'if this becomes a “yes”: entry in the SME register'
 * ```
 */
export function ifInWords(comparison: Comparison, words: Vocabulary, locale: Locale, negated = false): string {
  const fact = factNamed(words, comparison.fact)
  const title = fact ? inLocale(fact.title, locale) : comparison.fact
  const { operator, expected } = comparison
  if (typeof expected === 'boolean' && (operator === 'equal' || operator === 'notEqual')) {
    const yes = (expected === (operator === 'equal')) !== negated
    return locale === 'ru' ? `если ответ станет «${yes ? 'да' : 'нет'}»: ${title}` : `if this becomes a “${yes ? 'yes' : 'no'}”: ${title}`
  }
  const demand = statement(comparison, words, locale, negated)
  const tail = demand.slice(title.length)
  if (locale === 'en') return `if ${demand}`
  if (!GROWS.has(operator) || fact?.type === 'date') return `если ${demand}`
  const [comma, rest] = tail.startsWith(',') ? [',', tail.slice(1)] : ['', tail]
  return `если ${title}${comma} ${PLURAL.test(title) ? 'станут' : 'станет'}${rest}`
}

/** A first word in the plural: «члены семьи», «неурегулированные иски», but not «участие». */
const PLURAL = /^\S*(?:[ыи]|ые|[кгхшщ]ие)(?<![^кгхшщ]ие)(?=\s|$)/

const GROWS: ReadonlySet<OperatorName> = new Set(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'])
