/** The same answers under two rulesets or on several days: which verdicts move, and by which clause. */
import { compile, type Compiled } from '../compile.ts'
import type { Cite } from '../condition.ts'
import type { Window } from '../edition.ts'
import { prove, type ProofNode } from '../explain.ts'
import type { Profile } from '../profile.ts'
import type { Ruleset } from '../ruleset.ts'
import { screen, type Screening, type Verdict } from '../screen.ts'
import { lookupIn, stateOf } from '../state.ts'
import type { Truth } from '../truth.ts'

/** A leaf that says something else before and after; `undefined` on the side where it does not exist. */
export interface MovedLeaf {
  readonly leaf: string
  readonly truth: readonly [Truth | undefined, Truth | undefined]
  /** Where it is written: after, or before if it is gone. */
  readonly cite?: Cite
}

/** A measure whose verdict, window or edition differs. `undefined` on the side where it does not exist. */
export interface Difference {
  readonly measure: string
  readonly verdict: readonly [Verdict | undefined, Verdict | undefined]
  readonly window: readonly [Window | undefined, Window | undefined]
  /** First days of the editions applied. */
  readonly edition: readonly [string | undefined, string | undefined]
  /** Leaves that block after but not before, and the other way round. */
  readonly newlyFailed: readonly string[]
  readonly noLongerFailed: readonly string[]
  /** Leaves whose truth differs, with their clauses. Empty if the verdict stands. */
  readonly moved: readonly MovedLeaf[]
}

/** What differs between one day and the next of a row of days. */
export interface DatedDifferences {
  readonly from: string
  readonly to: string
  readonly differences: readonly Difference[]
}

/**
 * Measures that differ for one profile between two compiled rulesets (two days, or two versions).
 *
 * @example
 * ```ts
 * compareScreenings(compile(ruleset, '2020-06-01'), compile(ruleset, '2026-11-21'), profile)
 * ```
 */
export function compareScreenings(before: Compiled, after: Compiled, profile: Profile): readonly Difference[] {
  const [was, is] = [byMeasure(screen(before, profile)), byMeasure(screen(after, profile))]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((measure): readonly Difference[] => {
    const [a, b] = [was.get(measure), is.get(measure)]
    if (a?.verdict === b?.verdict && a?.window === b?.window && a?.edition?.from === b?.edition?.from) return []
    const [failedBefore, failedAfter] = [a?.failed ?? [], b?.failed ?? []]
    return [
      {
        measure,
        verdict: [a?.verdict, b?.verdict],
        window: [a?.window, b?.window],
        edition: [a?.edition?.from, b?.edition?.from],
        newlyFailed: failedAfter.filter((leaf) => !failedBefore.includes(leaf)),
        noLongerFailed: failedBefore.filter((leaf) => !failedAfter.includes(leaf)),
        moved: a?.verdict === b?.verdict ? [] : movedLeaves(leavesOf(before, profile, measure), leavesOf(after, profile, measure)),
      },
    ]
  })
}

/**
 * The same profile on several days, in their order: what differs from each to the next.
 *
 * @example
 * ```ts
 * compareDates(ruleset, profile, ['2020-06-01', '2024-06-01', '2026-11-21'])[0]?.differences
 * ```
 */
export function compareDates(ruleset: Ruleset, profile: Profile, days: readonly string[]): readonly DatedDifferences[] {
  const compiled = days.map((day) => compile(ruleset, day))
  return compiled.slice(1).map((after, index) => {
    const before = compiled[index] as Compiled
    return { from: before.asOf, to: after.asOf, differences: compareScreenings(before, after, profile) }
  })
}

function byMeasure(screenings: readonly Screening[]): ReadonlyMap<string, Screening> {
  return new Map(screenings.map((screening) => [screening.measure, screening]))
}

function leavesOf(compiled: Compiled, profile: Profile, measure: string): ReadonlyMap<string, ProofNode> {
  const rule = compiled.rules[compiled.ruleIndex.get(measure) ?? -1]
  const found = new Map<string, ProofNode>()
  const visit = (node: ProofNode): void => {
    if (node.children) node.children.forEach(visit)
    else if (node.id !== undefined) found.set(node.id, node)
  }
  if (rule) visit(prove(rule.conditions, lookupIn(stateOf(compiled, profile)), compiled))
  return found
}

function movedLeaves(before: ReadonlyMap<string, ProofNode>, after: ReadonlyMap<string, ProofNode>): readonly MovedLeaf[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((leaf): readonly MovedLeaf[] => {
    const [was, is] = [before.get(leaf), after.get(leaf)]
    const cite = is?.cite ?? was?.cite
    return was?.truth === is?.truth ? [] : [{ leaf, truth: [was?.truth, is?.truth], ...(cite && { cite }) }]
  })
}
