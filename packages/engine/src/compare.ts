/** The same answers under two rulesets or on two days: which verdicts move, and by which clause. */
import type { Compiled } from './compile.ts'
import type { Window } from './edition.ts'
import type { Profile } from './profile.ts'
import { screen, type Screening, type Verdict } from './screen.ts'

/** A measure whose verdict or window differs. `undefined` on the side where it does not exist. */
export interface Difference {
  readonly measure: string
  readonly verdict: readonly [Verdict | undefined, Verdict | undefined]
  readonly window: readonly [Window | undefined, Window | undefined]
  /** First days of the editions applied. */
  readonly edition: readonly [string | undefined, string | undefined]
  /** Leaves that block after but not before, and the other way round. */
  readonly newlyFailed: readonly string[]
  readonly noLongerFailed: readonly string[]
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
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((measure) => {
    const [a, b] = [was.get(measure), is.get(measure)]
    if (a?.verdict === b?.verdict && a?.window === b?.window) return []
    const [failedBefore, failedAfter] = [a?.failed ?? [], b?.failed ?? []]
    return [{
      measure,
      verdict: [a?.verdict, b?.verdict],
      window: [a?.window, b?.window],
      edition: [a?.edition?.from, b?.edition?.from],
      newlyFailed: failedAfter.filter((leaf) => !failedBefore.includes(leaf)),
      noLongerFailed: failedBefore.filter((leaf) => !failedAfter.includes(leaf)),
    } satisfies Difference]
  })
}

function byMeasure(screenings: readonly Screening[]): ReadonlyMap<string, Screening> {
  return new Map(screenings.map((screening) => [screening.measure, screening]))
}
