/** The cheapest changes that turn a "no" into a "yes" or a "perhaps", or the proof that there is none. */
import type { Compiled } from '../compile.ts'
import { childrenOf, isLeaf, isOpen, type PlainCondition } from '../condition.ts'
import { evaluate, type Lookup } from '../evaluate.ts'
import { summarise } from '../explain.ts'
import { isExcluded } from '../implied.ts'
import { leversOf } from './levers.ts'
import { type Answers, type Move } from './moves.ts'
import { monthsLater } from '../day.ts'
import { relaxed } from './relaxed.ts'
import type { FactValue, Profile } from '../profile.ts'
import { verdicts, type Verdict } from '../screen.ts'
import { lookupIn, stateOf } from '../state.ts'
import { negate, type Truth } from '../truth.ts'
import { unfolded } from '../unfold.ts'
import { plansFor, type Plan } from './plans.ts'

/** A set of changes that together turn the verdict. */
export interface Counterfactual {
  readonly moves: readonly Move[]
  readonly cost: number
  /** The answers to change, all of them. */
  readonly answers: Answers
  /** The verdict after the changes. */
  readonly verdict: Verdict
  /** The first day on which all changes can be done. Absent where no day is known. */
  readonly readyOn?: string
  /** Measures that the changes win and lose beside it. */
  readonly won: readonly string[]
  readonly lost: readonly string[]
}

/** What would change a "no". */
export interface Counterfactuals {
  readonly measure: string
  /** Cheapest first; none contains another. */
  readonly alternatives: readonly Counterfactual[]
  /**
   * Why there is no alternative: leaves that fail whatever is changed, or, if each can be satisfied
   * alone, those that can't be together; for a "yes" also what is not answered or not verified.
   * Empty if there are alternatives or none is needed.
   */
  readonly forbidden: readonly string[]
}

/** How far to look. */
export interface Search {
  /** What the changes must reach: not a "no" any more (default), or a "yes". */
  readonly target?: 'possible' | 'eligible'
  readonly limit?: number
  /** At most so many facts are changed together; as many as it takes by default. */
  readonly changes?: number
}

/**
 * The cheapest ways from "no" to "yes", each minimal: without any one of its changes it fails.
 * Only facts that have been answered and that somebody can change are touched. Throws a
 * `RangeError` for a measure that is not there.
 *
 * @example
 * ```ts
 * counterfactuals(compiled, profile, 'moscow-ipk-listing').alternatives[0]?.moves[0]?.fact // 'cluster.productionBalance'
 * ```
 */
export function counterfactuals(compiled: Compiled, profile: Profile, measure: string, { target = 'possible', limit = 3, changes = Infinity }: Search = {}): Counterfactuals {
  const rule = compiled.ruleIndex.get(measure)
  if (rule === undefined) throw new RangeError(`There is no measure "${measure}".`)
  const reached = (after: Profile): boolean => {
    const truth = evaluate(conditionsOf(compiled, rule), lookupIn(stateOf(compiled, after)))
    return target === 'eligible' ? truth === 'true' : truth !== 'false'
  }
  if (reached(profile)) return { measure, alternatives: [], forbidden: [] }
  const flat = unfolded(compiled, profile)
  const levers = leversOf(flat, profile)
  const forbidden = provenNo(compiled, relaxed(flat, profile, rule, levers), rule)
  if (forbidden.length > 0) return { measure, alternatives: [], forbidden }
  const found: Counterfactual[] = []
  const taken: (readonly string[])[] = []
  for (const plan of plansFor(flat, profile, rule, levers, target)) {
    const facts = plan.changing.map(({ fact }) => fact)
    if (facts.length > changes || taken.some((smaller) => smaller.every((fact) => facts.includes(fact)))) continue
    const answers = plan.realise()
    const after = answers && afterwards(compiled, profile, answers)
    if (!after || !reached(after)) continue
    taken.push(facts)
    found.push(described(compiled, profile, rule, plan, answers, after))
    if (found.length >= limit) break
  }
  return { measure, alternatives: found, forbidden: found.length > 0 || changes < Infinity ? [] : untakeable(compiled, profile, measure, target) }
}

