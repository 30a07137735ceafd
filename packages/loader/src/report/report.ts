/** How the rules stand on a day: what is in force, how well it is known, what is open, what ends soon, what has to be read again. */
import type { Ruleset } from '@mera/engine'
import { daysLater } from './days.ts'
import { expiringBetween, type Expiring } from './expiring.ts'
import { measureStates, type MeasureState } from './measure-state.ts'
import { valuesMissing, valuesUnverified, type MissingValue, type UnverifiedValue } from './parameter-state.ts'
import { sourceStates, type SourceState } from './source-state.ts'
import { summaryOf, type Summary } from './summary.ts'

/** The report of `mera report --json`, and of `report.json` beside the ruleset. */
export interface RulesReport {
  readonly asOf: string
  /** Last day of what counts as soon. */
  readonly until: string
  readonly summary: Summary
  readonly measures: readonly MeasureState[]
  readonly expiring: readonly Expiring[]
  readonly valuesMissing: readonly MissingValue[]
  readonly valuesUnverified: readonly UnverifiedValue[]
  readonly sources: readonly SourceState[]
}

/**
 * The day of the report that stands beside a ruleset: the newest check of a measure. `undefined` while there is no measure.
 *
 * @example
 * ```ts
 * checkedLast(ruleset) // '2026-11-21'
 * ```
 */
export function checkedLast({ measures }: Pick<Ruleset, 'measures'>): string | undefined {
  return measures.map(({ checkedOn }) => checkedOn).sort().at(-1)
}

/** Soon, unless told otherwise. */
export const SOON_DAYS = 90

/**
 * The state of a ruleset on a day. Throws `RulesetError` for a day that does not exist.
 *
 * @example
 * ```ts
 * reportOf(ruleset, '2026-11-21').expiring // what ends by 2027-02-19
 * ```
 */
export function reportOf(ruleset: Ruleset, asOf: string, soonDays: number = SOON_DAYS): RulesReport {
  const until = daysLater(asOf, soonDays)
  return {
    asOf,
    until,
    summary: summaryOf(ruleset, asOf),
    measures: measureStates(ruleset, asOf),
    expiring: expiringBetween(ruleset, asOf, until),
    valuesMissing: valuesMissing(ruleset.parameters, asOf),
    valuesUnverified: valuesUnverified(ruleset.parameters, asOf),
    sources: sourceStates(ruleset, asOf),
  }
}
