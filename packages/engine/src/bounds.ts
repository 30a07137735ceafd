/** Between what a number in an answer may lie. */
import type { Fact } from './ruleset.ts'

/**
 * Amounts, people and months are never negative unless the dictionary says so; shares end at 100.
 *
 * @example
 * ```ts
 * boundsOf({ unit: 'percent' }) // [0, 100]
 * boundsOf({ min: -5 }) // [-5, Infinity]
 * ```
 */
export function boundsOf({ unit, min, max }: Pick<Fact, 'unit' | 'min' | 'max'>): readonly [number, number] {
  return [min ?? (unit ? 0 : -Infinity), max ?? (unit === 'percent' && (min ?? 0) >= 0 ? 100 : Infinity)]
}
