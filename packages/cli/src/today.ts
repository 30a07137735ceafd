/** Which day it is in Moscow: the only place of the CLI that reads the clock. */

/**
 * Today as an ISO day, wherever the machine stands.
 *
 * @example
 * ```ts
 * todayInMoscow() // '2026-11-21'
 * ```
 */
export function todayInMoscow(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Moscow' }).format(new Date())
}
