/** json-rules-engine on plain rules: one pass over complete companies, two bounds over incomplete ones. */
import { compare, type OperatorName, type PlainCondition, type PlainRule, type Profile } from '@mera/engine'
import { Engine, type TopLevelCondition } from 'json-rules-engine'

type Verdict = 'eligible' | 'ineligible' | 'unknown'

/** One pass, as its users do it: absent facts are undefined, so the answer is only right for complete companies. */
export function singlePass(rules: readonly PlainRule[]): (profile: Profile) => Promise<ReadonlySet<string>> {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const rule of rules) engine.addRule({ conditions: rule.conditions as TopLevelCondition, event: { type: rule.id } })
  return async (profile) => {
    const { events } = await engine.run({ ...profile.facts })
    return new Set(events.map((event) => event.type))
  }
}

/** Both bounds in one run: `must:` holds if the leaf surely does, `may:` if it possibly does. */
export function twoBounds(rules: readonly PlainRule[]): (profile: Profile) => Promise<Verdict[]> {
  const engine = new Engine([], { allowUndefinedFacts: true })
  const operators = new Set<OperatorName>()
  for (const rule of rules) {
    for (const [bound, priority] of [['must', 2], ['may', 1]] as const) {
      const conditions = bounded(rule.conditions, bound, false, operators)
      engine.addRule({ conditions, event: { type: rule.id, params: { bound } }, priority })
    }
  }
  for (const operator of operators) {
    const truth = (left: unknown, right: unknown) => (left === undefined ? 'unknown' : compare(operator, { kind: 'exact', value: left as string }, right as string))
    engine.addOperator(`must:${operator}`, (left, right) => truth(left, right) === 'true')
    engine.addOperator(`may:${operator}`, (left, right) => truth(left, right) !== 'false')
    engine.addOperator(`mustNot:${operator}`, (left, right) => truth(left, right) === 'false')
    engine.addOperator(`mayNot:${operator}`, (left, right) => truth(left, right) !== 'true')
  }
  return async (profile) => {
    const { events } = await engine.run({ ...profile.facts })
    const sure = new Set<string>()
    const possible = new Set<string>()
    for (const { type, params } of events) (params?.['bound'] === 'must' ? sure : possible).add(type)
    return rules.map(({ id }) => (sure.has(id) ? 'eligible' : possible.has(id) ? 'unknown' : 'ineligible'))
  }
}

function bounded(node: PlainCondition, bound: 'must' | 'may', negated: boolean, operators: Set<OperatorName>): TopLevelCondition {
  const inner = (child: PlainCondition) => bounded(child, bound, negated, operators)
  if ('not' in node) return bounded(node.not, bound, !negated, operators)
  if ('all' in node) return negated ? { any: node.all.map(inner) } : { all: node.all.map(inner) }
  if ('any' in node) return negated ? { all: node.any.map(inner) } : { any: node.any.map(inner) }
  if (!('fact' in node)) throw new Error('The benchmark has no open leaves.')
  operators.add(node.operator)
  return { fact: node.fact, operator: `${bound}${negated ? 'Not' : ''}:${node.operator}`, value: node.value } as unknown as TopLevelCondition
}
