/** Which answers are missing behind an undecided comparison: down to facts that follow from nothing else. */
import { hasGaps } from './aggregate.ts'
import type { Compiled } from './compile.ts'
import { isFactOperand, isLeaf, isOpen, type PlainCondition } from './condition.ts'
import { derive } from './derive.ts'
import type { PlainDerivation, PlainFact } from './edition.ts'
import { evaluate, leafTruth, mayDecide, type Lookup } from './evaluate.ts'
import { factsIn, type Inputs } from './formula.ts'
import { isPartialCode } from './operators.ts'
import { sameKnown, type Known } from './value.ts'

/**
 * Facts whose answers would tell more about the given facts, each once. A derived fact stands for
 * itself if it was answered directly, or if nothing is missing behind it and it has no value still.
 */
export function missingBehind(facts: readonly string[], lookup: Lookup, compiled: Compiled): readonly string[] {
  const inputs: Inputs = { lookup, parameter: compiled.parameter, asOf: compiled.asOf }
  const found = new Set<string>()
  const visit = (id: string): void => {
    const fact = compiled.facts[compiled.factIndex.get(id) as number] as PlainFact
    const known = lookup(id)
    if (isSettled(known, fact)) return
    const { derive: rule } = fact
    const open = rule && sameKnown(known, derive(rule, inputs)) ? undecidedInputs(rule, lookup) : []
    if (open.length === 0) found.add(id)
    else if (rule && 'list' in rule) found.add(rule.list)
    else open.forEach(visit)
  }
  facts.forEach(visit)
  return [...found]
}

/** Inputs that keep a derived fact from being known exactly. */
function undecidedInputs(rule: PlainDerivation, lookup: Lookup): readonly string[] {
  switch (rule.kind) {
    case 'formula':
      return factsIn(rule.formula).filter((id) => lookup(id)?.kind !== 'exact')
    case 'condition':
      return undecidedFacts(rule.condition, lookup)
    case 'cases': {
      const decisive = rule.cases.findIndex(({ when }) => evaluate(when, lookup) === 'true')
      const reached = decisive < 0 ? rule.cases : rule.cases.slice(0, decisive)
      return reached.flatMap(({ when }) => undecidedFacts(when, lookup))
    }
    default:
      return hasGaps(rule, lookup(rule.list)) ? [rule.list] : []
  }
}

/** Facts of the undecided leaves that keep a condition undecided. */
function undecidedFacts(node: PlainCondition, lookup: Lookup): readonly string[] {
  if (isLeaf(node)) {
    if (!mayDecide(node) || leafTruth(node, lookup) !== 'unknown') return []
    return isFactOperand(node.value) ? [node.fact, node.value.fact] : [node.fact]
  }
  if (isOpen(node) || evaluate(node, lookup) !== 'unknown') return []
  const children = 'all' in node ? node.all : 'any' in node ? node.any : [node.not]
  return children.flatMap((child) => undecidedFacts(child, lookup))
}

/** True if no further answer could say more. The class of an activity ("62") leaves its digits to be told. */
function isSettled(known: Known | undefined, { type, scheme }: PlainFact): boolean {
  if (known === undefined || known.kind === 'range' || known.kind === 'oneOf') return false
  return !(known.kind === 'exact' && type === 'code' && scheme !== 'region' && isPartialCode(String(known.value)))
}
