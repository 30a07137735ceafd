/** Which slips of the pen in a rule no golden case would notice. */
import { explain, parseProfile, screen, type Profile, type Ruleset, type Screening } from '@mera/engine'
import type { CaseFile, CaseSubject, Expectation } from './case-file.ts'
import { mutantsOf } from './mutants.ts'
import { leavesUnder } from './outcome.ts'
import { runsOf, type Run } from './runs.ts'
import { compiledOn } from './subject.ts'

/** How many mutants a subject has, and those that live. */
export interface Survival {
  readonly subject: CaseSubject
  readonly mutants: number
  readonly survivors: readonly string[]
}

/** Tries every mutant of a subject on its cases. A mutant that lives is left out only if nothing can tell it from the rule. */
export function survivalOf(ruleset: Ruleset, subject: CaseSubject, file: CaseFile | undefined, withItems = false): Survival {
  const mutants = mutantsOf(ruleset, subject, withItems)
  const runs = file ? runsOf(file) : []
  const profiles = new Map(runs.map((run) => [run, parseProfile(run.facts, ruleset.facts).profile]))
  const notices = (changed: Ruleset, run: Run): boolean => {
    const profile = profiles.get(run) ?? { facts: {} }
    const [said] = screen(compiledOn(changed, subject, run.asOf), profile)
    return said === undefined || differs(said, run.expect, subject) || leavesDiffer(changed, subject, run, profile)
  }
  const small = (changed: Ruleset): Ruleset => ({ ...changed, measures: changed.measures.filter(({ id }) => id === subject.id) })
  // A case that fails anyway notices nothing.
  const sound = runs.filter((run) => !notices(small(ruleset), run))
  const survivors = mutants.filter((mutant) => {
    const changed = small(mutant.ruleset)
    return !sound.some((run) => notices(changed, run))
  })
  const name = subject.kind === 'measure' ? subject.id : `condition ${subject.id}`
  return { subject, mutants: mutants.length, survivors: survivors.map(({ edition, leaf, change }) => `${name}  ${edition && `edition ${edition}  `}${leaf}: ${change}`) }
}

function differs(said: Screening, expect: Expectation, { kind }: CaseSubject): boolean {
  const wanted = kind === 'measure' ? expect.verdict : expect.truth === undefined ? undefined : ({ true: 'eligible', false: 'ineligible', unknown: 'unknown' } as const)[`${expect.truth}`]
  if (wanted !== undefined && said.verdict !== wanted) return true
  return (['failed', 'missing', 'open'] as const).some((key) => {
    const list = expect[key]
    return list !== undefined && [...list].sort().join() !== [...said[key]].sort().join()
  })
}

function leavesDiffer(changed: Ruleset, subject: CaseSubject, { asOf, expect }: Run, profile: Profile): boolean {
  const wanted = Object.entries(expect.leaves ?? {})
  if (wanted.length === 0) return false
  const truths = new Map(leavesUnder(explain(compiledOn(changed, subject, asOf), profile, subject.id).root).map(({ id, truth }) => [id, truth]))
  return wanted.some(([id, truth]) => truths.get(id) !== String(truth))
}
