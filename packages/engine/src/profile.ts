/** Answers: what a person knows of the facts, and how an answer becomes knowledge. */
import type { PlainFact } from './edition.ts'
import { exact, ranged, type Known, type Range, type RecordValue, type Scalar } from './value.ts'

/** An answer as it stands in a file, a link or a form. */
export type FactValue = Scalar | Range | readonly (string | number)[] | readonly RecordValue[]

/** Answers by fact. An absent fact is unknown: there is no other spelling for it. */
export interface Profile {
  readonly facts: Readonly<Record<string, FactValue>>
  /** Facts answered with «Не знаю»: unknown, and not to be asked again. */
  readonly dontKnow?: readonly string[]
}

/**
 * An answer as knowledge of a fact.
 *
 * @example
 * ```ts
 * knowledgeOf({ min: 100, max: 250 }, { id: 'company.headcount', type: 'integer' })
 * // { kind: 'range', min: 100, max: 250 }
 * ```
 */
export function knowledgeOf(value: FactValue | undefined, fact: PlainFact): Known | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'object') return exact(value)
  if (!isList(value)) return ranged(value, fact.type === 'integer')
  if (fact.type === 'list') return { kind: 'list', items: value as readonly RecordValue[] }
  return { kind: 'set', values: value as readonly string[] }
}

function isList(value: object): value is readonly unknown[] {
  return Array.isArray(value)
}
