/** The shape of the emitted ruleset: what the loader writes and everything else reads. */
import type { Cite, Condition, Literal, Text } from './condition.ts'
import type { Formula } from './formula.ts'

export type FactType = 'boolean' | 'integer' | 'number' | 'date' | 'code' | 'enum' | 'codes' | 'list'
export type Unit = 'rub' | 'percent' | 'months' | 'years' | 'people' | 'count' | 'points'
/** Coded classifications whose codes nest by prefix. */
export type CodeScheme = 'okved' | 'region'

export interface Option {
  readonly id: string
  readonly label: Text
}

/** A field of a record in a list fact (a cluster member, an IP object). */
export interface Field {
  readonly id: string
  readonly type: Exclude<FactType, 'list' | 'codes'>
  readonly unit?: Unit
  readonly min?: number
  readonly max?: number
  readonly scheme?: CodeScheme
  readonly options?: readonly Option[]
  readonly title: Text
  readonly help?: Text
}

/** How a derived fact follows from others. */
export type Derivation =
  | { readonly kind: 'formula'; readonly formula: Formula }
  | { readonly kind: 'condition'; readonly condition: string }
  | { readonly kind: 'cases'; readonly cases: readonly Case[]; readonly otherwise?: CaseValue }
  | { readonly kind: 'count'; readonly list: string; readonly where?: Condition }
  | { readonly kind: 'share'; readonly list: string; readonly where: Condition }
  | { readonly kind: 'any'; readonly list: string; readonly where: Condition }
  | { readonly kind: 'every'; readonly list: string; readonly where: Condition }
  | { readonly kind: 'sum'; readonly list: string; readonly field: string; readonly where?: Condition }

/** First case whose condition holds gives the value. With neither such a case nor `otherwise` nothing follows: the fact is asked, if it has a question. */
export interface Case {
  readonly when: Condition
  readonly value: CaseValue
}

/** An option of an enum; yes or no. */
export type CaseValue = string | boolean

/** What a company can do about a fact: for counterfactuals. */
export interface Change {
  readonly by: 'company' | 'authority' | 'market'
  /** Which way the value can move; absent = any way. */
  readonly direction?: 'up' | 'down'
  /** The options it can move to; absent = any. A company becomes an ООО, never a self-employed person. */
  readonly to?: readonly string[]
  readonly months?: number
  readonly costRub?: number
  /** 1 trivial … 5 very hard. */
  readonly effort: number
  readonly how: Text
}

export interface Fact {
  readonly id: string
  readonly topic: string
  readonly type: FactType
  readonly unit?: Unit
  readonly min?: number
  readonly max?: number
  readonly scheme?: CodeScheme
  readonly options?: readonly Option[]
  readonly fields?: readonly Field[]
  readonly title: Text
  /** Absent on facts that are only derived. With `derive` too: an answer stands before what follows. */
  readonly question?: Text
  /** What the question means, in plain words; the official term and the reason for asking. */
  readonly help?: Text
  /** Where the person finds the figure. */
  readonly where?: Text
  readonly askIf?: Condition
  readonly derive?: Derivation
  readonly change?: Change
  /** Plural forms, "#" stands for the number: «не хватает # предприятия». For balances below zero. */
  readonly lack?: { readonly ru: Plurals; readonly en: Plurals }
  /** Earlier ids of this fact, for old links and files. */
  readonly renamedFrom?: readonly string[]
}

export type Plurals = Readonly<Partial<Record<'one' | 'few' | 'many' | 'other', string>>>

/** A number, a list of codes or a text that changes with time. */
export interface Parameter {
  readonly id: string
  readonly topic: string
  readonly title: Text
  readonly unit?: Unit
  /** In order of `from`; each holds until the next begins or until its own `until` (inclusive). */
  readonly values: readonly ParameterValue[]
  /** After this day nobody has checked the last value: show "as of". */
  readonly verifiedUntil?: string
}

export interface ParameterValue {
  readonly from: string
  readonly until?: string
  readonly value: Literal
  readonly cite: Cite
}

export interface NamedCondition {
  readonly id: string
  readonly title: Text
  readonly conditions: Condition
}

export type MeasureKind =
  | 'grant' | 'subsidy' | 'loan' | 'guarantee' | 'tax' | 'status' | 'service' | 'membership' | 'listing'
