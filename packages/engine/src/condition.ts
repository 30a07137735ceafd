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

export type Literal = boolean | number | string | readonly string[]

/** What a fact is compared with: a literal, another fact, or a parameter in force on the day. */
export type Operand = Literal | { readonly fact: string } | { readonly parameter: string }

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
