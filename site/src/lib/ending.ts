// By when does a measure have to be asked for: the end of its intake, or else the last day of its rules.
import { dayAfter, type Compiled, type Measure } from '@mera/engine'

/** `intake`: the last day to apply. `rules`: the last day on which the rules are in force, where no intake has a known end. */
export interface Ending {
  readonly kind: 'intake' | 'rules'
  readonly day: string
}

/** The ending of a measure on the day it is compiled for; nothing where none is known or it is past. */
export function endingOf(compiled: Compiled, id: string): Ending | undefined {
  const entry = compiled.measures[compiled.ruleIndex.get(id) ?? -1]
  if (!entry) return undefined
  const period = entry.edition.intake?.periods?.find(p => p.until >= compiled.asOf)
  if (period) return { kind: 'intake', day: period.until }
  // Of rules still to come the end is no news.
  const day = entry.edition.from <= compiled.asOf ? lastDay(entry.measure, entry.edition.until) : undefined
  return day !== undefined && day >= compiled.asOf ? { kind: 'rules', day } : undefined
}

// Rules that go over into their next edition without a day between have not ended.
function lastDay({ editions }: Pick<Measure, 'editions'>, until: string | undefined): string | undefined {
  const next = until === undefined ? undefined : editions.find(e => e.from === dayAfter(until) && e.status !== 'closed')
  return next ? lastDay({ editions }, next.until) : until
}
