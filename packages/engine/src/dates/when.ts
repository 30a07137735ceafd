/** The same answers on other days: when a measure begins and ceases to fit, and because of what. */
import { compile } from '../compile.ts'
import { dayAfter, monthlyDays } from '../day.ts'
import type { Window } from '../edition.ts'
import { summarise } from '../explain.ts'
import { isUsing, readFactsOf, usedParameters } from './measure-alone.ts'
import type { Profile } from '../profile.ts'
import type { Measure, Ruleset } from '../ruleset.ts'
import { verdictIn, type Verdict } from '../screen.ts'
import { lookupIn, stateOf } from '../state.ts'

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
 * verdict, window or edition changes, or what makes it a "no". Time moves ages, editions and
 * parameters. Throws a `RangeError` for a measure that is not there.
 *
 * @example
 * ```ts
 * phases(ruleset, profile, 'pp533-interest', '2019-01-01', '2026-11-21').map(({ window }) => window)
 * // ['upcoming', 'open', 'open', 'closed']
 * ```
 */
export function phases(ruleset: Ruleset, profile: Profile, measure: string, from: string, until: string): readonly Phase[] {
  const found = ruleset.measures.find(({ id }) => id === measure)
  if (!found) throw new RangeError(`There is no measure "${measure}".`)
  const facts = readFactsOf(ruleset, found)
  const alone: Ruleset = { ...ruleset, measures: [found], facts: ruleset.facts.filter(({ id }) => facts.has(id)) }
  const all = turningDays(alone, found, profile, from, until).map((day) => phaseOn(alone, profile, day))
  return all.filter((phase, index) => !isSame(phase, all[index - 1]))
}

function isSame(phase: Phase, before: Phase | undefined): boolean {
  return (
    before !== undefined &&
    before.verdict === phase.verdict &&
    before.window === phase.window &&
    before.edition === phase.edition &&
    before.failed.join(' ') === phase.failed.join(' ')
  )
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

/** Days on which something may change: editions, intakes, parameters, whole months after the dates among the answers. */
function turningDays(ruleset: Ruleset, measure: Measure, profile: Profile, from: string, until: string): readonly string[] {
  const edges = measure.editions.flatMap(({ from: first, until: last, intake }) => [
    first,
    ...(last === undefined ? [] : [dayAfter(last)]),
    ...(intake?.periods ?? []).flatMap((period) => [period.from, dayAfter(period.until)]),
  ])
  const used = usedParameters(ruleset, measure)
  const values = ruleset.parameters.filter(({ id }) => used.has(id)).flatMap(({ values: known }) => known.flatMap((value) => [value.from, ...(value.until === undefined ? [] : [dayAfter(value.until)])]))
  const months = isUsing(ruleset, measure, '"monthsSince"') || isUsing(ruleset, measure, '"monthsBack"') ? datesIn(ruleset, profile).flatMap((date) => monthlyDays(date, from, until)) : []
  const days = new Set([from, ...edges, ...values, ...months, ...months.map(dayAfter)].filter((day) => from <= day && day <= until))
  return [...days].toSorted()
}

/** All dates among the answers that the measure reads, both ends of ranges and fields of records too. */
function datesIn({ facts }: Ruleset, profile: Profile): readonly string[] {
  const found = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) found.add(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
  }
  for (const { id } of facts) collect(profile.facts[id])
  return [...found]
}
