/** Can this operator compare this kind of fact, with this form of value? */
import type { FactType, Leaf, OperatorName } from '@mera/engine'
import { conditionsIn, leavesIn, type PlacedNode } from '../conditions-in.ts'
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { comparables } from '../subject-type.ts'

/** Operators for each type, and for each operator whether its value is one thing or a list. */
const OF_TYPE: Readonly<Record<FactType, readonly OperatorName[]>> = {
  boolean: ['equal', 'notEqual'],
  integer: ['equal', 'notEqual', 'in', 'notIn', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'],
  number: ['equal', 'notEqual', 'in', 'notIn', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'],
  date: ['before', 'onOrBefore', 'after', 'onOrAfter'],
  code: ['equal', 'notEqual', 'in', 'notIn', 'codeWithin'],
  enum: ['equal', 'notEqual', 'in', 'notIn'],
  codes: ['contains', 'intersects', 'subsetOf'],
  list: [],
}

const TAKES_LIST: readonly OperatorName[] = ['in', 'notIn', 'intersects', 'subsetOf', 'codeWithin']

/** Leaves whose operator does not suit the fact, or whose value is a list where it must not be, or the other way round. */
export function operatorFitsFact(draft: Draft): readonly Finding[] {
  const lookup = comparables(draft)
  return conditionsIn(draft).flatMap(leavesIn).flatMap((leaf) => {
    const subject = lookup(leaf.whole, leaf.value.fact)
    if (!subject) return []
    const suitable = OF_TYPE[subject.type]
    if (suitable.includes(leaf.value.operator)) return listness(leaf)
    const use = suitable.length > 0 ? `Use ${suitable.join(', ')}.` : 'Derive a count, a share or a sum from it and compare that.'
    return [finding(leaf, 'operator', `"${leaf.value.operator}" can't compare ${subject.id}, which is ${article(subject.type)}. ${use}`)]
  })
}

function listness(leaf: PlacedNode<Leaf>): readonly Finding[] {
  const { operator, value } = leaf.value
  const wanted = TAKES_LIST.includes(operator)
  const isList = Array.isArray(value)
  if (isList === wanted || (typeof value === 'object' && !isList)) return []
  const message = wanted
    ? `"${operator}" takes a list. Write the value as [${JSON.stringify(value)}].`
    : `"${operator}" takes one value, not a list. Write it without brackets, or use ${operator === 'contains' ? 'intersects or subsetOf' : 'in'} for several.`
  return [finding(leaf, 'value', message)]
}

function article(type: FactType): string {
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type === 'codes' ? 'set of codes' : type}`
}

function finding(leaf: PlacedNode, key: string, message: string): Finding {
  return { rule: 'operator-fits-fact', severity: 'error', file: leaf.file, path: [...leaf.path, key], message }
}
