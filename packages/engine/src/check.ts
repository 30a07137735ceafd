/** What must be right of facts and rules before they are compiled. The loader checks far more, with file, line and the nearest name. */
import { childrenOf, isFactOperand, isLeaf, type PlainCondition, type PlainLeaf } from './condition.ts'
import { inputsOf } from './derive.ts'
import type { PlainFact, PlainRule } from './edition.ts'
import { RulesetError, type RulesetIssue } from './errors.ts'
import { operators } from './operators.ts'

/** Throws `RulesetError` with all names that lead nowhere and all nodes that are no conditions. */
export function checkRules(facts: readonly PlainFact[], rules: readonly PlainRule[]): void {
  const ids = new Set(facts.map(({ id }) => id))
  const issues = [
    ...repeated(rules, 'rule'),
    ...repeated(facts, 'fact'),
    ...rules.flatMap(({ id, conditions }) => issuesIn(conditions, ids).map((message) => ({ where: id, message }))),
    ...facts.flatMap((fact) => inputsOf(fact).flatMap((input) => unknownFact(input, ids)).map((message) => ({ where: fact.id, message }))),
  ] satisfies RulesetIssue[]
  if (issues.length > 0) throw new RulesetError(issues)
}

const KEYS = ['all', 'any', 'not', 'fact', 'open'] as const

function issuesIn(node: PlainCondition, facts: ReadonlySet<string>): readonly string[] {
  const keys = KEYS.filter((key) => key in node)
  if (keys.length !== 1) return [`A condition has exactly one of ${KEYS.join(', ')}; this one has ${keys.join(' and ') || 'none'}.`]
  return isLeaf(node) ? leafIssues(node, facts) : childrenOf<PlainCondition>(node).flatMap((child) => issuesIn(child, facts))
}

function leafIssues({ fact, operator, value }: PlainLeaf, facts: ReadonlySet<string>): readonly string[] {
  return [
    ...unknownFact(fact, facts),
    ...(isFactOperand(value) ? unknownFact(value.fact, facts) : []),
    ...(operator in operators ? [] : [`"${operator}" is not an operator. Correct the name.`]),
    // On a text "in" would look for a part of it.
    ...((operator === 'in' || operator === 'notIn') && !Array.isArray(value) && !isFactOperand(value) ? [`"${operator}" needs a list of values. Write [${JSON.stringify(value)}].`] : []),
  ]
}

function unknownFact(id: string, facts: ReadonlySet<string>): readonly string[] {
  return facts.has(id) ? [] : [`There is no fact "${id}". Add it or correct the name.`]
}

function repeated(items: readonly { readonly id: string }[], what: string): readonly RulesetIssue[] {
  const ids = items.map(({ id }) => id)
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((where) => ({ where, message: `There is another ${what} with this id. Rename one.` }))
}
