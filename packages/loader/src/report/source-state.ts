/** When each source was last read: on the day it was entered, or again since. */
import type { Ruleset, Source, Text } from '@mera/engine'
import { daysBetween } from './days.ts'

/** One source on the day of the report. */
export interface SourceState {
  readonly source: string
  readonly title: Text
  readonly url?: string
  readonly readOn: string
  /** The latest day on which anybody read it: of the source itself, or of a citation of it. */
  readonly lastReadOn: string
  readonly lastReadDaysAgo: number
  /** True while nobody has come back to it since the day it was entered. */
  readonly neverReread: boolean
}

/**
 * The state of every source, those read longest ago first.
 *
 * @example
 * ```ts
 * sourceStates(ruleset, '2026-11-21').filter(({ neverReread }) => neverReread).length
 * ```
 */
export function sourceStates(ruleset: Ruleset, asOf: string): readonly SourceState[] {
  const checks = latestChecks([ruleset.measures, ruleset.conditions, ruleset.parameters])
  return ruleset.sources
    .map((source) => stateOf(source, checks.get(source.id), asOf))
    .sort((a, b) => (a.lastReadOn < b.lastReadOn ? -1 : a.lastReadOn > b.lastReadOn ? 1 : a.source < b.source ? -1 : 1))
}

function stateOf({ id, title, url, readOn }: Source, checkedOn: string | undefined, asOf: string): SourceState {
  const lastReadOn = checkedOn !== undefined && checkedOn > readOn ? checkedOn : readOn
  return {
    source: id,
    title,
    ...(url !== undefined && { url }),
    readOn,
    lastReadOn,
    lastReadDaysAgo: daysBetween(lastReadOn, asOf),
    neverReread: lastReadOn === readOn,
  }
}

/** The latest `checkedOn` of the citations of each source, wherever they stand. */
function latestChecks(value: unknown, found: Map<string, string> = new Map()): ReadonlyMap<string, string> {
  if (Array.isArray(value)) for (const item of value) latestChecks(item, found)
  else if (typeof value === 'object' && value !== null) {
    if ('source' in value && 'checkedOn' in value && typeof value.source === 'string' && typeof value.checkedOn === 'string') {
      const before = found.get(value.source)
      if (before === undefined || before < value.checkedOn) found.set(value.source, value.checkedOn)
    }
    for (const inner of Object.values(value)) latestChecks(inner, found)
  }
  return found
}
