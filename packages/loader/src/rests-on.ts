/** What a condition or a fact rests on: other facts, named conditions, parameters. */
import { isFactOperand, isLeaf, walk, type Condition, type Edition, type Fact, type Formula } from '@mera/engine'
import type { Draft } from './draft.ts'
import { namesIn } from './formulas-in.ts'

/** Names used directly. */
export interface Uses {
  readonly facts: readonly string[]
  readonly conditions: readonly string[]
  readonly parameters: readonly string[]
}

const NOTHING: Uses = { facts: [], conditions: [], parameters: [] }

/** What a condition names. */
export function usesOfCondition(condition: Condition): Uses {
  const [facts, conditions, parameters] = [new Set<string>(), new Set<string>(), new Set<string>()]
  walk(condition, (node) => {
    if ('condition' in node) conditions.add(node.condition)
    if (!isLeaf(node)) return
    facts.add(node.fact)
    if (isFactOperand(node.value)) facts.add(node.value.fact)
    else if (typeof node.value === 'object' && 'parameter' in node.value) parameters.add(node.value.parameter)
  })
  return { facts: [...facts], conditions: [...conditions], parameters: [...parameters] }
}

/** What a formula names. */
export function usesOfFormula(formula: Formula): Uses {
  return { ...NOTHING, ...namesIn(formula) }
}

/** What the value of a fact follows from; nothing for a fact that is asked. */
export function usesOfFact({ derive }: Fact): Uses {
  if (!derive) return NOTHING
  switch (derive.kind) {
    case 'formula':
      return usesOfFormula(derive.formula)
    case 'condition':
      return { ...NOTHING, conditions: [derive.condition] }
    case 'cases':
      return allUses(derive.cases.map(({ when }) => usesOfCondition(when)))
    default:
      // The facts of `where` are fields of a record; its parameters are real.
      return { ...NOTHING, facts: [derive.list], parameters: derive.where ? usesOfCondition(derive.where).parameters : [] }
  }
}

/** Several uses in one. */
export function allUses(parts: readonly Uses[]): Uses {
  return {
    facts: [...new Set(parts.flatMap(({ facts }) => facts))],
    conditions: [...new Set(parts.flatMap(({ conditions }) => conditions))],
    parameters: [...new Set(parts.flatMap(({ parameters }) => parameters))],
  }
}

/** Direct uses of every fact and named condition, under `fact <id>` and `condition <id>`. */
export function restsOn(draft: Draft): ReadonlyMap<string, Uses> {
  return new Map([
    ...draft.facts.map(({ value }) => [`fact ${value.id}`, usesOfFact(value)] as const),
    ...draft.conditions.map(({ value }) => [`condition ${value.id}`, usesOfCondition(value.conditions)] as const),
  ])
}

/** Names of the nodes of the graph that a use leads to. */
export function nextNodes({ facts, conditions }: Uses): readonly string[] {
  return [...facts.map((id) => `fact ${id}`), ...conditions.map((id) => `condition ${id}`)]
}

/** What the conditions and amounts of an edition name. */
export function usesOfEdition({ conditions, amount = [] }: Edition): Uses {
  const formulas = amount.flatMap(({ formula, cases = [] }) => [...(formula === undefined ? [] : [formula]), ...cases.map((one) => one.formula)])
  const whens = amount.flatMap(({ cases = [] }) => cases.flatMap(({ when }) => (when ? [when] : [])))
  return allUses([usesOfCondition(conditions), ...formulas.map(usesOfFormula), ...whens.map(usesOfCondition)])
}

/** Parameters or named conditions used directly and below, each with the fact or condition that brings it in (empty: none). */
export function namesBelow(kind: 'parameters' | 'conditions', uses: Uses, graph: ReadonlyMap<string, Uses>): ReadonlyMap<string, string> {
  const found = new Map(uses[kind].map((id) => [id, '']))
  const seen = new Set<string>()
  const queue = [...nextNodes(uses)]
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    if (seen.has(node)) continue
    seen.add(node)
    const below = graph.get(node)
    if (!below) continue
    for (const id of below[kind]) if (!found.has(id)) found.set(id, node.split(' ')[1] ?? '')
    queue.push(...nextNodes(below))
  }
  return found
}
