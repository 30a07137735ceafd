/** Why a condition fails, the person's own side first: «правовая форма: у вас — ИП, нужно — ООО или АО». */
import type { Literal } from '../condition.ts'
import type { Fact } from '../ruleset.ts'
import { lackInWords } from './answer.ts'
import { knownInWords } from './known.ts'
import { listing } from './listing.ts'
import { inLocale, type Locale } from './locale.ts'
import { opposite, orderWords } from './operator-words.ts'
import { phrase } from './phrase.ts'
import { pluralForm } from './plural.ts'
import type { Sayable } from './proof.ts'
import { inRuns, isOrder, limit } from './statement.ts'
import { valueInWords } from './value.ts'
import { factNamed, type Vocabulary } from './vocabulary.ts'

/**
 * A failing condition in one line: what the person has and what is needed. A long list of what is needed is cut:
 * the outline has the whole of it. What compares sets or two facts is said as `phrase` says it.
 *
 * @example
 * ```ts
 * shortfall({ kind: 'leaf', fact: 'company.headcount', operator: 'lessThanInclusive', expected: 100,
 *   known: { kind: 'exact', value: 150 }, truth: 'false' }, ruleset, 'ru')
 * // 'среднесписочная численность: у вас — 150 человек, нужно — не больше 100 человек'
 * ```
 */
export function shortfall(node: Sayable, words: Vocabulary, locale: Locale): string {
  const leaf = node.kind === 'not' ? node.children?.[0] : node
  const { fact: id, known, expected } = leaf ?? {}
  const fact = id === undefined ? undefined : factNamed(words, id)
  const demand = leaf && fact && node.truth === 'false' ? demandOn(leaf, fact, node.kind === 'not', locale) : undefined
  if (!fact || !known || !demand || expected === undefined || lackInWords(known, fact, locale) !== undefined) return phrase(node, words, locale)
  const title = inLocale(fact.title, locale)
  const own = knownInWords(known, fact, locale)
  if (demand.kind === 'refusal') return `${title}: ${own}${locale === 'ru' ? '\u00a0—\u00a0не\u00a0подходит' : ' does not fit'}`
  return locale === 'ru' ? `${title}: у\u00a0вас\u00a0— ${own}, нужно\u00a0— ${demand.words}` : `${title}: ${own}; needed: ${demand.words}`
}

type Demand = { readonly kind: 'need'; readonly words: string } | { readonly kind: 'refusal' }

/** What would do, or that just this will not; nothing for comparisons that are not told apart like this. */
function demandOn({ operator: named, expected }: Sayable, fact: Fact, negated: boolean, locale: Locale): Demand | undefined {
  if (named === undefined || expected === undefined || (typeof expected === 'object' && 'fact' in expected)) return undefined
  const operator = negated ? (opposite[named] ?? named) : named
  if (isOrder(operator)) return { kind: 'need', words: `${orderWords[locale][operator].replace(/^(?:— |is )/, '')} ${limit(expected, fact, locale)}` }
  switch (operator) {
    case 'equal':
    case 'in':
      return { kind: 'need', words: brief(expected, fact, locale) }
    case 'notEqual':
      return typeof expected === 'boolean' ? { kind: 'need', words: valueInWords(!expected, fact, locale) } : { kind: 'refusal' }
    case 'notIn':
      return { kind: 'refusal' }
    case 'codeWithin':
      return negated ? { kind: 'refusal' } : { kind: 'need', words: brief(expected, fact, locale) }
    default:
      return undefined
  }
}

const MOST = 4
const SHOWN = 2

/** Up to four values in full; of more, the first two and how many others there are. */
function brief(expected: Literal, fact: Fact, locale: Locale): string {
  const values = inRuns(expected, fact).map((value) => valueInWords(value, fact, locale))
  if (values.length <= MOST) return listing(values, 'or', locale)
  const others = values.length - SHOWN
  const rest = locale === 'ru' ? `ещё\u00a0${others}\u00a0${pluralForm(others, VARIANTS, 'ru')}` : `${others}\u00a0more`
  return `${values.slice(0, SHOWN).join(', ')} ${locale === 'ru' ? 'или' : 'or'} ${rest}`
}

const VARIANTS = { one: 'вариант', few: 'варианта', many: 'вариантов' }
