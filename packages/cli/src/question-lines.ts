/** One question as it is asked in the terminal. */
import type { Fact } from '@mera/engine'
import { inLocale } from '@mera/engine/phrase'
import type { Said } from './command.ts'
import { paint } from './output.ts'
import { adviceWords } from './words/advice.ts'
import { wrap } from './wrap.ts'

/**
 * The question, what it means, where the answer is found, its options, and how to answer.
 *
 * @example
 * ```ts
 * print(...questionLines(fact, 3, said, 100))
 * ```
 */
export function questionLines(fact: Fact, measures: number, { locale }: Said, width: number): readonly string[] {
  const words = adviceWords(locale)
  const { type, options, fields } = fact
  const hint = words.hint[type === 'integer' || type === 'number' ? 'number' : type]
  const notes = [fact.help, fact.where].flatMap((text) => (text ? wrap(inLocale(text, locale), width) : []))
  return [
    '',
    ...wrap(inLocale(fact.question ?? fact.title, locale), width).map((line) => paint('bold', line)),
    ...notes.map((line) => paint('gray', line)),
    ...(options ?? []).map(({ label }, index) => `  ${index + 1}. ${inLocale(label, locale)}`),
    ...(fields ?? []).map((field) => `  ${field.id} — ${inLocale(field.title, locale)}${field.options ? ` (${field.options.map(({ id }) => id).join(', ')})` : ''}`),
    ...wrap(`${hint}; ${words.dontKnow}; ${words.changes(measures)}`, width).map((line) => paint('gray', line)),
  ]
}
