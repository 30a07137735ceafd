/** Verdicts: one profile against all measures, and many profiles. */
import type { Compiled } from './compile.ts'
import type { Window } from './edition.ts'
import { summarise } from './explain.ts'
import { run, runAll } from './program.ts'
import type { Profile } from './profile.ts'
import { lookupIn, stateOf, type State } from './state.ts'

/** `unknown` is never a polite "yes": something known to matter is not known. */
export type Verdict = 'eligible' | 'ineligible' | 'unknown'

/** What is to be said of one measure for one profile. Plain JSON. */
export interface Screening {
  readonly measure: string
  /** Whether applications are taken on the day. Independent of the verdict. */
  readonly window: Window
  /** The edition that was applied; absent for plain rules. */
  readonly edition?: { readonly from: string; readonly until?: string }
  readonly verdict: Verdict
  /** Facts whose answers can still change the verdict. */
  readonly missing: readonly string[]
  /** Open leaves that keep the verdict from being decided. */
  readonly open: readonly string[]
  /** Leaves that make it "no". */
  readonly failed: readonly string[]
  /** What people decide: contest, commission, while funds last. */
  readonly discretionary: readonly string[]
}

/**
 * Screens one profile against all measures, with reasons, in the ruleset's order.
 *
 * @example
 * ```ts
 * screen(compile(ruleset, '2026-11-21'), { facts: { 'company.legalForm': 'ip' } })
 * ```
 */
export function screen(compiled: Compiled, profile: Profile): Screening[] {
  const state = stateOf(compiled, profile)
  return compiled.rules.map((_, rule) => screenRule(compiled, state, rule))
}

// So many measures are screened within a few milliseconds, even for the first time.
const AT_ONCE = 12

/**
 * `screen` in steps, for a page that must not stand still.
 *
 * @example
 * ```ts
 * const steps = screening(compiled, { facts: {} })
 * let step = steps.next()
 * while (!step.done) step = steps.next()
 * step.value // as screen(compiled, { facts: {} })
 * ```
 */
export function* screening(compiled: Compiled, profile: Profile): Generator<undefined, Screening[]> {
  const state = stateOf(compiled, profile)
  const found: Screening[] = []
  for (const rule of compiled.rules.keys()) {
    if (rule % AT_ONCE === 0) yield
    found.push(screenRule(compiled, state, rule))
  }
  return found
}

/** Screens one rule in a state that has been made already. */
export function screenRule(compiled: Compiled, state: State, rule: number): Screening {
  const { id, conditions } = compiled.rules[rule] as Compiled['rules'][number]
  const day = compiled.measures[rule]
  const verdict = verdictIn(compiled, state, rule)
  return {
    measure: id,
    window: day?.window ?? 'unknown',
    ...(day && { edition: { from: day.edition.from, ...(day.edition.until !== undefined && { until: day.edition.until }) } }),
    verdict,
    ...summarise(conditions, lookupIn(state), compiled),
    discretionary: day?.edition.discretionary?.map((item) => item.id) ?? [],
  }
}

/**
 * Verdicts alone, the fast path: for each keystroke, for bulk.
 *
 * @example
 * ```ts
 * verdicts(compiled, { facts: {} }).every((verdict) => verdict !== 'eligible')
 * ```
 */
export function verdicts(compiled: Compiled, profile: Profile): Verdict[] {
  return verdictsIn(compiled, stateOf(compiled, profile))
}

/** Verdicts of many profiles, one list each. */
export function screenMany(compiled: Compiled, profiles: readonly Profile[]): Verdict[][] {
  return profiles.map((profile) => verdicts(compiled, profile))
}

/** Verdicts of all rules in a state. */
export function verdictsIn(compiled: Compiled, state: State): Verdict[] {
  const found = runAll(compiled.program, state.sure, state.possible, state.bits)
  return compiled.rules.map((_, rule) => NAMES[found[rule] as number] as Verdict)
}

/** By the number that `runAll` gives. */
const NAMES: readonly Verdict[] = ['ineligible', 'unknown', 'eligible']

/** Not even possible: no. Sure: yes. Otherwise not decided. */
export function verdictIn({ program }: Compiled, { sure, possible, bits }: State, rule: number): Verdict {
  if (!run(program, rule, possible, bits)) return 'ineligible'
  return run(program, rule, sure, bits) ? 'eligible' : 'unknown'
}
