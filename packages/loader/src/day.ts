/** The calendar: days as ISO texts, compared as texts. */

/**
 * The day some days later, or earlier.
 *
 * @example
 * ```ts
 * addDays('2024-02-28', 1) // '2024-02-29'
 * ```
 */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/**
 * A span of days, both ends included; without an end it is still running.
 */
export interface Days {
  readonly from: string
  readonly until?: string
}

/**
 * First day of a span that none of the others covers; `undefined` if they cover all of it.
 *
 * @example
 * ```ts
 * firstUncovered({ from: '2020-01-01' }, [{ from: '2019-01-01', until: '2020-05-31' }]) // '2020-06-01'
 * ```
 */
export function firstUncovered(span: Days, covers: readonly Days[]): string | undefined {
  let day = span.from
  for (const { from, until } of [...covers].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > day) break
    if (until === undefined) return undefined
    if (until >= day) day = addDays(until, 1)
  }
  return span.until === undefined || day <= span.until ? day : undefined
}
