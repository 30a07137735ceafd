/** The sentence for one comparison: «стоимость прав на ИС в залоге больше 50 %». */
import type { Literal, OperatorName } from '../condition.ts'
import type { Scalar } from '../value.ts'
import type { Fact } from '../ruleset.ts'
import { runs } from './codes.ts'
import { listing } from './listing.ts'
import { inLocale, type Locale } from './locale.ts'
import { opposite, orderWords, setWords, type OrderOperator } from './operator-words.ts'
import { quantity } from './quantity.ts'
import { valueInWords } from './value.ts'
import { factNamed, type Vocabulary } from './vocabulary.ts'

/** A fact, an operator, and what the fact is compared with. */
export interface Comparison {
  readonly fact: string
  readonly operator: OperatorName
  readonly expected: Literal | { readonly fact: string }
}

/**
 * What a comparison demands, as one clause without a full stop.
 * `negated`: the same under a `not`, said positively where the language can.
 *
 * @example
 * ```ts
 * statement({ fact: 'company.headcount', operator: 'lessThanInclusive', expected: 100 }, words, 'ru')
 * // 'среднесписочная численность за прошлый год не больше 100 человек'
 * statement({ fact: 'company.region', operator: 'codeWithin', expected: ['77'] }, words, 'en', true)
 * // 'region is not within 77'
 * ```
 */
export function statement(comparison: Comparison, words: Vocabulary, locale: Locale, negated = false): string {
  const fact = factNamed(words, comparison.fact)
  const title = fact ? inLocale(fact.title, locale) : comparison.fact
  const swapped = negated ? opposite[comparison.operator] : undefined
  const operator = swapped ?? comparison.operator
  const rest = tail({ ...comparison, operator }, fact, words, locale, negated && !swapped)
  return `${title}${rest !== '' && locale === 'ru' && OPEN_CLAUSE.test(title) ? ',' : ''}${rest}`
}

/** A title that ends within a subordinate clause: «участники, которые ещё не выпускали продукцию». A comma closes it. */
const OPEN_CLAUSE = /,\s(?:[а-яё]+\s)?(?:котор[а-яё]+|где|чь[а-яё]+)\s[^,]*$/

function tail(comparison: Comparison, fact: Fact | undefined, words: Vocabulary, locale: Locale, negated: boolean): string {
  const { operator, expected } = comparison
  const ru = locale === 'ru'
  if (isFactReference(expected)) return againstFact(operator, expected.fact, words, locale, negated)
  switch (operator) {
    case 'equal':
    case 'notEqual': {
      const wanted = operator === 'equal'
      // What is demanded to be so is named; only what must not be so needs the word.
      if (typeof expected === 'boolean') return expected === wanted ? '' : `${ru ? '\u00a0—\u00a0' : ': '}${valueInWords(false, fact, locale)}`
      if (isNo(expected, fact, locale)) return wanted ? (ru ? '\u00a0—\u00a0нет' : ': no') : ru ? '\u00a0— не\u00a0«нет»' : ' is not “no”'
      const value = typeof expected === 'object' ? values(expected, fact, 'or', locale) : valueInWords(expected, fact, locale)
      return wanted ? `${ru ? '\u00a0— ' : ' is '}${value}` : `${ru ? '\u00a0— не\u00a0' : ' is not '}${value}`
    }
    case 'in':
      return `${ru ? '\u00a0— ' : ' is '}${values(expected, fact, 'or', locale)}`
    case 'notIn':
      return among(expected).length < 4 && ru
        ? `\u00a0— ${listing(among(expected).map((value) => `не\u00a0${valueInWords(value, fact, locale)}`), 'and', locale)}`
        : `${ru ? `\u00a0— ${anyBut(fact)}, кроме: ` : ' is none of: '}${row(expected, fact, locale)}`
    case 'contains':
    case 'intersects':
    case 'subsetOf':
      return ` ${setWords[locale][operator][negated ? 'against' : 'for']} ${row(expected, fact, locale)}`
    case 'codeWithin':
      return `${ru ? (negated ? '\u00a0— не\u00a0' : '\u00a0— ') : negated ? ' is not within ' : ' is within '}${values(expected, fact, 'or', locale)}`
    default:
      return ` ${orderWords[locale][operator]} ${limit(expected, fact, locale)}`
  }
}

function againstFact(operator: OperatorName, other: string, words: Vocabulary, locale: Locale, negated: boolean): string {
  const fact = factNamed(words, other)
  const title = fact ? inLocale(fact.title, locale) : other
  const ru = locale === 'ru'
  if (isOrder(operator)) return ru ? ` ${orderWords.ru[operator]}, чем ${title}` : ` ${orderWords.en[operator]} ${title}`
  const same = (operator === 'notEqual' || operator === 'notIn') === negated
  if (same) return ru ? `\u00a0— то же, что и ${title}` : ` matches ${title}`
  return ru ? `\u00a0— не то же, что ${title}` : ` does not match ${title}`
}

/** An option that is called «нет» reads like the answer to a question. */
function isNo(expected: Literal, fact: Fact | undefined, locale: Locale): boolean {
  return typeof expected === 'string' && valueInWords(expected, fact, locale) === (locale === 'ru' ? 'нет' : 'no')
}

/** «любая», «любое», «любые» or «любой», as the first word of the fact's title asks for. */
function anyBut(fact: Fact | undefined): string {
  const [first = ''] = fact?.title.ru.split(/[\s,]/) ?? []
  if (/[ыи]е?$/.test(first)) return 'любые'
  if (/[ая]$/.test(first)) return 'любая'
  return /[оеё]$/.test(first) ? 'любое' : 'любой'
}

/** What the fact is compared with, in the case that stands after «больше» and «раньше». */
export function limit(expected: Literal, fact: Fact | undefined, locale: Locale): string {
  if (expected === 0 && fact?.lack) return locale === 'ru' ? 'нуля' : 'zero'
  if (typeof expected === 'number') return quantity(expected, fact?.unit, locale, 'than')
  return typeof expected === 'object' ? values(expected, fact, 'or', locale) : valueInWords(expected, fact, locale, 'than')
}

function values(expected: Literal, fact: Fact | undefined, join: 'and' | 'or', locale: Locale): string {
  return listing(inRuns(expected, fact).map((value) => valueInWords(value, fact, locale)), join, locale)
}

function row(expected: Literal, fact: Fact | undefined, locale: Locale): string {
  return inRuns(expected, fact).map((value) => valueInWords(value, fact, locale)).join(', ')
}

/** The values one by one; codes that follow each other as one. */
export function inRuns(expected: Literal, fact: Fact | undefined): readonly Scalar[] {
  return fact?.scheme === 'okved' ? runs(among(expected)) : among(expected)
}

function among(expected: Literal): readonly Scalar[] {
  return typeof expected === 'object' ? expected : [expected]
}

function isFactReference(expected: Comparison['expected']): expected is { readonly fact: string } {
  return typeof expected === 'object' && 'fact' in expected
}

export function isOrder(operator: OperatorName): operator is OrderOperator {
  return operator in orderWords.ru
}
