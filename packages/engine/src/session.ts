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
  const facts = new Map(Object.entries(profile.facts))
  const isGiven = (fact: string) => facts.has(fact)
  return {
    get profile() {
      return { ...profile, facts: Object.fromEntries(facts) }
    },
    verdicts,
    answer(id, value) {
      const fact = compiled.factIndex.get(id)
      if (fact === undefined) return []
      if (value === undefined) facts.delete(id)
      else facts.set(id, value)
      const touched = new Set<number>()
      update(state, fact, value, isGiven, (slot, place) => {
        for (const rule of compiled.rulesOf[slot]?.[place] ?? []) touched.add(rule)
      })
      return [...touched].filter((rule) => {
        const verdict = verdictIn(compiled, state, rule)
        const moved = verdict !== verdicts[rule]
        verdicts[rule] = verdict
        return moved
      }).map((rule) => (compiled.rules[rule] as { id: string }).id)
    },
  }
}

/** The profile with one answer changed or taken back. */
export function answered(profile: Profile, id: string, value: FactValue | undefined): Profile {
  const { [id]: _, ...facts } = profile.facts
  return { ...profile, facts: value === undefined ? facts : { ...facts, [id]: value } }
}
