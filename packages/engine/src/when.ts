/** The same answers on other days: when a measure begins and ceases to fit, and because of what. */
import { compile } from './compile.ts'
import { factsOf } from './condition.ts'
import { dayAfter, monthlyDays } from './day.ts'
import { onDay, type Window } from './edition.ts'
import { summarise } from './explain.ts'
import type { Formula } from './formula.ts'
import type { Profile } from './profile.ts'
import type { Ruleset } from './ruleset.ts'
import { verdictIn, type Verdict } from './screen.ts'
import { lookupIn, stateOf } from './state.ts'

/** What holds for a measure from a day on. */
export interface Phase {
  readonly from: string
  readonly verdict: Verdict
  readonly window: Window
  /** First day of the edition that is applied. */
  readonly edition: string
  /** Leaves that make it "no". */
  readonly failed: readonly string[]
}

/**
 * The phases of one measure between two days for unchanged answers: every day on which its
 * verdict, window or edition changes. Time moves ages, editions and parameters.
 * Throws a `RangeError` for a measure that is not there.
 *
 * @example
 * ```ts
 * phases(ruleset, profile, 'pp533-interest', '2019-01-01', '2026-11-21').map(({ window }) => window)
 * // ['upcoming', 'open', 'open', 'closed']
 * ```
 */
export function phases(ruleset: Ruleset, profile: Profile, measure: string, from: string, until: string): readonly Phase[] {
  const alone = { ...ruleset, measures: ruleset.measures.filter(({ id }) => id === measure) }
  if (alone.measures.length === 0) throw new RangeError(`There is no measure "${measure}".`)
  const found: Phase[] = []
  for (const day of turningDays(alone, profile, from, until)) {
    const phase = phaseOn(alone, profile, day)
    const last = found.at(-1)
    if (!last || last.verdict !== phase.verdict || last.window !== phase.window || last.edition !== phase.edition) found.push(phase)
  }
  return found
}

function phaseOn(ruleset: Ruleset, profile: Profile, day: string): Phase {
  const compiled = compile(ruleset, day)
  const state = stateOf(compiled, profile)
  const [measure] = compiled.measures
  const [rule] = compiled.rules
  if (!measure || !rule) throw new RangeError('A ruleset of one measure is expected.')
  return {
    from: day,
    verdict: verdictIn(compiled, state, 0),
    window: measure.window,
    edition: measure.edition.from,
    failed: summarise(rule.conditions, lookupIn(state), compiled).failed,
  }
}

/** Days on which something may change: editions, intakes, parameters, birthdays of date facts in whole months. */
function turningDays(ruleset: Ruleset, profile: Profile, from: string, until: string): readonly string[] {
  const [measure] = ruleset.measures
  const editions = measure?.editions ?? []
  const edges = editions.flatMap(({ from: first, until: last, intake }) => [
    first,
    ...(last === undefined ? [] : [dayAfter(last)]),
    ...(intake?.periods ?? []).flatMap((period) => [period.from, dayAfter(period.until)]),
  ])
  const values = ruleset.parameters.flatMap(({ values: known }) => known.flatMap((value) => [value.from, ...(value.until === undefined ? [] : [dayAfter(value.until)])]))
  const dates = datesThatAge(ruleset, from).flatMap((fact) => {
    const value = profile.facts[fact]
    return typeof value === 'string' ? monthlyDays(value, from, until) : []
  })
  const days = new Set([from, ...edges, ...values, ...dates].filter((day) => from <= day && day <= until))
  return [...days].toSorted()
}

/** Date facts from which the measure's conditions derive an age. */
function datesThatAge(ruleset: Ruleset, day: string): readonly string[] {
  const { facts, rules } = onDay(ruleset, day)
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const found = new Set<string>()
  const visit = (formula: Formula): void => {
    if (typeof formula !== 'object' || !('op' in formula)) return
    if (formula.op === 'monthsSince') found.add(formula.fact)
    else formula.args.forEach(visit)
  }
  for (const id of rules.flatMap((rule) => factsOf(rule.conditions))) {
    const rule = byId.get(id)?.derive
    if (rule?.kind === 'formula') visit(rule.formula)
  }
  return [...found]
}
