/** One profile against all measures, by json-rules-engine, with facts asked of sources where needed. */
import { compile, type Compiled } from '../compile.ts'
import type { Profile } from '../profile.ts'
import type { Ruleset } from '../ruleset.ts'
import { screenRule, type Screening } from '../screen.ts'
import { stateOf } from '../state.ts'
import { verdictsByRules } from './bounds.ts'
import { answersOf, openInquiry } from './inquiry.ts'
import type { FactSource, Note } from './source.ts'

/** The same fields as a screening; the verdict is json-rules-engine's. */
export type Assessment = Screening

/** Assessments in the ruleset's order, and what sources could not say. */
export interface Report {
  readonly assessments: readonly Assessment[]
  readonly notes: readonly Note[]
}

export interface SourceOptions {
  readonly sources?: readonly FactSource[]
  /** How long to wait for one source, in milliseconds. */
  readonly timeoutMs?: number
}

export interface AssessOptions extends SourceOptions {
  /** ISO day, Moscow. */
  readonly asOf: string
}

/**
 * Assesses one profile. A source that fails, is late or talks nonsense leaves its facts unknown and
 * makes a note; it never rejects the run. Throws `RulesetError` for a ruleset that can't be compiled.
 *
 * @example
 * ```ts
 * const { assessments } = await assess(ruleset, { facts: {} }, { asOf: '2026-11-21' })
 * assessments.some(({ verdict }) => verdict === 'eligible') // false
 * ```
 */
export async function assess(ruleset: Ruleset, profile: Profile, { asOf, ...options }: AssessOptions): Promise<Report> {
  return assessCompiled(compile(ruleset, asOf), profile, options)
}

/** The same for a ruleset, or plain rules, compiled already. */
export async function assessCompiled(compiled: Compiled, profile: Profile, { sources = [], timeoutMs = 10_000 }: SourceOptions = {}): Promise<Report> {
  const inquiry = openInquiry(compiled, profile, sources, timeoutMs)
  const verdicts = await verdictsByRules(compiled, profile, inquiry)
  const state = stateOf(compiled, { ...profile, facts: { ...answersOf(inquiry), ...profile.facts } })
  return {
    assessments: verdicts.map((verdict, rule) => ({ ...screenRule(compiled, state, rule), verdict })),
    notes: inquiry.notes.flat(),
  }
}
