/** Days counted on the calendar. */

const DAY = 86_400_000

/**
 * The day so many days later.
 *
 * @example
 * ```ts
 * daysLater('2026-11-21', 90) // '2027-02-19'
 * ```
 */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/**
 * Days from one day to another; negative where the other is earlier.
 *
 * @example
 * ```ts
 * daysBetween('2026-11-21', '2026-12-01') // 10
 * ```
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}
