/** Facts that follow from other facts: by formula, by condition, by cases, from the records of a list. */
import { aggregate } from './aggregate.ts'
import { factsOf } from './condition.ts'
import type { PlainDerivation, PlainFact } from './edition.ts'
import { RulesetError } from './errors.ts'
import { evaluate } from './evaluate.ts'
import { calculate, factsIn, knownOf, type Inputs } from './formula.ts'
import type { CaseValue } from './ruleset.ts'
import { exact, type Known } from './value.ts'

/**
 * What follows for a derived fact from what is known of its inputs.
 *
 * @example
 * ```ts
 * const rule = { kind: 'formula', formula: { op: '*', args: [2, { fact: 'a' }] } } as const
 * derive(rule, { lookup: () => ({ kind: 'exact', value: 3 }), parameter: () => undefined, asOf: '' })
 * // { kind: 'exact', value: 6 }
 * ```
 */
export function derive(rule: PlainDerivation, inputs: Inputs): Known | undefined {
  switch (rule.kind) {
    case 'formula':
      return knownOf(calculate(rule.formula, inputs))
    case 'condition': {
      const truth = evaluate(rule.condition, inputs.lookup)
      return truth === 'unknown' ? undefined : exact(truth === 'true')
    }
    case 'cases':
      return firstCase(rule, inputs)
    default:
      return aggregate(rule, inputs.lookup(rule.list))
  }
}

/** Ids of the facts from which a fact is derived directly; none for a fact that is only asked. */
export function inputsOf({ derive: rule }: PlainFact): readonly string[] {
  if (!rule) return []
  switch (rule.kind) {
    case 'formula':
      return factsIn(rule.formula)
    case 'condition':
      return factsOf(rule.condition)
    case 'cases':
      return [...new Set(rule.cases.flatMap(({ when }) => factsOf(when)))]
    default:
      return [rule.list]
  }
}

/** What is to be derived anew when a fact changes, and all derived facts, both in the order to derive them. */
export interface Derivations {
  readonly dependents: readonly (readonly number[])[]
  readonly order: readonly number[]
}

/** Which facts follow from which. Throws `RulesetError` if a fact is derived from itself. */
export function derivations(facts: readonly PlainFact[], factIndex: ReadonlyMap<string, number>): Derivations {
  const rank = ranks(facts, factIndex)
  const byRank = (a: number, b: number) => (rank[a] as number) - (rank[b] as number)
  const direct = facts.map((): number[] => [])
  facts.forEach((fact, index) => {
    for (const input of inputsOf(fact)) direct[factIndex.get(input) as number]?.push(index)
  })
  const dependents = facts.map((_, index) => {
    const found = new Set<number>()
    const visit = (fact: number): void => {
      for (const next of direct[fact] ?? []) if (!found.has(next)) visit((found.add(next), next))
    }
    visit(index)
    return [...found].toSorted(byRank)
  })
  return { dependents, order: facts.flatMap((fact, index) => (fact.derive ? [index] : [])).toSorted(byRank) }
}

function ranks(facts: readonly PlainFact[], factIndex: ReadonlyMap<string, number>): readonly number[] {
  const rank = new Map<number, number>()
  const visit = (index: number, path: readonly number[]): number => {
    const known = rank.get(index)
    if (known !== undefined) return known
    const fact = facts[index] as PlainFact
    if (path.includes(index)) {
      throw new RulesetError([{ where: fact.id, message: 'The fact is derived from itself. Break the circle.' }])
    }
    const inputs = inputsOf(fact).map((id) => visit(factIndex.get(id) as number, [...path, index]))
    const result = 1 + Math.max(-1, ...inputs)
    rank.set(index, result)
    return result
  }
  return facts.map((_, index) => visit(index, []))
}

function firstCase(rule: Extract<PlainDerivation, { kind: 'cases' }>, { lookup }: Inputs): Known | undefined {
  const possible: (CaseValue | undefined)[] = []
  for (const { when, value } of rule.cases) {
    const truth = evaluate(when, lookup)
    if (truth !== 'false') possible.push(value)
    if (truth === 'true') return oneOf(possible)
  }
  return oneOf([...possible, rule.otherwise])
}

function oneOf(values: readonly (CaseValue | undefined)[]): Known | undefined {
  const [first, ...rest] = [...new Set(values)]
  if (first === undefined || rest.includes(undefined)) return undefined
  if (rest.length === 0) return exact(first)
  // Yes or no says nothing.
  return typeof first === 'string' ? { kind: 'oneOf', values: [first, ...(rest as string[])] } : undefined
}
