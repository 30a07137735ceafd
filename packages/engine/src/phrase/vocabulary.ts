/** The names that sentences are made of: fact titles, options, named conditions, parameters, sources. */
import type { Fact, NamedCondition, Parameter, Ruleset, Source } from '../ruleset.ts'

/** A ruleset is one. Plain rules without one need only their facts. */
export type Vocabulary = Pick<Ruleset, 'facts'> & Partial<Pick<Ruleset, 'conditions' | 'parameters' | 'sources'>>

/**
 * The fact of that id.
 *
 * @example
 * ```ts
 * factNamed({ facts }, 'company.headcount')?.unit // 'people'
 * ```
 */
export function factNamed(words: Vocabulary, id: string): Fact | undefined {
  return indexed(words.facts).get(id)
}

/** The named condition of that id. */
export function conditionNamed(words: Vocabulary, id: string): NamedCondition | undefined {
  return indexed(words.conditions ?? []).get(id)
}

/** The parameter of that id. */
export function parameterNamed(words: Vocabulary, id: string): Parameter | undefined {
  return indexed(words.parameters ?? []).get(id)
}

/** The source of that id. */
export function sourceNamed(words: Vocabulary, id: string): Source | undefined {
  return indexed(words.sources ?? []).get(id)
}

/** Lists of a ruleset never change, so each is indexed once. */
const indexes = new WeakMap<object, ReadonlyMap<string, unknown>>()

function indexed<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  const known = indexes.get(items)
  if (known) return known as ReadonlyMap<string, Item>
  const index = new Map(items.map((item) => [item.id, item]))
  indexes.set(items, index)
  return index
}
