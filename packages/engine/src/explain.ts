/** Why: the proof tree of a verdict, what blocks it, what is missing, what nobody has verified. */
import { isFactOperand, isLeaf, isOpen, type Cite, type Literal, type OpenLeaf, type OperatorName, type PlainCondition, type PlainLeaf, type Text } from './condition.ts'
import type { Compiled } from './compile.ts'
import type { Window } from './edition.ts'
import type { Lookup } from './evaluate.ts'
import { implication, isExcluded } from './implied.ts'
import { missingBehind } from './missing.ts'
import type { Profile } from './profile.ts'
import type { Discretion } from './ruleset.ts'
import { lookupIn, stateOf } from './state.ts'
import type { Truth } from './truth.ts'
import type { Known } from './value.ts'
import { factsAt, isUndecidable, keepersOf, weigh, type Weighed } from './weigh.ts'

/** A condition with its truth and everything needed to put it in words. Plain JSON. */
export interface ProofNode {
  readonly kind: 'all' | 'any' | 'not' | 'leaf' | 'open'
  /** Leaf id; within a named condition `is-sme/headcount`. */
  readonly id?: string
  /** The named condition written out here. */
  readonly name?: string
  readonly truth: Truth
  readonly children?: readonly ProofNode[]
  readonly fact?: string
  readonly operator?: OperatorName
  readonly expected?: Literal | { readonly fact: string }
  readonly known?: Known
  /** What is known of the fact it is compared with. */
  readonly expectedKnown?: Known
  /** The answers from which it follows what is known, for a fact that could have been asked. */
  readonly because?: readonly { readonly fact: string; readonly known?: Known }[]
  readonly parameter?: { readonly id: string; readonly from: string; readonly cite?: Cite }
  readonly cite?: Cite
  readonly open?: Text
  readonly ask?: Text
  readonly note?: Text
}

/** A verdict with its proof. */
export interface Explanation {
  readonly measure: string
  readonly asOf: string
  readonly window: Window
  readonly edition?: { readonly from: string; readonly until?: string }
  readonly verdict: 'eligible' | 'ineligible' | 'unknown'
  readonly root: ProofNode
  readonly failed: readonly string[]
  readonly open: readonly string[]
  /** Unanswered facts: those that can still change the verdict, and all others that the rule reads. */
  readonly missing: { readonly canChange: readonly string[]; readonly used: readonly string[] }
  readonly discretionary: readonly Discretion[]
}

/**
 * The proof of one measure's verdict. Throws a `RangeError` for a measure that is not there.
 *
 * @example
 * ```ts
 * explain(compiled, { facts: { 'company.legalForm': 'ip' } }, 'mtk-status').failed
 * // ['entity-form']
 * ```
 */
export function explain(compiled: Compiled, profile: Profile, measure: string): Explanation {
  const index = compiled.ruleIndex.get(measure)
  if (index === undefined) throw new RangeError(`There is no measure "${measure}".`)
  const { conditions } = compiled.rules[index] as Compiled['rules'][number]
  const day = compiled.measures[index]
  const lookup = lookupIn(stateOf(compiled, profile))
  const weighed = weigh(conditions, lookup)
  const { missing, open, failed } = summaryOf(weighed, lookup, compiled)
  const used = missingBehind(factsAt(leavesUnder(weighed)), lookup, compiled).facts
  return {
    measure,
    asOf: compiled.asOf,
    window: day?.window ?? 'unknown',
    ...(day && { edition: { from: day.edition.from, ...(day.edition.until !== undefined && { until: day.edition.until }) } }),
    verdict: weighed.truth === 'true' ? 'eligible' : weighed.truth === 'false' ? 'ineligible' : 'unknown',
    root: proof(weighed, lookup, compiled),
    failed,
    open,
    missing: { canChange: missing, used: used.filter((fact) => !missing.includes(fact)) },
    discretionary: day?.edition.discretionary ?? [],
  }
}

/** What is missing, open and failed for a condition, without the proof. */
export function summarise(condition: PlainCondition, lookup: Lookup, compiled: Compiled): Summary {
  return summaryOf(weigh(condition, lookup), lookup, compiled)
}

/** The proof tree of a condition. Every node is evaluated, also where the verdict no longer depends on it. */
export function prove(condition: PlainCondition, lookup: Lookup, compiled: Compiled): ProofNode {
  return proof(weigh(condition, lookup), lookup, compiled)
}

function proof({ condition, truth, parts }: Weighed, lookup: Lookup, compiled: Compiled): ProofNode {
  if (isOpen(condition)) return { ...condition, kind: 'open', truth }
  if (isLeaf(condition)) return proofOfLeaf(condition, truth, lookup, compiled)
  const name = condition.name === undefined ? {} : { name: condition.name }
  const kind = 'not' in condition ? 'not' : 'all' in condition ? 'all' : 'any'
  return { kind, ...name, truth, children: (parts ?? []).map((part) => proof(part, lookup, compiled)) }
}

function proofOfLeaf({ value, ...rest }: PlainLeaf, truth: Truth, lookup: Lookup, compiled: Compiled): ProofNode {
  const known = lookup(rest.fact)
  const implied = implication(compiled, rest.fact, lookup)
  const because = implied && !isExcluded(compiled, rest.fact, lookup) && implied.from.map((fact) => ({ fact, ...optional(lookup(fact)) }))
  const other = isFactOperand(value) ? lookup(value.fact) : undefined
  return { ...rest, kind: 'leaf', truth, expected: value, ...(known && { known }), ...(other && { expectedKnown: other }), ...(because && { because }) }
}

function optional(known: Known | undefined): { readonly known?: Known } {
  return known ? { known } : {}
}

interface Summary {
  readonly missing: readonly string[]
  readonly open: readonly string[]
  readonly failed: readonly string[]
}

function summaryOf(weighed: Weighed, lookup: Lookup, compiled: Compiled): Summary {
  const keepers = weighed.truth === 'true' ? [] : keepersOf(weighed)
  if (weighed.truth !== 'unknown') return { missing: [], open: [], failed: idsOf(keepers) }
  const missing = missingBehind(factsAt(keepers), lookup, compiled)
  return { missing: missing.facts, open: idsOf([...keepers.filter(isUndecidable), ...missing.open]), failed: [] }
}

function leavesUnder({ condition, parts }: Weighed): readonly (OpenLeaf | PlainLeaf)[] {
  if (parts) return parts.flatMap(leavesUnder)
  return isOpen(condition) || isLeaf(condition) ? [condition] : []
}

function idsOf(leaves: readonly (OpenLeaf | PlainLeaf)[]): readonly string[] {
  return [...new Set(leaves.flatMap(({ id }) => (id === undefined ? [] : [id])))]
}
