/** A condition with the truth of its every part, and the leaves that keep it at that. */
import { isFactOperand, isLeaf, isOpen, type OpenLeaf, type PlainCondition, type PlainLeaf } from './condition.ts'
import { leafTruth, mayDecide, type Lookup } from './evaluate.ts'
import { allOf, anyOf, negate, type Truth } from './truth.ts'

/** A condition and its parts, each with its truth. */
export interface Weighed {
  readonly condition: PlainCondition
  readonly truth: Truth
  /** Absent for a leaf. */
  readonly parts?: readonly Weighed[]
}

/** Finds the truth of every part, also where the whole no longer depends on it. */
export function weigh(condition: PlainCondition, lookup: Lookup): Weighed {
  if ('not' in condition) {
    const part = weigh(condition.not, lookup)
    return { condition, truth: negate(part.truth), parts: [part] }
  }
  if (!('all' in condition) && !('any' in condition)) return { condition, truth: leafTruth(condition, lookup) }
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => weigh(part, lookup))
  const truths = parts.map(({ truth }) => truth)
  return { condition, truth: 'all' in condition ? allOf(truths) : anyOf(truths), parts }
}

/** Leaves that keep a condition at its truth: those under parts that agree with it. */
export function keepersOf({ condition, truth, parts }: Weighed): readonly (OpenLeaf | PlainLeaf)[] {
  if (!parts) return isOpen(condition) || isLeaf(condition) ? [condition] : []
  const wanted = 'not' in condition ? negate(truth) : truth
  return parts.flatMap((part) => (part.truth === wanted ? keepersOf(part) : []))
}

/** Nobody has verified it: no answer will decide it. */
export function isUndecidable(leaf: OpenLeaf | PlainLeaf): boolean {
  return isOpen(leaf) || !mayDecide(leaf)
}

/** The facts that leaves compare, as far as they may decide. */
export function factsAt(leaves: readonly (OpenLeaf | PlainLeaf)[]): readonly string[] {
  return leaves.flatMap((leaf) => {
    if (isOpen(leaf) || !mayDecide(leaf)) return []
    return isFactOperand(leaf.value) ? [leaf.fact, leaf.value.fact] : [leaf.fact]
  })
}
