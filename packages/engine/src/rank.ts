/** Order of measures in a list, and by what. */
import type { Estimate } from './amount/estimate.ts'
import type { Screening, Verdict } from './screen.ts'

/** What a list is ordered by, within each verdict. */
export type Order = 'benefit' | 'deadline' | 'effort'

/** What an order needs to know of a measure beside its screening. */
export interface Weight {
  readonly estimate?: Estimate
  /** ISO day on which the intake closes. */
  readonly deadline?: string
  /** How much an application takes, counted alike for all measures: days, papers. */
  readonly effort?: number
}

const verdictOrder: Readonly<Record<Verdict, number>> = { eligible: 0, unknown: 1, ineligible: 2 }

/**
 * Screenings in order: what can be applied for first, then "yes" before "perhaps" before "no",
 * then by benefit (most first), deadline (soonest first) or effort (least first).
 * What is not known comes last; equal ones stay in the ruleset's order.
 *
 * @example
 * ```ts
 * rank(screen(compiled, profile), (measure) => ({ estimate: estimate(compiled, profile, measure)[0] }), 'benefit')
 * ```
 */
export function rank(screenings: readonly Screening[], weigh: (measure: string) => Weight, by: Order): readonly Screening[] {
  return screenings
    .map((screening) => ({ screening, keys: [Number(screening.window === 'closed'), verdictOrder[screening.verdict], keyOf(weigh(screening.measure), by)] }))
    .toSorted((a, b) => firstDifference(a.keys, b.keys))
    .map(({ screening }) => screening)
}

function keyOf({ estimate, deadline, effort }: Weight, by: Order): number {
  switch (by) {
    case 'benefit':
      return estimate?.unit === 'rub' || estimate?.unit === 'rub-per-year' ? -(estimate.value ?? estimate.max ?? 0) : 0
    case 'deadline':
      return deadline === undefined ? Infinity : Number(deadline.replaceAll('-', ''))
    case 'effort':
      return effort ?? Infinity
  }
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (const [index, key] of a.entries()) {
    const other = b[index] as number
    if (key !== other) return key < other ? -1 : 1
  }
  return 0
}
