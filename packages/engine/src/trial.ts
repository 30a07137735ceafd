/** A state to try answers in: set some, look at what holds, put them back. */
import type { Compiled } from './compile.ts'
import type { Lookup } from './evaluate.ts'
import type { LeafAt } from './program.ts'
import type { FactValue, Profile } from './profile.ts'
import { verdictIn, type Verdict } from './screen.ts'
import { lookupIn, stateOf, update } from './state.ts'

/** Answers are tried one upon another and taken back. */
export interface Trial {
  /** Sets or takes back one answer, and what follows from it. */
  readonly set: (fact: string, value: FactValue | undefined) => void
  /** Puts a fact back to what the profile says of it. */
  readonly reset: (fact: string) => void
  /** What is known of a fact now. */
  readonly lookup: Lookup
  readonly verdict: (rule: number) => Verdict
  readonly holds: (leaf: LeafAt) => boolean
  readonly fails: (leaf: LeafAt) => boolean
}

/**
 * Opens a trial on a profile, which is never changed.
 *
 * @example
 * ```ts
 * const trial = trialOf(compiled, { facts: {} })
 * trial.set('company.legalForm', 'ip')
 * trial.verdict(0)
 * ```
 */
export function trialOf(compiled: Compiled, profile: Profile): Trial {
  const state = stateOf(compiled, profile)
  const given = new Map(Object.entries(profile.facts))
  const set = (fact: string, value: FactValue | undefined): void => {
    if (value === undefined) given.delete(fact)
    else given.set(fact, value)
    update(state, compiled.factIndex.get(fact) as number, value, (id) => given.has(id), ignore)
  }
  return {
    set,
    reset: (fact) => set(fact, profile.facts[fact]),
    lookup: lookupIn(state),
    verdict: (rule) => verdictIn(compiled, state, rule),
    holds: ({ slot, place }) => state.bits[(state.sure[slot] as number) + place] === 1,
    fails: ({ slot, place }) => state.bits[(state.possible[slot] as number) + place] === 0,
  }
}

const ignore = (): void => undefined