/** Every way has been tried: what stands in it. Where a "perhaps" can be had, that is what keeps it from being a "yes". */
function untakeable(compiled: Compiled, profile: Profile, measure: string, target: Search['target']): readonly string[] {
  const rule = compiled.ruleIndex.get(measure) as number
  const [perhaps] = target === 'eligible' ? counterfactuals(compiled, profile, measure, { limit: 1 }).alternatives : []
  const after = perhaps ? afterwards(compiled, profile, perhaps.answers) : profile
  const failing = provenNo(compiled, after, rule)
  return failing.length > 0 ? failing : inTheWay(conditionsOf(compiled, rule), lookupIn(stateOf(compiled, after)))
}

function conditionsOf({ rules }: Compiled, rule: number) {
  return (rules[rule] as Compiled['rules'][number]).conditions
}

/** Leaves that make a profile a "no" whatever else is answered; none if it is not one. With three-valued logic that is a proof. */
function provenNo(compiled: Compiled, profile: Profile, rule: number): readonly string[] {
  return summarise(conditionsOf(compiled, rule), lookupIn(stateOf(compiled, profile)), compiled).failed
}

/** Leaves that keep a profile from being surely in: failing, unanswered, or open. */
function inTheWay(node: PlainCondition, lookup: Lookup, wanted: Truth = 'true'): readonly string[] {
  if (evaluate(node, lookup) === wanted) return []
  if (isLeaf(node) || isOpen(node)) return node.id === undefined ? [] : [node.id]
  return [...new Set(childrenOf<PlainCondition>(node).flatMap((child) => inTheWay(child, lookup, 'not' in node ? negate(wanted) : wanted)))]
}

/** The answers after a change: what no longer applies is not known any more, nor is what they exclude now. */
export function afterwards(compiled: Compiled, profile: Profile, answers: Answers): Profile {
  const changed: Profile = { ...profile, facts: { ...profile.facts, ...answers } }
  const [before, after] = [lookupIn(stateOf(compiled, profile)), lookupIn(stateOf(compiled, changed))]
  const idle = compiled.facts.filter(({ id, askIf }) => askIf && profile.facts[id] !== undefined && answers[id] === undefined && evaluate(askIf, before) !== 'false' && evaluate(askIf, after) === 'false')
  const excluded = compiled.facts.filter(({ id }) => isExcluded(compiled, id, after) && !isExcluded(compiled, id, before))
  const fell = [...idle, ...excluded]
  return { ...changed, facts: Object.fromEntries(Object.entries(changed.facts).filter(([id]) => !fell.some((fact) => fact.id === id))) }
}

function described(compiled: Compiled, profile: Profile, rule: number, { changing, cost }: Plan, answers: Answers, after: Profile): Counterfactual {
  const [was, is] = [verdicts(compiled, profile), verdicts(compiled, after)]
  const [before, now] = [lookupIn(stateOf(compiled, profile)), lookupIn(stateOf(compiled, after))]
  const others = compiled.rules.map(({ id }, index) => ({ id, index })).filter(({ index }) => index !== rule)
  const better = (index: number) => worth[is[index] as Verdict] - worth[was[index] as Verdict]
  const months = Math.max(0, ...changing.map(({ change }) => change.months ?? 0))
  return {
    moves: changing.map(({ fact, change }) => ({ fact, change, from: valueOf(before(fact), profile.facts[fact]), to: valueOf(now(fact), after.facts[fact]) })),
    cost,
    answers,
    verdict: is[rule] as Verdict,
    ...(compiled.asOf !== '' && { readyOn: monthsLater(compiled.asOf, months) }),
    won: others.filter(({ index }) => better(index) > 0).map(({ id }) => id),
    lost: others.filter(({ index }) => better(index) < 0).map(({ id }) => id),
  }
}

const worth: Readonly<Record<Verdict, number>> = { ineligible: 0, unknown: 1, eligible: 2 }

/** What is known of a fact, written as an answer. */
function valueOf(known: ReturnType<ReturnType<typeof lookupIn>>, given: FactValue | undefined): FactValue {
  if (given !== undefined) return given
  if (known?.kind === 'exact') return known.value
  if (known?.kind === 'range') {
    const { kind: _, ...range } = known
    return range
  }
  return ''
}
