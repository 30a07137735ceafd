/** Why: the proof tree of a verdict, what blocks it, what is missing, what nobody has verified. */
import { isFactOperand, isLeaf, isOpen, type Cite, type Literal, type OperatorName, type PlainCondition, type PlainLeaf, type Text } from './condition.ts'
import type { Compiled } from './compile.ts'
import type { Window } from './edition.ts'
import { leafTruth, type Lookup } from './evaluate.ts'
import { missingBehind } from './missing.ts'
import type { Profile } from './profile.ts'
import type { Discretion } from './ruleset.ts'
import { lookupIn, stateOf } from './state.ts'
import { allOf, anyOf, negate, type Truth } from './truth.ts'
import type { Known } from './value.ts'

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
  const root = prove(conditions, lookup)
  const { missing, open, failed } = summaryOf(root, lookup, compiled)
  const used = missingBehind(leavesUnder(root).flatMap(factsAt), lookup, compiled).facts
  return {
    measure,
    asOf: compiled.asOf,
    window: day?.window ?? 'unknown',
    ...(day && { edition: { from: day.edition.from, ...(day.edition.until !== undefined && { until: day.edition.until }) } }),
    verdict: root.truth === 'true' ? 'eligible' : root.truth === 'false' ? 'ineligible' : 'unknown',
    root,
    failed,
    open,
    missing: { canChange: missing, used: used.filter((fact) => !missing.includes(fact)) },
    discretionary: day?.edition.discretionary ?? [],
  }
}

/** What is missing, open and failed for a condition, without keeping the proof. */
export function summarise(condition: PlainCondition, lookup: Lookup, compiled: Compiled): { missing: readonly string[]; open: readonly string[]; failed: readonly string[] } {
  return summaryOf(prove(condition, lookup), lookup, compiled)
}

/** The proof tree of a condition. Every node is evaluated, also where the verdict no longer depends on it. */
export function prove(condition: PlainCondition, lookup: Lookup): ProofNode {
  if (isOpen(condition)) return { ...condition, kind: 'open', truth: 'unknown' }
  if (isLeaf(condition)) return proveLeaf(condition, lookup)
  const name = condition.name === undefined ? {} : { name: condition.name }
  if ('not' in condition) {
    const child = prove(condition.not, lookup)
    return { kind: 'not', ...name, truth: negate(child.truth), children: [child] }
  }
  const all = 'all' in condition
  const children = (all ? condition.all : condition.any).map((child) => prove(child, lookup))
  const truths = children.map((child) => child.truth)
  return { kind: all ? 'all' : 'any', ...name, truth: all ? allOf(truths) : anyOf(truths), children }
}

function proveLeaf(leaf: PlainLeaf, lookup: Lookup): ProofNode {
  const { value, ...rest } = leaf
  const known = lookup(leaf.fact)
  const other = isFactOperand(value) ? lookup(value.fact) : undefined
  return {
    ...rest,
    kind: 'leaf',
    truth: leafTruth(leaf, lookup),
    expected: value,
    ...(known && { known }),
    ...(other && { expectedKnown: other }),
  }
}

function summaryOf(root: ProofNode, lookup: Lookup, compiled: Compiled) {
  const undecided = root.truth === 'unknown' ? deciders(root, 'unknown') : []
  const missing = missingBehind(undecided.flatMap(factsAt), lookup, compiled)
  return {
    missing: missing.facts,
    open: idsOf([...undecided.filter((node) => node.kind === 'open' || !hasTestableFact(node)), ...missing.open]),
    failed: root.truth === 'false' ? idsOf(deciders(root, 'false')) : [],
  }
}

/** Leaves under nodes of the given truth only: those that keep the root at it. */
function deciders(node: ProofNode, truth: Truth): readonly ProofNode[] {
  if (node.truth !== truth) return []
  if (!node.children) return [node]
  const wanted = node.kind === 'not' ? negate(truth) : truth
  return node.children.flatMap((child) => deciders(child, wanted))
}

function leavesUnder(node: ProofNode): readonly ProofNode[] {
  return node.children ? node.children.flatMap(leavesUnder) : [node]
}

/** A leaf whose basis may not decide is as good as open. */
function hasTestableFact(node: ProofNode): boolean {
  return node.cite?.basis !== 'inferred' && node.cite?.basis !== 'memory'
}

function idsOf(nodes: readonly { readonly id?: string }[]): readonly string[] {
  return [...new Set(nodes.flatMap((node) => (node.id === undefined ? [] : [node.id])))]
}

/** The facts that a leaf compares, if they may decide it. */
function factsAt(node: ProofNode): readonly string[] {
  const { fact, expected } = node
  if (fact === undefined || !hasTestableFact(node)) return []
  return typeof expected === 'object' && 'fact' in expected ? [fact, expected.fact] : [fact]
}
