/** A profile that is being filled in: one changed answer at a time, and what it changes. */
import type { Compiled } from './compile.ts'
import type { FactValue, Profile } from './profile.ts'
import { verdictIn, verdictsIn, type Verdict } from './screen.ts'
import { stateOf, update } from './state.ts'

/** Keeps verdicts up to date while answers come in. */
export interface Session {
  /** The answers so far. A new object after each answer. */
  readonly profile: Profile
  /** Verdicts by rule, in the ruleset's order. */
  readonly verdicts: readonly Verdict[]
  /**
   * Takes one answer (`undefined` takes it back) and returns the ids of the measures whose
   * verdict changed. An unknown fact id changes nothing.
   */
  answer(fact: string, value: FactValue | undefined): readonly string[]
}

/**
 * Opens a session on a profile.
 *
 * @example
 * ```ts
 * const session = openSession(compiled, { facts: {} })
 * session.answer('company.legalForm', 'ip') // ids of the measures decided by it
 * ```
 */
export function openSession(compiled: Compiled, profile: Profile): Session {
  const state = stateOf(compiled, profile)
  const verdicts = verdictsIn(compiled, state)
  let current = profile
  return {
    get profile() {
      return current
    },
    verdicts,
    answer(id, value) {
      const fact = compiled.factIndex.get(id)
      if (fact === undefined) return []
      current = answered(current, id, value)
      const leaves: number[] = []
      update(compiled, state, current, fact, leaves)
      const moved: string[] = []
      for (const rule of readers(compiled, leaves)) {
        const verdict = verdictIn(compiled, state, rule)
        if (verdict === verdicts[rule]) continue
        verdicts[rule] = verdict
        moved.push((compiled.rules[rule] as { id: string }).id)
      }
      return moved
    },
  }
}

/** The profile with one answer changed or taken back. */
export function answered(profile: Profile, id: string, value: FactValue | undefined): Profile {
  const { [id]: _, ...facts } = profile.facts
  return { ...profile, facts: value === undefined ? facts : { ...facts, [id]: value } }
}

function readers({ rulesOf }: Compiled, leaves: readonly number[]): ReadonlySet<number> {
  const rules = new Set<number>()
  for (const leaf of leaves) for (const rule of rulesOf[leaf] as readonly number[]) rules.add(rule)
  return rules
}
