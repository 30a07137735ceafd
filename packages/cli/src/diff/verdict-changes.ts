/** Whose verdicts move between two rulesets on a day, and by which conditions. */
import { compareScreenings, parseProfile, screen, type Compiled, type Difference, type Profile, type Ruleset } from '@mera/engine'

/** A ruleset with what it is on the day. */
export interface Side {
  readonly ruleset: Ruleset
  readonly compiled: Compiled
}

/** One measure whose verdict or window moves for one profile. */
export interface VerdictChange extends Difference {
  /** Open points that keep the verdict undecided after, and did not before; and the other way round. */
  readonly newlyOpen: readonly string[]
  readonly noLongerOpen: readonly string[]
  /** Facts asked for after, and not before. */
  readonly newlyMissing: readonly string[]
}

/** A file of answers and what moves for it. */
export interface ProfileChanges {
  readonly profile: string
  readonly changes: readonly VerdictChange[]
}

/**
 * The verdicts that move for one set of answers, as they were written: each side reads them by its own dictionary,
 * so a renamed fact is the same answer.
 *
 * @example
 * ```ts
 * verdictChanges(before, after, { 'company.headcount': 12 })
 * ```
 */
export function verdictChanges(before: Side, after: Side, answers: unknown): readonly VerdictChange[] {
  const [was, is] = [before, after].map(({ ruleset }) => parseProfile(answers, ruleset.facts).profile) as [Profile, Profile]
  const both: Profile = { facts: { ...was.facts, ...is.facts }, dontKnow: [...new Set([...(was.dontKnow ?? []), ...(is.dontKnow ?? [])])] }
  const [states, nextStates] = [before, after].map(({ compiled }) => new Map(screen(compiled, both).map((one) => [one.measure, one])))
  return compareScreenings(before.compiled, after.compiled, both).map((difference) => {
    const [a, b] = [states?.get(difference.measure), nextStates?.get(difference.measure)]
    return {
      ...difference,
      newlyOpen: without(b?.open, a?.open),
      noLongerOpen: without(a?.open, b?.open),
      newlyMissing: without(b?.missing, a?.missing),
    }
  })
}

function without(list: readonly string[] = [], other: readonly string[] = []): readonly string[] {
  return list.filter((id) => !other.includes(id))
}
