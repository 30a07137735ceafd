/** How well the rules of a day are known, in a few numbers: each condition once, however many measures share it. */
import { isLeaf, isOpen, onDay, walk, type Basis, type Ruleset } from '@mera/engine'
import { STRONGEST_FIRST } from './measure-state.ts'

/** The numbers above the report. */
export interface Summary {
  readonly measures: number
  /** Comparisons in the editions in force, or the nearest ones. */
  readonly comparisons: number
  /** How many of them rest on each basis. */
  readonly basis: Readonly<Partial<Record<Basis, number>>>
  /** Conditions that nobody has verified. */
  readonly open: number
  /** Measures with at least one of them. */
  readonly measuresWithOpen: number
}

/**
 * The numbers of a ruleset on a day.
 *
 * @example
 * ```ts
 * summaryOf(ruleset, '2026-11-21') // { measures: 112, comparisons: 640, basis: { law: 240, … }, open: 180, measuresWithOpen: 108 }
 * ```
 */
export function summaryOf(ruleset: Ruleset, asOf: string): Summary {
  const { measures, rules } = onDay(ruleset, asOf)
  const [compared, open, measuresWithOpen] = [new Map<string, Basis>(), new Set<string>(), new Set<string>()]
  for (const { id: measure, conditions } of rules) {
    // A leaf of a named condition is called `condition/leaf`, the same in every measure; a measure's own leaves are its own.
    const keyOf = (leaf = ''): string => (leaf.includes('/') ? leaf : `${measure}:${leaf}`)
    walk(conditions, (node) => {
      if (isLeaf(node) && node.cite) compared.set(keyOf(node.id), node.cite.basis)
      if (!isOpen(node)) return
      open.add(keyOf(node.id))
      measuresWithOpen.add(measure)
    })
  }
  const bases = [...compared.values()]
  return {
    measures: measures.length,
    comparisons: bases.length,
    basis: Object.fromEntries(STRONGEST_FIRST.flatMap((basis) => {
      const count = bases.filter((one) => one === basis).length
      return count === 0 ? [] : [[basis, count]]
    })),
    open: open.size,
    measuresWithOpen: measuresWithOpen.size,
  }
}
