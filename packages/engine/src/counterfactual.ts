/** The cheapest changes that turn a "no" into a "yes" or a "perhaps", or the proof that there is none. */
import type { Compiled } from './compile.ts'
import { evaluate } from './evaluate.ts'
import { prove, summarise } from './explain.ts'
import { changeableFacts, costOf, movesOf, type Move } from './moves.ts'
import type { Profile } from './profile.ts'
import { verdicts, type Verdict } from './screen.ts'
import { answered } from './session.ts'
import { lookupIn, stateOf } from './state.ts'

/** A set of changes that together turn the verdict. */
export interface Counterfactual {
  readonly moves: readonly Move[]
  readonly cost: number
  /** The verdict after the changes. */
  readonly verdict: Verdict
  /** Measures that the changes win and lose beside it. */
  readonly won: readonly string[]
  readonly lost: readonly string[]
}

/** What would change a "no". */
export interface Counterfactuals {
  readonly measure: string
  /** Cheapest first; none contains another. */
  readonly alternatives: readonly Counterfactual[]
  /** Leaves that no change can satisfy: the proof that there is no way. Empty if there may be one. */
  readonly forbidden: readonly string[]
}

/** How far to look. */
export interface Search {
  /** What the changes must reach: not a "no" any more (default), or a "yes". */
  readonly target?: 'possible' | 'eligible'
  readonly limit?: number
  /** At most so many facts are changed together. */
  readonly changes?: number
}

/**
 * The cheapest ways from "no" to "yes", each minimal: without any one of its changes it fails.
 * Only facts that have been answered and that somebody can change are touched.
 *
 * @example
 * ```ts
 * counterfactuals(compiled, profile, 'moscow-ipk-listing').alternatives[0]?.moves[0]?.fact // 'cluster.members'
 * ```
 */
export function counterfactuals(compiled: Compiled, profile: Profile, measure: string, { target = 'possible', limit = 3, changes = 3 }: Search = {}): Counterfactuals {
  const rule = compiled.ruleIndex.get(measure)
  if (rule === undefined) throw new RangeError(`There is no measure "${measure}".`)
  const { conditions } = compiled.rules[rule] as Compiled['rules'][number]
  const truthAfter = (after: Profile) => evaluate(conditions, lookupIn(stateOf(compiled, after)))
  const possible = (after: Profile): boolean => truthAfter(after) !== 'false'
  const reached = (after: Profile): boolean => (target === 'eligible' ? truthAfter(after) === 'true' : possible(after))
  if (reached(profile)) return { measure, alternatives: [], forbidden: [] }
  const changeable = changeableFacts(compiled, profile, conditions)
  const forbidden = forbiddenLeaves(compiled, without(profile, changeable.map(({ id }) => id)), rule)
  if (forbidden.length > 0) return { measure, alternatives: [], forbidden }
  const moves = changeable.map((fact) => movesOf(compiled, profile, conditions, fact)).filter((options) => options.length > 0)
  const found: (readonly Move[])[] = []
  for (const set of subsets(moves, changes)) {
    if (found.length >= limit) break
    if (found.some((smaller) => covers(set, smaller)) || !possible(without(profile, set.flatMap(([first]) => first?.fact ?? [])))) continue
    const winner = firstReaching(set, profile, reached)
    if (winner) found.push(winner)
  }
  return { measure, alternatives: found.map((set) => described(compiled, profile, rule, set)), forbidden: [] }
}

/** What still fails when everything changeable is left open: with three-valued logic that is a proof. */
function forbiddenLeaves(compiled: Compiled, open: Profile, rule: number): readonly string[] {
  const { conditions } = compiled.rules[rule] as Compiled['rules'][number]
  const lookup = lookupIn(stateOf(compiled, open))
  return prove(conditions, lookup).truth === 'false' ? summarise(conditions, lookup, compiled).failed : []
}

/** Sets of facts to change, cheapest first; for each the moves of every fact. */
function subsets(moves: readonly (readonly Move[])[], most: number): readonly (readonly (readonly Move[])[])[] {
  const sets = moves.reduce<(readonly (readonly Move[])[])[]>((all, options) => [...all, ...all.filter((set) => set.length < most).map((set) => [...set, options])], [[]])
  const cost = (set: readonly (readonly Move[])[]) => set.reduce((sum, [first]) => sum + (first ? costOf(first.change) : 0), 0)
  return sets.filter((set) => set.length > 0).toSorted((a, b) => cost(a) - cost(b) || a.length - b.length)
}

function without(profile: Profile, facts: readonly string[]): Profile {
  return facts.reduce((rest, fact) => answered(rest, fact, undefined), profile)
}

function covers(set: readonly (readonly Move[])[], smaller: readonly Move[]): boolean {
  return smaller.every(({ fact }) => set.some(([first]) => first?.fact === fact))
}

/** The first combination of moves, smallest steps first, that reaches the target. */
function firstReaching(set: readonly (readonly Move[])[], profile: Profile, reached: (after: Profile) => boolean): readonly Move[] | undefined {
  const [options, ...others] = set
  if (!options) return reached(profile) ? [] : undefined
  for (const move of bySize(options)) {
    const rest = firstReaching(others, answered(profile, move.fact, move.to), reached)
    if (rest) return [move, ...rest]
  }
  return undefined
}

function bySize(moves: readonly Move[]): readonly Move[] {
  const size = ({ from, to }: Move) => (typeof from === 'number' && typeof to === 'number' ? Math.abs(to - from) : Math.abs(JSON.stringify(to).length - JSON.stringify(from).length))
  return moves.toSorted((a, b) => size(a) - size(b))
}

function described(compiled: Compiled, profile: Profile, rule: number, moves: readonly Move[]): Counterfactual {
  const before = verdicts(compiled, profile)
  const after = verdicts(compiled, moves.reduce((rest, { fact, to }) => answered(rest, fact, to), profile))
  const others = compiled.rules.map(({ id }, index) => ({ id, index })).filter(({ index }) => index !== rule)
  const better = (index: number) => worth[after[index] as Verdict] - worth[before[index] as Verdict]
  return {
    moves,
    cost: moves.reduce((sum, { change }) => sum + costOf(change), 0),
    verdict: after[rule] as Verdict,
    won: others.filter(({ index }) => better(index) > 0).map(({ id }) => id),
    lost: others.filter(({ index }) => better(index) < 0).map(({ id }) => id),
  }
}

const worth: Readonly<Record<Verdict, number>> = { ineligible: 0, unknown: 1, eligible: 2 }
