/** One fact of the dictionary in full: what is asked, how it is answered in a file, and who reads it. */
import type { Fact, Ruleset } from '@mera/engine'
import { formulaInWords, inLocale, quantity } from '@mera/engine/phrase'
import type { Said } from './command.ts'
import { exampleAnswer } from './example-answer.ts'
import { readersOf, sourcesOf } from './readers.ts'
import { hang } from './wrap.ts'
import { paint } from './output.ts'

/**
 * Lines about one fact.
 *
 * @example
 * ```ts
 * print(...factPage(fact, ruleset, said, 110))
 * ```
 */
export function factPage(fact: Fact, ruleset: Ruleset, said: Said, width: number): readonly string[] {
  const { words: { facts: words }, locale } = said
  const readers = readersOf(ruleset, fact.id)
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.title, inLocale(fact.title, locale)],
    [words.question, fact.question && inLocale(fact.question, locale)],
    [words.help, fact.help && inLocale(fact.help, locale)],
    [words.where, fact.where && inLocale(fact.where, locale)],
    [words.kind, kindOf(fact, said)],
    [words.options, fact.options?.map(({ id, label }) => `${id} — ${inLocale(label, locale)}`).join('; ')],
    [words.fields, fact.fields?.map((field) => `${field.id} — ${inLocale(field.title, locale)} (${field.options?.map(({ id }) => id).join(', ') ?? words.type[field.type]})`).join('; ')],
    [words.derived, derivation(fact, ruleset, said)],
    [words.change, fact.change && inLocale(fact.change.how, locale)],
    [words.renamed, fact.renamedFrom?.join(', ')],
    [words.usedBy, readers.length > 0 ? readers.join(', ') : words.usedByNone],
    [words.example, fact.question ? exampleAnswer(fact) : undefined],
  ]
  return [paint('bold', fact.id), ...rows.flatMap(([label, text]) => (text === undefined ? [] : hang(`  ${label}: `, text, width)))]
}

/** «целое число, от 0 до 100 %». */
export function kindOf({ type, unit, min, max, question }: Fact, { words: { facts: words }, locale }: Said): string {
  const least = min === undefined ? [] : [`≥\u00a0${quantity(min, unit, locale)}`]
  const most = max === undefined ? [] : [`≤\u00a0${quantity(max, unit, locale)}`]
  return [words.type[type], ...least, ...most, ...(question ? [] : [words.derivedMark])].join(', ')
}

function derivation({ derive }: Fact, ruleset: Ruleset, { locale }: Said): string | undefined {
  if (!derive) return undefined
  if (derive.kind === 'formula') return formulaInWords(derive.formula, ruleset, locale)
  return [...new Set(sourcesOf(ruleset, derive))].join(', ')
}
