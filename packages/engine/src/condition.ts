/** What a condition looks like (json-rules-engine's format, restricted), and how to walk it. */

/** How well a statement is known. `inferred` and `memory` never decide a verdict. */
export type Basis = 'law' | 'operator' | 'press' | 'seed' | 'inferred' | 'memory'

/** Where a statement is written: source id, place in it (article, item), and how well it is known. */
export interface Cite {
  readonly source: string
  readonly place?: string
  readonly basis: Basis
  /** ISO day on which somebody last read it there. Absent: the day the source was read. */
  readonly checkedOn?: string
}

/** Text in both languages. */
export interface Text {
  readonly ru: string
  readonly en: string
}

export type OperatorName =
  | 'equal' | 'notEqual' | 'in' | 'notIn'
  | 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive'
  | 'before' | 'onOrBefore' | 'after' | 'onOrAfter'
  | 'contains' | 'intersects' | 'subsetOf' | 'codeWithin'

export type Literal = boolean | number | string | readonly (string | number)[]

/**
 * What a fact is compared with: a literal, another fact, or a parameter in force on the day.
 * With `monthsBack` the parameter is a number of months and the value the day so many months before.
 */
export type Operand = Literal | { readonly fact: string } | { readonly parameter: string; readonly monthsBack?: true }

/** One comparison. `id` and `cite` are obligatory in a ruleset, optional in plain rules. */
export interface Leaf {
  readonly id?: string
  readonly fact: string
  readonly operator: OperatorName
  readonly value: Operand
  readonly cite?: Cite
  readonly note?: Text
}

/** A condition known to exist but not verified: constantly unknown. */
export interface OpenLeaf {
  readonly id?: string
  /** What is not known, as a statement to be checked. */
  readonly open: Text
  /** What to check and with whom. */
  readonly ask: Text
  readonly cite?: Cite
}

/** Exactly one of the keys `all`, `any`, `not`, `condition`, or a leaf, or an open leaf. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string }
  | Leaf
  | OpenLeaf

/** A condition with all named conditions written out and parameters replaced by their values. */
export type PlainCondition =
  | { readonly all: readonly PlainCondition[]; readonly name?: string }
  | { readonly any: readonly PlainCondition[]; readonly name?: string }
  | { readonly not: PlainCondition; readonly name?: string }
  | PlainLeaf
  | OpenLeaf

export interface PlainLeaf extends Omit<Leaf, 'value'> {
  readonly value: Literal | { readonly fact: string }
  /** The parameter the value came from, if any: shown in explanations. */
  readonly parameter?: { readonly id: string; readonly from: string; readonly cite?: Cite }
}

type Node = Condition | PlainCondition

/** The nodes directly under a node; none for leaves and named conditions. */
export function childrenOf<N extends Node>(node: N): readonly N[] {
  if ('all' in node) return node.all as readonly N[]
  if ('any' in node) return node.any as readonly N[]
  if ('not' in node) return [node.not as N]
  return []
}

/** True for a comparison. @example `isLeaf({ fact: 'a', operator: 'equal', value: 1 }) // true` */
export function isLeaf<N extends Node>(node: N): node is Extract<N, { readonly fact: string }> {
  return 'fact' in node
}

/** True for a condition that nobody has verified. */
export function isOpen(node: Node): node is OpenLeaf {
  return 'open' in node
}

/**
 * Visits a node and everything under it, parents first.
 *
 * @example
 * ```ts
 * walk({ not: { fact: 'a', operator: 'equal', value: 1 } }, (node) => console.log(node))
 * ```
 */
export function walk<N extends Node>(node: N, visit: (node: N) => void): void {
  visit(node)
  for (const child of childrenOf(node)) walk(child, visit)
}

/**
 * Ids of the facts that a condition compares, each once, in order of appearance.
 *
 * @example
 * ```ts
 * factsOf({ fact: 'a', operator: 'lessThan', value: { fact: 'b' } }) // ['a', 'b']
 * ```
 */
export function factsOf(condition: Node): readonly string[] {
  const found = new Set<string>()
  walk(condition, (node) => {
    if (!isLeaf(node)) return
    found.add(node.fact)
    if (isFactOperand(node.value)) found.add(node.value.fact)
  })
  return [...found]
}

/** True if the right side of a comparison is another fact. */
export function isFactOperand(value: Operand): value is { readonly fact: string } {
  return typeof value === 'object' && 'fact' in value
}
