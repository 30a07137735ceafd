/**
 * A condition rewritten for json-rules-engine, which knows only true and false, as one of two bounds:
 * `must` holds if the condition surely holds, `may` if it is not excluded. Under `not` they swap.
 */
import { isLeaf, isOpen, type Literal, type PlainCondition } from '../condition.ts'
import { mayDecide } from '../evaluate.ts'

export type Bound = 'must' | 'may'

/** A condition in json-rules-engine's shape, its leaves with operators such as `must:lessThan`. */
export type Bounded =
  | { readonly all: Bounded[]; readonly priority: number }
  | { readonly any: Bounded[]; readonly priority: number }
  | { readonly not: Bounded; readonly priority: number }
  | { readonly fact: string; readonly operator: string; readonly value: Literal | { readonly fact: string } | null; readonly priority: number }

/** Conditions of higher priority are evaluated first; where they decide, the others are not touched. */
const FIRST = 2
const LAST = 1

/** A fact about which nothing is known: open leaves stand on it. */
export const OPEN_FACT = 'assess:open'

/** One bound of a condition. Whatever needs a costly fact is put off until the rest has not decided. */
export function bounded(condition: PlainCondition, bound: Bound, isCostly: (fact: string) => boolean): Bounded {
  if ('not' in condition) {
    const not = bounded(condition.not, bound === 'must' ? 'may' : 'must', isCostly)
    return { not, priority: not.priority }
  }
  if ('all' in condition) {
    const all = condition.all.map((child) => bounded(child, bound, isCostly))
    return { all, priority: latest(all) }
  }
  if ('any' in condition) {
    const any = condition.any.map((child) => bounded(child, bound, isCostly))
    // json-rules-engine takes an `any` of nothing for true.
    return any.length === 0 ? { not: { all: [], priority: FIRST }, priority: FIRST } : { any, priority: latest(any) }
  }
  if (isOpen(condition) || !isLeaf(condition) || !mayDecide(condition)) {
    return { fact: OPEN_FACT, operator: `${bound}:open`, value: null, priority: FIRST }
  }
  const { fact, operator, value } = condition
  const costly = isCostly(fact) || (typeof value === 'object' && 'fact' in value && isCostly(value.fact))
  return { fact, operator: `${bound}:${operator}`, value, priority: costly ? LAST : FIRST }
}

function latest(nodes: readonly Bounded[]): number {
  return Math.min(FIRST, ...nodes.map((node) => node.priority))
}
