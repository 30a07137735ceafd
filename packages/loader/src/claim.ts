/** What a leaf claims: that some quantity lies in some set. Claims on one quantity can be compared. */
import { isFactOperand, isLeaf, type Condition, type OperatorName } from '@mera/engine'
import { complement, EVERYTHING, intersection, wholeNumbers, type NumberSet } from './number-line.ts'
import type { Comparable } from './subject-type.ts'

/** `quantity` lies in `set`; it can only ever be in `domain`. */
export interface Claim {
  readonly quantity: string
  readonly set: NumberSet
  readonly domain: NumberSet
  /** Only whole numbers count (people, days, numbered options). */
  readonly whole: boolean
}

/** What is left of a set within the domain of a claim. */
export function within(claim: Claim, set: NumberSet): NumberSet {
  const inside = intersection(claim.domain, set)
  return claim.whole ? wholeNumbers(inside) : inside
}

/**
 * The claim of a leaf or of a reference to a named condition; `undefined` for anything else.
 *
 * @example
 * ```ts
 * claimOf({ fact: 'a.headcount', operator: 'greaterThan', value: 5 }, { id: 'a.headcount', type: 'integer', min: 0 })
 * // { quantity: 'a.headcount', set: [{ lo: 5, loOpen: true, hi: Infinity }], domain: [{ lo: 0, hi: Infinity }], whole: true }
 * ```
 */
export function claimOf(node: Condition, subject: Comparable | undefined): Claim | undefined {
  if ('condition' in node) return yes(`condition ${node.condition}`)
  if (!isLeaf(node) || !subject) return undefined
  const { operator, value } = node
  if (isFactOperand(value) || (typeof value === 'object' && !Array.isArray(value))) {
    const set = spanOf(operator, 0)
    const difference = `${node.fact} - ${JSON.stringify(value)}`
    return set ? { quantity: difference, set, domain: EVERYTHING, whole: false } : yes(`${node.fact} ${operator} ${JSON.stringify(value)}`)
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  const numbers = values.map((item) => numberOf(item, subject))
  const set = setOf(operator, numbers)
  if (!set) return yes(`${node.fact} ${operator} ${JSON.stringify(value)}`)
  return { quantity: node.fact, set, domain: domainOf(subject), whole: subject.type !== 'number' }
}

/** A claim that is simply true or false: 1 or 0. */
function yes(quantity: string): Claim {
  return { quantity, set: [{ lo: 1, hi: 1 }], domain: [{ lo: 0, hi: 1 }], whole: true }
}

function setOf(operator: OperatorName, numbers: readonly (number | undefined)[]): NumberSet | undefined {
  if (numbers.some((number) => number === undefined)) return undefined
  const known = numbers.filter((number) => number !== undefined)
  if (operator === 'in') return pointsOf(known)
  if (operator === 'notIn') return complement(pointsOf(known))
  return known.length === 1 ? spanOf(operator, known[0] as number) : undefined
}

function spanOf(operator: OperatorName, at: number): NumberSet | undefined {
  switch (operator) {
    case 'equal':
      return pointsOf([at])
    case 'notEqual':
      return complement(pointsOf([at]))
    case 'lessThan':
    case 'before':
      return [{ lo: -Infinity, hi: at, hiOpen: true }]
    case 'lessThanInclusive':
    case 'onOrBefore':
      return [{ lo: -Infinity, hi: at }]
    case 'greaterThan':
    case 'after':
      return [{ lo: at, hi: Infinity, loOpen: true }]
    case 'greaterThanInclusive':
    case 'onOrAfter':
      return [{ lo: at, hi: Infinity }]
    default:
      return undefined
  }
}

function pointsOf(numbers: readonly number[]): NumberSet {
  return [...new Set(numbers)].sort((a, b) => a - b).map((number) => ({ lo: number, hi: number }))
}

/** Place of a value on the line of its fact: numbers as they are, days by count, options by their order. */
function numberOf(value: unknown, { type, options }: Comparable): number | undefined {
  switch (type) {
    case 'integer':
    case 'number':
      return typeof value === 'number' ? value : undefined
    case 'boolean':
      return typeof value === 'boolean' ? Number(value) : undefined
    case 'date':
      return typeof value === 'string' ? Date.parse(`${value}T00:00:00Z`) / 86_400_000 : undefined
    case 'enum': {
      const index = options?.findIndex(({ id }) => id === value) ?? -1
      return index < 0 ? undefined : index
    }
    default:
      return undefined
  }
}

function domainOf({ type, min = -Infinity, max = Infinity, options = [] }: Comparable): NumberSet {
  switch (type) {
    case 'boolean':
      return [{ lo: 0, hi: 1 }]
    case 'enum':
      return [{ lo: 0, hi: options.length - 1 }]
    default:
      return [{ lo: min, hi: max }]
  }
}