export type Need = 'finance' | 'market' | 'people' | 'paperwork' | 'premises'
export type Level = 'federal' | 'regional' | 'association'
export type Subject = 'company' | 'person' | 'loan' | 'project' | 'cluster' | 'region' | 'site'
export type Recipient = 'company' | 'person' | 'lender' | 'cluster-organisation' | 'region' | 'university' | 'infrastructure' | 'nobody'

export interface Discretion {
  readonly id: string
  readonly text: Text
  readonly cite: Cite
}

/** One figure a measure promises: a sum, a rate, a fee. The first of an edition is the main one. */
export interface AmountLine {
  readonly id: string
  readonly label: Text
  readonly unit: 'rub' | 'rub-per-year' | 'percent' | 'percent-per-year' | 'months' | 'points'
  /** One of `formula`, `cases`, `undetermined`. */
  readonly formula?: Formula
  readonly cases?: readonly AmountCase[]
  readonly undetermined?: Text
  /** How to read the figure: a ceiling, a rate "not above", a fee… */
  readonly bound?: 'exact' | 'up-to' | 'from' | 'about'
  readonly note?: Text
  readonly cite: Cite
}

/** The first case that holds gives the formula; a case without `when` is the last resort. */
export interface AmountCase {
  readonly when?: Condition
  readonly formula: Formula
}

/** When applications are taken. Absent on an active edition: at any time. */
export interface Intake {
  readonly state: 'periods' | 'unknown' | 'continuous'
  readonly periods?: readonly { readonly from: string; readonly until: string }[]
  readonly note?: Text
  readonly cite?: Cite
}

export interface Exclusion {
  readonly measure: string
  readonly kind: 'same-cost' | 'same-purpose' | 'alternative'
  readonly why: Text
  readonly cite: Cite
}

export interface Edition {
  /** ISO day, inclusive. */
  readonly from: string
  /** ISO day, inclusive; absent while in force. */
  readonly until?: string
  readonly status: 'active' | 'closed' | 'suspended' | 'unknown'
  readonly note?: Text
  readonly intake?: Intake
  readonly cite: Cite
  readonly conditions: Condition
  readonly discretionary?: readonly Discretion[]
  readonly amount?: readonly AmountLine[]
  readonly excludes?: readonly Exclusion[]
}

export interface Measure {
  readonly id: string
  readonly title: Text
  /** Short name for cards. */
  readonly short?: Text
  readonly operator: Text
  readonly level: Level
  /** Codes of the regions where the measure exists; absent = everywhere. */
  readonly regions?: readonly string[]
  readonly kind: MeasureKind
  readonly subject: Subject
  readonly recipient: Recipient
  readonly needs: readonly Need[]
  readonly summary: Text
  readonly editions: readonly Edition[]
  /** Ids in the document list. */
  readonly documents?: readonly string[]
  readonly steps?: readonly Text[]
  readonly links?: readonly { readonly title: Text; readonly href: string }[]
  /** Time and money an application takes, where known. */
  readonly effort?: { readonly days?: number; readonly costRub?: number; readonly note?: Text; readonly cite?: Cite }
  /** Days with no edition between two editions are meant. */
  readonly gaps?: readonly { readonly from: string; readonly until: string; readonly why: Text }[]
  readonly tags?: readonly string[]
  readonly checkedOn: string
}

/** An act or page: issuer + kind + number + date identify an act (numbers alone collide). */
export interface Source {
  readonly id: string
  readonly kind: 'law' | 'resolution' | 'subsidy-decision' | 'order' | 'operator-rules' | 'agreement' | 'page' | 'press' | 'document'
  readonly issuer?: string
  readonly number?: string
  readonly date?: string
  readonly title: Text
  readonly url?: string
  /** Which edition was read. */
  readonly edition?: string
  /** ISO day on which it was read. */
  readonly readOn: string
}

export interface DocumentItem {
  readonly id: string
  readonly title: Text
}

export interface Ruleset {
  /** Version of the shape of this file. */
  readonly format: 1
  /** Version of the fact dictionary, raised when a fact is renamed or removed. */
  readonly dictionary: number
  readonly facts: readonly Fact[]
  readonly parameters: readonly Parameter[]
  readonly conditions: readonly NamedCondition[]
  readonly measures: readonly Measure[]
  readonly sources: readonly Source[]
  readonly documents: readonly DocumentItem[]
}
