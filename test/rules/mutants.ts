/** Rules with one leaf changed: the other operator, the threshold one unit off. Every golden case file should notice. */
import { childrenOf, isFactOperand, isLeaf, type Condition, type Leaf, type OperatorName, type Ruleset } from '@mera/engine'
import type { CaseSubject } from './case-file.ts'

/** A ruleset in which one leaf of the subject says something else. */
export interface Mutant {
  /** First day of the edition; empty for a named condition. */
  readonly edition: string
  readonly leaf: string
  /** What was done: `greaterThan → greaterThanInclusive`, `50 → 51`. */
  readonly change: string
  readonly ruleset: Ruleset
}

/** Operators that a slip of the pen would put for each other, and those that turn the comparison round. The others are negated. */
const FLIPS: Readonly<Partial<Record<OperatorName, readonly OperatorName[]>>> = {
  equal: ['notEqual'], notEqual: ['equal'], in: ['notIn'], notIn: ['in'],
  lessThan: ['lessThanInclusive', 'greaterThanInclusive'], lessThanInclusive: ['lessThan', 'greaterThan'],
  greaterThan: ['greaterThanInclusive', 'lessThanInclusive'], greaterThanInclusive: ['greaterThan', 'lessThan'],
  before: ['onOrBefore', 'onOrAfter'], onOrBefore: ['before', 'after'], after: ['onOrAfter', 'onOrBefore'], onOrAfter: ['after', 'before'],
}

/** All mutants of a subject's own leaves; those of named conditions belong to the conditions. `withItems`: lists with an item less, too. */
export function mutantsOf(original: Ruleset, { kind, id }: CaseSubject, withItems: boolean): readonly Mutant[] {
  const ruleset = withNeighbours(original)
  if (kind === 'condition') {
    const found = ruleset.conditions.find((condition) => condition.id === id)
    return found ? mutated(found.conditions, withItems).map(({ node, ...what }) => ({ ...what, edition: '', ruleset: { ...ruleset, conditions: ruleset.conditions.map((condition) => (condition.id === id ? { ...condition, conditions: node } : condition)) } })) : []
  }
  const measure = ruleset.measures.find((candidate) => candidate.id === id)
  return (measure?.editions ?? []).flatMap((edition, index) =>
    mutated(edition.conditions, withItems).map(({ node, ...what }) => {
      const editions = measure?.editions.map((other, at) => (at === index ? { ...other, conditions: node } : other)) ?? []
      return { ...what, edition: edition.from, ruleset: { ...ruleset, measures: ruleset.measures.map((candidate) => (candidate.id === id ? { ...candidate, editions } : candidate)) } }
    }),
  )
}

interface Mutated {
  readonly leaf: string
  readonly change: string
  readonly node: Condition
}

function mutated(node: Condition, withItems: boolean): readonly Mutated[] {
  if (isLeaf(node)) return variants(node, withItems).map((variant) => ({ leaf: node.id ?? '', ...variant }))
  const children = childrenOf(node)
  return children.flatMap((child, index) =>
    mutated(child, withItems).map((found): Mutated => {
      const others = children.map((other, at) => (at === index ? found.node : other))
      return { ...found, node: 'all' in node ? { all: others } : 'any' in node ? { any: others } : { not: found.node } }
    }),
  )
}

function variants(leaf: Leaf, withItems: boolean): readonly { readonly change: string; readonly node: Condition }[] {
  const { operator, value } = leaf
  const flips = FLIPS[operator]?.map((other) => ({ change: `${operator} → ${other}`, node: { ...leaf, operator: other } }))
  const byOne = (by: 1 | -1): readonly { change: string; node: Condition }[] => {
    if (typeof value === 'number') return [{ change: `${value} → ${value + by}`, node: { ...leaf, value: value + by } }]
    if (typeof value !== 'object' || !('parameter' in value)) return []
    return [{ change: `${value.parameter} ${by > 0 ? '+' : '−'} 1`, node: { ...leaf, value: { ...value, parameter: moved(value.parameter, by) } } }]
  }
  const items = withItems && Array.isArray(value) && value.length > 1 ? value.map((item: unknown, index) => ({ change: `without ${String(item)}`, node: { ...leaf, value: value.filter((_, at) => at !== index) } })) : []
  return [...(flips ?? [{ change: `not ${operator}`, node: { not: leaf } }]), ...(isFactOperand(value) ? [] : [...byOne(1), ...byOne(-1)]), ...items]
}

const moved = (parameter: string, by: 1 | -1): string => `${parameter}${by > 0 ? '+1' : '-1'}`

/** The ruleset with each number among its parameters also one unit up and one down, under names of their own. */
function withNeighbours(ruleset: Ruleset): Ruleset {
  const neighbours = ruleset.parameters.flatMap((parameter) =>
    parameter.values.every(({ value }) => typeof value === 'number')
      ? ([1, -1] as const).map((by) => ({ ...parameter, id: moved(parameter.id, by), values: parameter.values.map((dated) => ({ ...dated, value: (dated.value as number) + by })) }))
      : [],
  )
  return { ...ruleset, parameters: [...ruleset.parameters, ...neighbours] }
}
