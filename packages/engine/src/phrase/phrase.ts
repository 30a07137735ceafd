/** A node of a proof tree as one sentence. */
import { answer } from './answer.ts'
import { heading, negatedHeading } from './heading.ts'
import { knownInWords } from './known.ts'
import { listing } from './listing.ts'
import { inLocale, type Locale } from './locale.ts'
import type { Sayable } from './proof.ts'
import { quoted } from './quoted.ts'
import { statement } from './statement.ts'
import { factNamed, type Vocabulary } from './vocabulary.ts'

/**
 * The whole sentence: what the condition demands and, for a comparison, the person's own side.
 * A `not` over a comparison is said as the opposite comparison. No capital letter, no full stop.
 *
 * @example
 * ```ts
 * phrase({ kind: 'leaf', fact: 'loan.ipShareOfCollateral', operator: 'greaterThan', expected: 50,
 *   known: { kind: 'exact', value: 45 }, truth: 'false' }, ruleset, 'ru')
 * // 'стоимость прав на ИС в залоге больше 50 %; у вас 45 %'
 * ```
 */
export function phrase(node: Sayable, words: Vocabulary, locale: Locale): string {
  const side = answerTo(node, words, locale)
  const demand = demandOf(node, words, locale)
  return side === undefined ? demand : `${demand}; ${side}`
}

/**
 * Only what the condition demands, whoever is judged: for pages that state the rule.
 *
 * @example
 * ```ts
 * demandOf({ kind: 'any', children: [] }, ruleset, 'en') // 'at least one of the conditions'
 * ```
 */
export function demandOf(node: Sayable, words: Vocabulary, locale: Locale): string {
  if (node.name !== undefined && node.kind !== 'not') return heading(node.kind === 'any' ? 'any' : 'all', node.name, words, locale)
  switch (node.kind) {
    case 'leaf':
      return comparisonOf(node, words, locale, false)
    case 'open':
      return node.open ? inLocale(node.open, locale) : (node.id ?? '')
    case 'not':
      return node.name === undefined ? negation(node.children?.[0], words, locale) : heading('not', node.name, words, locale)
    default:
      return heading(node.kind, undefined, words, locale)
  }
}

/**
 * Only the person's own side of a comparison; nothing for groups, for open points,
 * and where nobody has been judged (the node has no `truth`).
 *
 * @example
 * ```ts
 * answerTo({ kind: 'all', truth: 'true' }, ruleset, 'ru') // undefined
 * ```
 */
export function answerTo(node: Sayable, words: Vocabulary, locale: Locale): string | undefined {
  const leaf = node.kind === 'not' ? node.children?.[0] : node
  if (leaf?.kind !== 'leaf' || leaf.truth === undefined || leaf.fact === undefined) return undefined
  const own = [answer(leaf.known, factNamed(words, leaf.fact), locale), ...sourceOf(leaf, words, locale)].join(' ')
  const { expected, expectedKnown } = leaf
  if (!expectedKnown || typeof expected !== 'object' || !('fact' in expected)) return own
  const other = factNamed(words, expected.fact)
  return `${own}; ${other ? inLocale(other.title, locale) : expected.fact} — ${knownInWords(expectedKnown, other, locale)}`
}

/** «— следует из ответа «правовая форма: самозанятый без ИП»». */
function sourceOf({ because = [] }: Sayable, words: Vocabulary, locale: Locale): readonly string[] {
  if (because.length === 0) return []
  const answers = because.map(({ fact: id, known }) => {
    const fact = factNamed(words, id)
    const title = fact ? inLocale(fact.title, locale) : id
    return quoted(known ? `${title}: ${knownInWords(known, fact, locale)}` : title, locale)
  })
  const row = listing(answers, 'and', locale)
  return [locale === 'en' ? `— as follows from ${row}` : `— следует из ${because.length === 1 ? 'ответа' : 'ответов'} ${row}`]
}

function comparisonOf(node: Sayable, words: Vocabulary, locale: Locale, negated: boolean): string {
  const { fact, operator, expected } = node
  if (fact === undefined || operator === undefined || expected === undefined) return node.id ?? ''
  return statement({ fact, operator, expected }, words, locale, negated)
}

function negation(child: Sayable | undefined, words: Vocabulary, locale: Locale): string {
  if (!child) return heading('not', undefined, words, locale)
  switch (child.kind) {
    case 'leaf':
      return comparisonOf(child, words, locale, true)
    case 'open':
      return demandOf(child, words, locale)
    default:
      return negatedHeading(child.kind, child.name, words, locale)
  }
}
