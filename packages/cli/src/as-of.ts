/** The day to judge on: given, or today in Moscow. */
import { isDay } from '@mera/engine'
import { Failure } from './failure.ts'
import { todayInMoscow } from './today.ts'
import type { Words } from './words/index.ts'

/**
 * The value of `--as-of`, checked.
 *
 * @example
 * ```ts
 * asOfDay('2020-06-01', words) // '2020-06-01'
 * ```
 */
export function asOfDay(given: string | undefined, { errors }: Words): string {
  if (given === undefined) return todayInMoscow()
  if (!isDay(given)) throw new Failure(1, '--as-of', errors.noSuchDay(given))
  return given
}
