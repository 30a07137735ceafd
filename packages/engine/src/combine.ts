/** The best lawful set of measures: what can be taken together, and why the rest is left out. */
import type { Cite, Text } from './condition.ts'
import type { Compiled } from './compile.ts'
import { estimate } from './estimate.ts'
import type { Profile } from './profile.ts'
import type { Exclusion } from './ruleset.ts'
import { screen, type Screening } from './screen.ts'

/** Two measures that can't be had together. */
export interface Conflict {
  readonly a: string
  readonly b: string
  readonly kind: Exclusion['kind']
  readonly why: Text
  readonly cite: Cite
}

/** A sum that several measures share over a period. */
export interface Ceiling {
  readonly measures: readonly string[]
  readonly limitRub: number
}

/** Something that can be taken or left. */
export interface Candidate {
  readonly id: string
  /** What it is worth, in roubles or any other unit; never negative. */
  readonly worth: number
}

/** The best set and the reasons for what was left out. */
export interface Combination {
  readonly chosen: readonly string[]
  readonly worth: number
  readonly leftOut: readonly { readonly measure: string; readonly because: readonly Conflict[]; readonly worth: number }[]
}

/** What may be combined. */
export interface Wishes {
  /** Worth of a measure; by default the main figure in roubles, half of it while something is unknown. */
  readonly worth?: (screening: Screening) => number
  readonly ceilings?: readonly Ceiling[]
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
export function combine(compiled: Compiled, profile: Profile, { worth, ceilings = [], includeClosed = false }: Wishes = {}): Combination {
  const value = worth ?? ((screening: Screening) => defaultWorth(compiled, profile, screening))
  const candidates = screen(compiled, profile)
    .filter(({ verdict, window }) => verdict !== 'ineligible' && (includeClosed || window !== 'closed'))
    .map((screening): Candidate => ({ id: screening.measure, worth: value(screening) }))
  return bestSet(candidates, conflictsIn(compiled), ceilings)
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

/**
 * The set of the greatest worth without conflicts, exactly, by branch and bound. A measure of no
 * known worth is still better than nothing. Worth above a shared ceiling does not count.
 *
 * @example
 * ```ts
 * bestSet([{ id: 'a', worth: 3 }, { id: 'b', worth: 2 }], [{ a: 'a', b: 'b', kind: 'same-cost', why, cite }]).chosen // ['a']
 * ```
 */
export function bestSet(candidates: readonly Candidate[], conflicts: readonly Conflict[], ceilings: readonly Ceiling[] = []): Combination {
  const order = candidates.toSorted((a, b) => b.worth - a.worth)
  const rivals = new Map(order.map(({ id }) => [id, new Set(conflicts.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])))]))
  const rest = order.map((_, index) => order.slice(index).reduce((sum, { worth }) => sum + worth + EPSILON, 0))
  let best: readonly Candidate[] = []
  let most = -1
  const visit = (index: number, taken: readonly Candidate[]): void => {
    const sum = worthOf(taken, ceilings)
    if (sum > most) [best, most] = [taken, sum]
    const candidate = order[index]
    if (!candidate || plainWorth(taken) + (rest[index] as number) <= most) return
    if (!taken.some(({ id }) => rivals.get(candidate.id)?.has(id))) visit(index + 1, [...taken, candidate])
    // Nothing against it and nothing it stands against: leaving it out can't help.
    if (isFree(candidate, order.slice(index + 1), taken, rivals)) return
    visit(index + 1, taken)
  }
  visit(0, [])
  const chosen = new Set(best.map(({ id }) => id))
  return {
    chosen: candidates.filter(({ id }) => chosen.has(id)).map(({ id }) => id),
    worth: worthOf(best, ceilings) - best.length * EPSILON,
    leftOut: candidates
      .filter(({ id }) => !chosen.has(id))
      .map(({ id, worth }) => ({ measure: id, worth, because: conflicts.filter(({ a, b }) => (a === id && chosen.has(b)) || (b === id && chosen.has(a))) })),
  }
}

/** Worth of being in the set at all: less than a kopeck, so that it decides only between equals. */
const EPSILON = 1e-3

function isFree({ id }: Candidate, later: readonly Candidate[], taken: readonly Candidate[], rivals: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const against = rivals.get(id)
  return !against || (!later.some((other) => against.has(other.id)) && !taken.some((other) => against.has(other.id)))
}

function plainWorth(taken: readonly Candidate[]): number {
  return taken.reduce((sum, { worth }) => sum + worth + EPSILON, 0)
}

function worthOf(taken: readonly Candidate[], ceilings: readonly Ceiling[]): number {
  const excess = ceilings.reduce((sum, { measures, limitRub }) => {
    const together = taken.filter(({ id }) => measures.includes(id)).reduce((total, { worth }) => total + worth, 0)
    return sum + Math.max(0, together - limitRub)
  }, 0)
  return plainWorth(taken) - excess
}

function defaultWorth(compiled: Compiled, profile: Profile, { measure, verdict }: Screening): number {
  const [main] = estimate(compiled, profile, measure)
  if (main?.unit !== 'rub' && main?.unit !== 'rub-per-year') return 0
  return (main.value ?? main.max ?? main.min ?? 0) * (verdict === 'eligible' ? 1 : 0.5)
}
