/** Which measures read a fact, directly or through facts derived from it. */
import { factsIn, isFactOperand, isLeaf, walk, type AmountLine, type Condition, type Derivation, type Measure, type Ruleset } from '@mera/engine'

/**
 * Ids of the measures some edition of which reads the fact in its conditions or amounts.
 *
 * @example
 * ```ts
 * readersOf(ruleset, 'loan.ipRightsValueRub') // ['pp533-guarantee-fee', 'pp533-interest']
 * ```
 */
export function readersOf(ruleset: Ruleset, fact: string): readonly string[] {
  const derived = withDerived(ruleset, fact)
  return ruleset.measures.filter((measure) => [...factsReadBy(ruleset, measure)].some((id) => derived.has(id))).map(({ id }) => id)
}

/** The fact and everything derived from it, however far. */
function withDerived(ruleset: Ruleset, fact: string): ReadonlySet<string> {
  const found = new Set([fact])
  for (let before = 0; before < found.size; ) {
    before = found.size
    for (const { id, derive } of ruleset.facts) {
      if (derive && sourcesOf(ruleset, derive).some((source) => found.has(source))) found.add(id)
    }
  }
  return found
}

/** Facts that a derivation starts from. */
export function sourcesOf(ruleset: Ruleset, rule: Derivation): readonly string[] {
  switch (rule.kind) {
    case 'formula':
      return factsIn(rule.formula)
    case 'condition':
      return [...factsUnder(ruleset, { condition: rule.condition })]
    case 'cases':
      return rule.cases.flatMap(({ when }) => [...factsUnder(ruleset, when)])
    default:
      return [rule.list]
  }
}

function factsReadBy(ruleset: Ruleset, { editions }: Measure): ReadonlySet<string> {
  return new Set(editions.flatMap(({ conditions, amount = [] }) => [...factsUnder(ruleset, conditions), ...amount.flatMap((line) => factsInLine(ruleset, line))]))
}

function factsInLine(ruleset: Ruleset, { formula, cases = [] }: AmountLine): readonly string[] {
  const formulas = [...(formula === undefined ? [] : [formula]), ...cases.map((option) => option.formula)]
  return [...formulas.flatMap(factsIn), ...cases.flatMap(({ when }) => (when ? [...factsUnder(ruleset, when)] : []))]
}

/** Facts compared in a condition; named conditions are looked into. */
function factsUnder({ conditions }: Ruleset, condition: Condition): ReadonlySet<string> {
  const found = new Set<string>()
  const seen = new Set<string>()
  const visit = (node: Condition): void => {
    if (isLeaf(node)) {
      found.add(node.fact)
      if (isFactOperand(node.value)) found.add(node.value.fact)
    } else if ('condition' in node && !seen.has(node.condition)) {
      seen.add(node.condition)
      const named = conditions.find(({ id }) => id === node.condition)
      if (named) walk(named.conditions, visit)
    }
  }
  walk(condition, visit)
  return found
}
