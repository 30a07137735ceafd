/** Every condition of the rules, wherever it stands, and every node of it. */
import { childrenOf, isLeaf, type Condition, type Fact, type Leaf } from '@mera/engine'
import type { Draft, Placed } from './draft.ts'
import type { Path } from './path.ts'

/** A whole condition. */
export interface PlacedCondition extends Placed<Condition> {
  /** `rule`: decides a verdict, so every leaf has an id and a citation. `aside`: questions, cases of amounts and facts. */
  readonly role: 'rule' | 'aside'
  /** Id of the list fact whose records it looks at: its facts are the fields of a record. */
  readonly list?: string
}

/** A node and the condition that it belongs to. */
export interface PlacedNode<N extends Condition = Condition> extends Placed<N> {
  readonly whole: PlacedCondition
}

/** All conditions of all entries. */
export function conditionsIn(draft: Draft): readonly PlacedCondition[] {
  return [
    ...draft.facts.flatMap(ofFact),
    ...draft.conditions.map(({ file, path, value }) => ({
      file, path: [...path, 'conditions'], value: value.conditions, role: 'rule' as const,
    })),
    ...draft.measures.flatMap(({ file, path, value }) =>
      value.editions.flatMap((edition, index) => {
        const at = [...path, 'editions', index]
        const cases = (edition.amount ?? []).flatMap((line, number) =>
          (line.cases ?? []).map(({ when }, which) => ({ when, at: [...at, 'amount', number, 'cases', which, 'when'] })),
        )
        const rule = { file, path: [...at, 'conditions'], value: edition.conditions, role: 'rule' as const }
        return [rule, ...cases.flatMap((one) => (one.when ? [aside(file, one.at, one.when)] : []))]
      }),
    ),
  ]
}

/** All nodes of a condition, parents first. */
export function nodesIn(whole: PlacedCondition): readonly PlacedNode[] {
  return under(whole.value, whole.path).map(({ value, path }) => ({ file: whole.file, path, value, whole }))
}

/** All comparisons of a condition. */
export function leavesIn(whole: PlacedCondition): readonly PlacedNode<Leaf>[] {
  return nodesIn(whole).flatMap(({ value, ...place }) => (isLeaf(value) ? [{ ...place, value }] : []))
}

/** Children of a node with the paths to them. */
export function placedChildren(node: Condition, path: Path): readonly { readonly value: Condition; readonly path: Path }[] {
  if ('not' in node) return [{ value: node.not, path: [...path, 'not'] }]
  const key = 'all' in node ? 'all' : 'any'
  return childrenOf(node).map((value, index) => ({ value, path: [...path, key, index] }))
}

function under(node: Condition, path: Path): readonly { readonly value: Condition; readonly path: Path }[] {
  return [{ value: node, path }, ...placedChildren(node, path).flatMap((child) => under(child.value, child.path))]
}

function ofFact({ file, path, value: { askIf, derive } }: Placed<Fact>): readonly PlacedCondition[] {
  const asked = askIf ? [aside(file, [...path, 'askIf'], askIf)] : []
  if (derive?.kind === 'cases') {
    return [...asked, ...derive.cases.map(({ when }, index) => aside(file, [...path, 'derive', 'cases', index, 'when'], when))]
  }
  if (derive && 'where' in derive && derive.where) {
    return [...asked, { ...aside(file, [...path, 'derive', 'where'], derive.where), list: derive.list }]
  }
  return asked
}

function aside(file: string, path: Path, value: Condition): PlacedCondition {
  return { file, path, value, role: 'aside' }
}
