/** The truth of a condition by walking it: for derived facts, records and explanations. */
import { isFactOperand, isLeaf, isOpen, type PlainCondition, type PlainLeaf } from './condition.ts'
import { compare } from './operators.ts'
import { allOf, anyOf, negate, type Truth } from './truth.ts'
import type { Known } from './value.ts'

/** What is known of a fact, by its id. */
export type Lookup = (fact: string) => Known | undefined

/**
 * Truth of a condition from what is known of its facts.
 *
 * @example
 * ```ts
 * const adult = { fact: 'age', operator: 'greaterThanInclusive', value: 18 } as const
 * evaluate(adult, () => ({ kind: 'exact', value: 20 })) // 'true'
 * evaluate({ not: adult }, () => undefined) // 'unknown'
 * ```
 */
export function evaluate(condition: PlainCondition, lookup: Lookup): Truth {
  if ('all' in condition) return allOf(condition.all.map((child) => evaluate(child, lookup)))
  if ('any' in condition) return anyOf(condition.any.map((child) => evaluate(child, lookup)))
  if ('not' in condition) return negate(evaluate(condition.not, lookup))
  return leafTruth(condition, lookup)
}

/** Truth of one leaf. Open leaves, and leaves whose basis may not decide, are unknown. */
export function leafTruth(leaf: PlainCondition, lookup: Lookup): Truth {
  if (isOpen(leaf) || !isLeaf(leaf) || !mayDecide(leaf)) return 'unknown'
  const { value } = leaf
  return compare(leaf.operator, lookup(leaf.fact), isFactOperand(value) ? lookup(value.fact) : value)
}

/** A statement that was inferred or remembered never decides a verdict. */
export function mayDecide(leaf: PlainLeaf): boolean {
  return leaf.cite?.basis !== 'inferred' && leaf.cite?.basis !== 'memory'
}
