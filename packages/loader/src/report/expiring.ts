/** What ends soon: editions, intakes, values of parameters, and the time until which a value was verified. */
import type { Measure, Parameter, Ruleset } from '@mera/engine'

/** Something that ends on a day. */
export interface Expiring {
  readonly kind: 'edition' | 'intake' | 'value' | 'verification'
  /** Id of the measure, or of the parameter for `value` and `verification`. */
  readonly id: string
  /** Its last day. */
  readonly on: string
  /** First day of what follows; absent: nothing does. */
  readonly next?: string
}

/**
 * Everything that ends between two days, these included, in order of time.
 *
 * @example
 * ```ts
 * expiringBetween(ruleset, '2026-11-21', '2027-02-19') // [{ kind: 'edition', id: 'it-tax-benefits', on: '2026-12-31', next: '2027-01-01' }, …]
 * ```
 */
export function expiringBetween(ruleset: Pick<Ruleset, 'measures' | 'parameters'>, from: string, until: string): readonly Expiring[] {
  const all = [...ruleset.measures.flatMap(endsOfMeasure), ...ruleset.parameters.flatMap(endsOfParameter)]
  return all.filter(({ on }) => from <= on && on <= until).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1))
}

function endsOfMeasure({ id, editions }: Measure): readonly Expiring[] {
  const firstAfter = (day: string, starts: readonly string[]): { readonly next?: string } => {
    const next = starts.filter((start) => start > day).sort()[0]
    return next === undefined ? {} : { next }
  }
  const starts = editions.map(({ from }) => from)
  return editions.flatMap(({ until, intake, status }) => [
    ...(until === undefined || status === 'closed' ? [] : [{ kind: 'edition' as const, id, on: until, ...firstAfter(until, starts) }]),
    ...(intake?.periods ?? []).map((period) => ({
      kind: 'intake' as const, id, on: period.until, ...firstAfter(period.until, (intake?.periods ?? []).map(({ from }) => from)),
    })),
  ])
}

/** A value ends on its own last day; that the next one begins is no news unless it was said when this one ends. */
function endsOfParameter({ id, values, verifiedUntil }: Parameter): readonly Expiring[] {
  return [
    ...values.flatMap(({ until }) => {
      if (until === undefined) return []
      const next = values.find(({ from }) => from > until)?.from
      return [{ kind: 'value' as const, id, on: until, ...(next !== undefined && { next }) }]
    }),
    ...(verifiedUntil === undefined ? [] : [{ kind: 'verification' as const, id, on: verifiedUntil }]),
  ]
}
