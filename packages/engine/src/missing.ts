/** What is missing behind an undecided comparison: answers, down to facts that follow from nothing else, and open leaves. */
import { fieldsOf, type Aggregate } from './aggregate.ts'
import type { Compiled } from './compile.ts'
import type { OpenLeaf, PlainCondition, PlainLeaf } from './condition.ts'
import { derive, inputsOf } from './derive.ts'
import type { PlainDerivation, PlainFact } from './edition.ts'
import { evaluate, type Lookup } from './evaluate.ts'
import { factsIn, parametersIn, type Inputs } from './formula.ts'
import { isImplied } from './implied.ts'
import { isPartialCode } from './operators.ts'
import { sameKnown, type Known } from './value.ts'
import { factsAt, isUndecidable, keepersOf, weigh } from './weigh.ts'

/** What would tell more about some facts, each once. */
export interface Missing {
  readonly facts: readonly string[]
  /** Open leaves of the conditions that the facts are derived by. */
  readonly open: readonly (OpenLeaf | PlainLeaf)[]
}

/**
 * What would tell more about the given facts. A derived fact that was answered directly stands for
 * itself, and so does one that lacks a parameter; one that is asked as well is missing beside them. Where all is answered and still nothing follows
 * (a share of zero), the answers themselves are in question.
 */
export function missingBehind(facts: readonly string[], lookup: Lookup, compiled: Compiled): Missing {
  const inputs: Inputs = { lookup, parameter: compiled.parameter, asOf: compiled.asOf }
  const found = new Set<string>()
  const open = new Set<OpenLeaf | PlainLeaf>()
  const visit = (id: string): void => {
    const fact = compiled.facts[compiled.factIndex.get(id) as number] as PlainFact
    const { derive: rule } = fact
    const known = lookup(id)
    if (isSettled(known, fact)) return
    if (!rule || !sameKnown(known, derive(rule, inputs))) return void found.add(id)
    if ('list' in rule) {
      const unread = unreadLeaves(rule, lookup(rule.list))
      if (unread.length === 0) found.add(rule.list)
      return unread.forEach((leaf) => open.add(leaf))
    }
    if (rule.kind === 'formula') {
      const unsure = factsIn(rule.formula).filter((input) => lookup(input)?.kind !== 'exact')
      const isSet = parametersIn(rule.formula).every((parameter) => compiled.parameter(parameter) !== undefined)
      if (unsure.length === 0) for (const answer of isSet ? answersBehind(id, compiled) : [id]) found.add(answer)
      return unsure.forEach(visit)
    }
    for (const condition of undecidedConditions(rule, lookup)) {
      const leaves = undecidedLeaves(condition, lookup)
      leaves.filter(isUndecidable).forEach((leaf) => open.add(leaf))
      factsAt(leaves).forEach(visit)
    }
    if (isImplied(compiled, fact)) found.add(id)
  }
  facts.forEach(visit)
  return { facts: [...found], open: [...open] }
}

/** Facts that would decide a condition; none if it is decided. */
export function undecidedFacts(condition: PlainCondition, lookup: Lookup): readonly string[] {
  return factsAt(undecidedLeaves(condition, lookup))
}

/** Leaves that keep a condition undecided. */
function undecidedLeaves(condition: PlainCondition, lookup: Lookup): readonly (OpenLeaf | PlainLeaf)[] {
  const weighed = weigh(condition, lookup)
  return weighed.truth === 'unknown' ? keepersOf(weighed) : []
}

/** Leaves that nobody has verified, if nothing else keeps the records of a list undecided. */
function unreadLeaves(rule: Aggregate, list: Known | undefined): readonly (OpenLeaf | PlainLeaf)[] {
  const { where } = rule
  if (list?.kind !== 'list' || !where || rule.kind === 'sum') return []
  const leaves = list.items.flatMap((item) => undecidedLeaves(where, fieldsOf(item)))
  return leaves.every(isUndecidable) ? leaves : []
}

function undecidedConditions(rule: Extract<PlainDerivation, { kind: 'condition' | 'cases' }>, lookup: Lookup): readonly PlainCondition[] {
  if (rule.kind === 'condition') return [rule.condition]
  const decisive = rule.cases.findIndex(({ when }) => evaluate(when, lookup) === 'true')
  return (decisive < 0 ? rule.cases : rule.cases.slice(0, decisive)).map(({ when }) => when)
}

/** Facts that a fact is derived from in the end. */
function answersBehind(id: string, compiled: Compiled): readonly string[] {
  const inputs = inputsOf(compiled.facts[compiled.factIndex.get(id) as number] as PlainFact)
  return inputs.length === 0 ? [id] : inputs.flatMap((input) => answersBehind(input, compiled))
}

/** True if no further answer could say more. The class of an activity ("62") leaves its digits to be told. */
function isSettled(known: Known | undefined, { type, scheme }: PlainFact): boolean {
  if (known === undefined || known.kind === 'range' || known.kind === 'oneOf') return false
  return !(known.kind === 'exact' && type === 'code' && scheme !== 'region' && isPartialCode(String(known.value)))
}
