/** What a measure rests on in all its editions: facts, named conditions, parameters. */
import { childrenOf, isFactOperand, isLeaf, type Condition } from '../condition.ts'
import { factsIn, parametersIn } from '../formula.ts'
import type { Derivation, Measure, Ruleset } from '../ruleset.ts'

interface Reads {
  readonly facts: ReadonlySet<string>
  readonly parameters: ReadonlySet<string>
  /** Everything read, as text. */
  readonly text: string
}

/** Worked out once for each measure of a ruleset. */
const known = new WeakMap<Measure, Reads>()

/** Facts that the conditions of any edition rest on, down to those they are derived from, and what decides whether these are asked. */
export function readFactsOf(ruleset: Ruleset, measure: Measure): ReadonlySet<string> {
  return readsOf(ruleset, measure).facts
}

/** Parameters that any edition's conditions rest on. */
export function usedParameters(ruleset: Ruleset, measure: Measure): ReadonlySet<string> {
  return readsOf(ruleset, measure).parameters
}

/** Whether a piece of text stands anywhere in the measure's conditions or in what they rest on. */
export function isUsing(ruleset: Ruleset, measure: Measure, text: string): boolean {
  return readsOf(ruleset, measure).text.includes(text)
}

function readsOf(ruleset: Ruleset, measure: Measure): Reads {
  const before = known.get(measure)
  if (before) return before
  const [facts, parameters, named] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const texts: string[] = []
  const fact = (id: string): void => {
    const entry = ruleset.facts.find((candidate) => candidate.id === id)
    if (!entry || facts.has(id)) return
    facts.add(id)
    if (entry.askIf) condition(entry.askIf, false)
    if (entry.derive) derivation(entry.derive)
  }
  const condition = (node: Condition, inRecord: boolean): void => {
    if ('condition' in node) return namedCondition(node.condition)
    for (const child of childrenOf(node)) condition(child, inRecord)
    if (!isLeaf(node)) return
    texts.push(JSON.stringify(node.value))
    if (!inRecord) fact(node.fact)
    if (isFactOperand(node.value)) fact(node.value.fact)
    else if (typeof node.value === 'object' && 'parameter' in node.value) parameters.add(node.value.parameter)
  }
  const namedCondition = (id: string): void => {
    if (named.has(id)) return
    named.add(id)
    const found = ruleset.conditions.find((candidate) => candidate.id === id)
    if (found) condition(found.conditions, false)
  }
  const derivation = (rule: Derivation): void => {
    switch (rule.kind) {
      case 'formula':
        texts.push(JSON.stringify(rule.formula))
        factsIn(rule.formula).forEach(fact)
        for (const id of parametersIn(rule.formula)) parameters.add(id)
        return
      case 'condition':
        return namedCondition(rule.condition)
      case 'cases':
        return rule.cases.forEach(({ when }) => condition(when, false))
      default:
        fact(rule.list)
        if (rule.where) condition(rule.where, true)
    }
  }
  for (const edition of measure.editions) condition(edition.conditions, false)
  const reads = { facts, parameters, text: texts.join(' ') }
  known.set(measure, reads)
  return reads
}
