/** Arithmetic for derived facts and amounts: exact where the inputs are, by interval where they are ranges. */
import type { Lookup } from './evaluate.ts'
import { exact, rangeOf, type Known } from './value.ts'

/**
 * A formula tree. Written in YAML as text (`min(0.5 * cost.totalRub, param("grant-cap"))`),
 * parsed when the ruleset is built.
 */
export type Formula =
  | number
  | { readonly fact: string }
  | { readonly parameter: string }
  | { readonly op: '+' | '-' | '*' | '/' | 'min' | 'max'; readonly args: readonly Formula[] }
  /** Whole months from the date fact to the as-of day. */
  | { readonly op: 'monthsSince'; readonly fact: string }

/** A closed interval of numbers; its ends may be infinite. */
export interface Interval {
  readonly lo: number
  readonly hi: number
}

/** Where a formula takes its inputs from. A parameter without a value on the day is unknown. */
export interface Inputs {
  readonly lookup: Lookup
  readonly parameter: (id: string) => number | undefined
  /** ISO day; empty where there is none, then ages are unknown. */
  readonly asOf: string
}

const ANYTHING: Interval = { lo: -Infinity, hi: Infinity }

/**
 * Value of a formula as an interval; `undefined` where it has none (division by what may be zero).
 *
 * @example
 * ```ts
 * const inputs = { lookup: () => ({ kind: 'range', min: 10, max: 20 }), parameter: () => 15, asOf: '2026-01-01' } as const
 * calculate({ op: 'min', args: [{ fact: 'cost' }, { parameter: 'cap' }] }, inputs) // { lo: 10, hi: 15 }
 * ```
 */
export function calculate(formula: Formula, inputs: Inputs): Interval | undefined {
  if (typeof formula === 'number') return { lo: formula, hi: formula }
  if ('parameter' in formula) return point(inputs.parameter(formula.parameter))
  if (!('op' in formula)) return intervalOf(inputs.lookup(formula.fact))
  if (formula.op === 'monthsSince') return months(inputs.lookup(formula.fact), inputs.asOf)
  const args = formula.args.map((arg) => calculate(arg, inputs))
  return args.reduce((a, b) => a && b && combine[formula.op](a, b))
}

/** An interval as knowledge of a number. */
export function knownOf(interval: Interval | undefined): Known | undefined {
  if (!interval || (interval.lo === -Infinity && interval.hi === Infinity)) return undefined
  if (interval.lo === interval.hi) return exact(interval.lo)
  return {
    kind: 'range',
    ...(interval.lo !== -Infinity && { min: interval.lo }),
    ...(interval.hi !== Infinity && { max: interval.hi }),
  }
}

/** Knowledge of a number as an interval; nothing known is any number. */
export function intervalOf(known: Known | undefined): Interval {
  const range = known && rangeOf(known)
  if (!range) return ANYTHING
  return {
    lo: typeof range.min === 'number' ? range.min : -Infinity,
    hi: typeof range.max === 'number' ? range.max : Infinity,
  }
}

/** Ids of the facts in a formula. */
export function factsIn(formula: Formula): readonly string[] {
  if (typeof formula === 'number' || 'parameter' in formula) return []
  if ('fact' in formula) return [formula.fact]
  return [...new Set(formula.args.flatMap(factsIn))]
}

/** Ids of the parameters in a formula. */
export function parametersIn(formula: Formula): readonly string[] {
  if (typeof formula === 'number') return []
  if ('parameter' in formula) return [formula.parameter]
  return 'args' in formula ? [...new Set(formula.args.flatMap(parametersIn))] : []
}

/**
 * Whole months between two days.
 *
 * @example
 * ```ts
 * monthsBetween('2024-01-31', '2024-02-29') // 0
 * monthsBetween('2024-01-15', '2026-01-15') // 24
 * ```
 */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)))
  return (b as number) - (a as number) - (to.slice(8) < from.slice(8) ? 1 : 0)
}

const combine: Readonly<Record<'+' | '-' | '*' | '/' | 'min' | 'max', (a: Interval, b: Interval) => Interval | undefined>> = {
  '+': (a, b) => ({ lo: a.lo + b.lo, hi: a.hi + b.hi }),
  '-': (a, b) => ({ lo: a.lo - b.hi, hi: a.hi - b.lo }),
  '*': (a, b) => hull([a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi]),
  '/': (a, b) => (b.lo <= 0 && b.hi >= 0 ? undefined : hull([a.lo / b.lo, a.lo / b.hi, a.hi / b.lo, a.hi / b.hi])),
  min: (a, b) => ({ lo: Math.min(a.lo, b.lo), hi: Math.min(a.hi, b.hi) }),
  max: (a, b) => ({ lo: Math.max(a.lo, b.lo), hi: Math.max(a.hi, b.hi) }),
}

/** Zero times infinity and infinity over infinity bound nothing: count them as zero. Minus zero is zero. */
function hull(ends: readonly number[]): Interval {
  const finite = ends.map((end) => (Number.isNaN(end) ? 0 : end + 0))
  return { lo: Math.min(...finite), hi: Math.max(...finite) }
}

function point(value: number | undefined): Interval | undefined {
  return value === undefined ? undefined : { lo: value, hi: value }
}

function months(known: Known | undefined, asOf: string): Interval {
  const range = known && asOf !== '' ? rangeOf(known) : undefined
  return {
    lo: typeof range?.max === 'string' ? monthsBetween(range.max, asOf) : -Infinity,
    hi: typeof range?.min === 'string' ? monthsBetween(range.min, asOf) : Infinity,
  }
}
