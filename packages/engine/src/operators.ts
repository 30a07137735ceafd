/**
 * THE operator table: what each comparison says of what is known.
 *
 * Both evaluators stand on it: the compiled one builds its tables with it, json-rules-engine
 * calls it from its custom operators. Nothing known gives unknown, always.
 */
import type { Literal, OperatorName } from './condition.ts'
import { anyOf, negate, truthOf, type Truth } from './truth.ts'
import { exact, rangeOf, type Known, type Range, type Scalar } from './value.ts'

type Comparison = (left: Known, right: Known) => Truth

/**
 * Truth of `left operator right`, where either side may be known in part.
 *
 * @example
 * ```ts
 * compare('lessThanInclusive', { kind: 'range', min: 100, max: 250 }, 250) // 'true'
 * compare('greaterThan', { kind: 'range', min: 100, max: 250 }, 120) // 'unknown'
 * ```
 */
export function compare(operator: OperatorName, left: Known | undefined, right: Literal | Known | undefined): Truth {
  if (left === undefined || right === undefined) return 'unknown'
  return operators[operator](left, isKnown(right) ? right : asKnown(right))
}

const equal: Comparison = (left, right) => {
  if (left.kind === 'exact' && right.kind === 'exact') return sameScalar(left.value, right.value)
  const [a, b] = [rangeOf(left), rangeOf(right)]
  if (a && b) return below(a, b) || below(b, a) ? 'false' : 'unknown'
  return overValues(left, right)
}

const isIn: Comparison = (left, right) => {
  if (right.kind !== 'set') return 'unknown'
  if (left.kind === 'oneOf') return agreed(left.values.map((value) => isIn(exact(value), right)))
  return anyOf(right.values.map((value) => equal(left, exact(value))))
}

const less: Comparison = (left, right) => order(left, right, (a, b) => below(a, b), (a, b) => notAbove(b, a))
const lessInclusive: Comparison = (left, right) => order(left, right, (a, b) => notAbove(a, b), (a, b) => below(b, a))
const flipped =
  (comparison: Comparison): Comparison =>
  (left, right) =>
    comparison(right, left)
const negated =
  (comparison: Comparison): Comparison =>
  (left, right) =>
    negate(comparison(left, right))
const overSets =
  (holds: (left: readonly Scalar[], right: readonly Scalar[]) => boolean): Comparison =>
  (left, right) => {
    const values = right.kind === 'exact' ? [right.value] : right.kind === 'set' ? right.values : undefined
    return left.kind === 'set' && values ? truthOf(holds(left.values, values)) : 'unknown'
  }

const codeWithin: Comparison = (left, right) => {
  const prefixes = right.kind === 'set' ? right.values.map(String) : right.kind === 'exact' ? [String(right.value)] : []
  if (left.kind !== 'exact' || typeof left.value !== 'string') return 'unknown'
  const code = left.value
  if (prefixes.some((prefix) => code.startsWith(prefix))) return 'true'
  return isPartialCode(code) && prefixes.some((prefix) => prefix.startsWith(code)) ? 'unknown' : 'false'
}

/** Comparison by operator name. The names are json-rules-engine's, plus days, sets and codes. */
export const operators: Readonly<Record<OperatorName, Comparison>> = {
  equal,
  notEqual: negated(equal),
  in: isIn,
  notIn: negated(isIn),
  lessThan: less,
  lessThanInclusive: lessInclusive,
  greaterThan: flipped(less),
  greaterThanInclusive: flipped(lessInclusive),
  before: less,
  onOrBefore: lessInclusive,
  after: flipped(less),
  onOrAfter: flipped(lessInclusive),
  contains: overSets((have, wanted) => wanted.every((value) => have.includes(value))),
  intersects: overSets((have, wanted) => wanted.some((value) => have.includes(value))),
  subsetOf: overSets((have, allowed) => have.every((value) => allowed.includes(value))),
  codeWithin,
}

/** ОКВЭД codes shorter than "62.01" ("62", "62.0") name a whole class or group: more digits may follow. */
export function isPartialCode(code: string): boolean {
  return /^\d\d(\.\d?)?$/.test(code)
}

function isKnown(value: Literal | Known): value is Known {
  return typeof value === 'object' && 'kind' in value
}

/** A literal as knowledge: a list becomes a set. */
export function asKnown(value: Literal): Known {
  return typeof value === 'object' ? { kind: 'set', values: value } : exact(value)
}

function sameScalar(left: Scalar, right: Scalar): Truth {
  if (left === right) return 'true'
  if (typeof left !== 'string' || typeof right !== 'string' || !isPartialCode(left)) return 'false'
  return /^\d\d\./.test(right) && right.startsWith(left) ? 'unknown' : 'false'
}

function overValues(left: Known, right: Known): Truth {
  return agreed(scalars(left).flatMap((a) => scalars(right).map((b) => sameScalar(a, b))))
}

/** The truth that all possible values give. */
function agreed([first, ...others]: readonly Truth[]): Truth {
  return first !== undefined && others.every((truth) => truth === first) ? first : 'unknown'
}

function scalars(known: Known): readonly Scalar[] {
  return known.kind === 'oneOf' ? known.values : known.kind === 'exact' ? [known.value] : []
}

function order(left: Known, right: Known, surely: (a: Range, b: Range) => boolean, never: (a: Range, b: Range) => boolean): Truth {
  const [a, b] = [rangeOf(left), rangeOf(right)]
  if (!a || !b) return 'unknown'
  return surely(a, b) ? 'true' : never(a, b) ? 'false' : 'unknown'
}

/** Everything in `a` is less than everything in `b`. */
function below(a: Range, b: Range): boolean {
  return notAbove(a, b) && (a.max !== b.min || a.maxOpen === true || b.minOpen === true)
}

/** Everything in `a` is at most everything in `b`. */
function notAbove(a: Range, b: Range): boolean {
  return a.max !== undefined && b.min !== undefined && a.max <= b.min
}
