/** Between what a number in an answer may lie. */
import type { Fact } from './ruleset.ts'

/**
 * Amounts, people and months are never negative unless the dictionary says so. Where they end it always says
 * itself: a part of a whole ends at 100 %, sales compared with a loan do not.
 *
 * @example
 * ```ts
 * boundsOf({ unit: 'percent', max: 100 }) // [0, 100]
 * boundsOf({ min: -5 }) // [-5, Infinity]
 * ```
 */
export function boundsOf({ unit, min, max }: Pick<Fact, 'unit' | 'min' | 'max'>): readonly [number, number] {
  return [min ?? (unit ? 0 : -Infinity), max ?? Infinity]
}
