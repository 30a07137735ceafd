/** The best lawful set of measures: what can be taken together, and why the rest is left out. */
import { bestSet, type Candidate, type Ceiling, type Conflict, type Cut, type Line, type Terms } from './best-set.ts'
import type { Compiled } from '../compile.ts'
import { estimate } from '../amount/estimate.ts'
import type { Profile } from '../profile.ts'
import { screen, type Screening } from '../screen.ts'

/** A measure that is not in the best set, and why. */
export interface LeftOut {
  readonly measure: string
  readonly worth: number
  /** What it can't be had together with, of what was chosen. */
  readonly because: readonly Conflict[]
  /** What the best set with it would be worth less. */
  readonly forgone: number
  /** What would have to go for it. */
  readonly instead: readonly string[]
}

/** The best set and the reasons for what was left out. */
export interface Combination {
  /** In the order in which to take them: first what lowers the amount of another. */
  readonly chosen: readonly string[]
  readonly worth: number
  /** Which expenditure line each chosen measure pays for, where lines were named. */
  readonly lineOf: Readonly<Record<string, string>>
  readonly leftOut: readonly LeftOut[]
}

/** What may be combined. */
export interface Wishes {
  /** Worth of a measure; by default the main figure in roubles, half of it while something is unknown. */
  readonly worth?: (screening: Screening) => number
  readonly ceilings?: readonly Ceiling[]
  /** What the money is for. Measures that may not pay for the same cost can then each pay for a line of its own. */
  readonly lines?: readonly Line[]
  readonly cuts?: readonly Cut[]
  /** Also measures that take no applications on the day. */
  readonly includeClosed?: boolean
}

/**
 * The most valuable set of measures that fit or may fit, of which none excludes another.
 *
 * @example
 * ```ts
 * const { chosen, leftOut } = combine(compiled, profile)
 * ```
 */
export function combine(compiled: Compiled, profile: Profile, { worth, includeClosed = false, ...terms }: Wishes = {}): Combination {
  const value = worth ?? ((screening: Screening) => defaultWorth(compiled, profile, screening))
  const candidates = screen(compiled, profile)
    .filter(({ verdict, window }) => verdict !== 'ineligible' && (includeClosed || window !== 'closed'))
    .map((screening): Candidate => ({ id: screening.measure, worth: value(screening) }))
  return combined(candidates, { ...terms, conflicts: conflictsIn(compiled) })
}

/**
 * The same for candidates and terms from anywhere.
 *
 * @example
 * ```ts
 * const either = { a: 'a', b: 'b', kind: 'same-cost', why, cite } as const
 * combined([{ id: 'a', worth: 3 }, { id: 'b', worth: 2 }], { conflicts: [either] }).leftOut[0]?.forgone // 1
 * ```
 */
export function combined(candidates: readonly Candidate[], terms: Terms): Combination {
  const best = bestSet(candidates, terms)
  const chosen = new Set(best.chosen)
  const leftOut = candidates.filter(({ id }) => !chosen.has(id)).map(({ id, worth }): LeftOut => {
    const other = bestSet(candidates, terms, id)
    return {
      measure: id,
      worth,
      because: terms.conflicts.filter(({ a, b }) => (a === id && chosen.has(b)) || (b === id && chosen.has(a))),
      forgone: Math.max(0, best.worth - other.worth),
      instead: best.chosen.filter((measure) => !other.chosen.includes(measure)),
    }
  })
  return { ...best, chosen: inOrder(best.chosen, terms.cuts ?? []), leftOut }
}

/** The conflicts that the editions in force declare, each pair once. */
export function conflictsIn({ measures }: Compiled): readonly Conflict[] {
  const found = new Map<string, Conflict>()
  for (const { measure, edition } of measures) {
    for (const { measure: other, kind, why, cite } of edition.excludes ?? []) {
      const key = [measure.id, other].toSorted().join('|')
      if (!found.has(key)) found.set(key, { a: measure.id, b: other, kind, why, cite })
    }
  }
  return [...found.values()]
}

/** What lowers another's amount comes before it; otherwise as it was. */
function inOrder(chosen: readonly string[], cuts: readonly Cut[]): readonly string[] {
  const placed: string[] = []
  const place = (id: string, path: readonly string[]): void => {
    if (placed.includes(id) || path.includes(id)) return
    for (const { by, of } of cuts) if (of === id && chosen.includes(by)) place(by, [...path, id])
    placed.push(id)
  }
  for (const id of chosen) place(id, [])
  return placed
}

function defaultWorth(compiled: Compiled, profile: Profile, { measure, verdict }: Screening): number {
  const [main] = estimate(compiled, profile, measure)
  if (main?.unit !== 'rub' && main?.unit !== 'rub-per-year') return 0
  return (main.value ?? main.max ?? main.min ?? 0) * (verdict === 'eligible' ? 1 : 0.5)
}
