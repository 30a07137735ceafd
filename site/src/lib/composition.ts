// What do the rules demand of the records of a list (the members of a cluster), and how do these records fare?
import { explain, inputsOf, type Compiled, type Profile, type ProofNode, type Truth, type Window } from '@mera/engine'

/** One measure's demands on the records. */
export interface Composition {
  readonly measure: string
  readonly window: Window
  /** Together: true if every demand holds, false if one fails. */
  readonly truth: Truth
  readonly demands: readonly ProofNode[]
}

/** Measures that judge the records of a list, each with just those conditions. */
export function compositions(compiled: Compiled, profile: Profile, list: string): readonly Composition[] {
  return compiled.rules.flatMap(({ id }): Composition[] => {
    const { root, window } = explain(compiled, profile, id)
    const demands = demandsOn(root, fact => restsOn(compiled, fact, list))
    const truth = demands.some(d => d.truth === 'false') ? 'false' : demands.every(d => d.truth === 'true') ? 'true' : 'unknown'
    return demands.length === 0 ? [] : [{ measure: id, window, truth, demands }]
  })
}

/** How many are lacking, for each leaf that demands at least so many and does not get them, by the leaf's id. */
export function lacking(demands: readonly ProofNode[], isCount: (fact: string) => boolean): ReadonlyMap<string, number> {
  return new Map(demands.flatMap(leavesIn).flatMap(({ id, fact, truth, operator, expected, known }): [string, number][] => {
    if (id === undefined || fact === undefined || !isCount(fact) || truth !== 'false' || typeof expected !== 'number') return []
    const more = operator === 'greaterThan' ? 1 : operator === 'greaterThanInclusive' ? 0 : undefined
    return more === undefined || known?.kind !== 'exact' || typeof known.value !== 'number' || known.value < 0 ? [] : [[id, expected + more - known.value]]
  }))
}

// Alternatives belong together: an "any" is one demand if something in it rests on the list.
function demandsOn(node: ProofNode, isMeant: (fact: string) => boolean): readonly ProofNode[] {
  if (node.kind === 'all') return (node.children ?? []).flatMap(child => demandsOn(child, isMeant))
  return leavesIn(node).some(leaf => leaf.fact !== undefined && isMeant(leaf.fact)) ? [node] : []
}

function leavesIn(node: ProofNode): readonly ProofNode[] {
  return node.children ? node.children.flatMap(leavesIn) : [node]
}

function restsOn(compiled: Compiled, id: string, list: string): boolean {
  const fact = compiled.facts[compiled.factIndex.get(id) ?? -1]
  return fact !== undefined && fact.derive !== undefined && (inputsOf(fact).includes(list) || inputsOf(fact).some(input => restsOn(compiled, input, list)))
}
