/** Does each id mean one thing? */
import { isLeaf, isOpen, type Edition, type Measure } from '@mera/engine'
import { nodesIn, type PlacedCondition } from '../conditions-in.ts'
import type { Draft, Placed } from '../draft.ts'
import type { Finding } from '../finding.ts'
import type { Path } from '../path.ts'
import { clustersOf, organisationsOf, sitesOf } from '../reference-parts.ts'

/** Ids that occur twice: of entries among their kind; of leaves, amounts and discretion within an edition. */
export function idUnique(draft: Draft): readonly Finding[] {
  const entries = [
    draft.facts, draft.parameters, draft.conditions, draft.measures, draft.sources, draft.documents,
    clustersOf(draft), sitesOf(draft), organisationsOf(draft),
  ]
  const kinds = entries.map((kind) => kind.map(({ file, path, value }) => ({ file, path: [...path, 'id'], value: value.id })))
  const named = draft.conditions.map(({ file, path, value }) => leafIds(file, [...path, 'conditions'], value.conditions))
  const parts = draft.facts.flatMap(({ file, path, value }) => [
    ids(file, [...path, 'options'], value.options ?? []),
    ids(file, [...path, 'fields'], value.fields ?? []),
  ])
  const within = [...kinds, ...named, ...parts, ...draft.measures.flatMap(editionIds)]
  return [...within.flatMap(repeated), ...draft.measures.flatMap(turned)]
}

function repeated(found: readonly Placed<string>[]): readonly Finding[] {
  const first = new Map<string, Placed<string>>()
  return found.flatMap((id) => {
    const before = first.get(id.value)
    if (!before) return first.set(id.value, id) && []
    const where = before.file === id.file ? 'above' : `in ${before.file}`
    return [finding(id, `"${id.value}" is already taken ${where}. Results, links and cases name it, so each needs its own id.`)]
  })
}

/** An id may return in another edition, for the same question with another answer: it compares the same fact. */
function turned({ file, value: { editions } }: Placed<Measure>): readonly Finding[] {
  const compared = new Map<string, string>()
  return editions.flatMap((edition, index) =>
    nodesIn(conditionOf(file, edition, index)).flatMap(({ path, value }) => {
      if (!isLeaf(value) || value.id === undefined) return []
      const fact = compared.get(value.id) ?? value.fact
      compared.set(value.id, fact)
      if (fact === value.fact) return []
      const message = `"${value.id}" compares ${fact} in an earlier edition, and ${value.fact} here. An id is never reused for another question: choose a new one.`
      return [finding({ file, path: [...path, 'id'] }, message)]
    }),
  )
}

function editionIds({ file, value: { editions } }: Placed<Measure>): readonly (readonly Placed<string>[])[] {
  return editions.flatMap((edition, index) => [
    leafIds(file, ['editions', index, 'conditions'], edition.conditions),
    ids(file, ['editions', index, 'amount'], edition.amount ?? []),
    ids(file, ['editions', index, 'discretionary'], edition.discretionary ?? []),
  ])
}

function leafIds(file: string, path: Path, value: Edition['conditions']): readonly Placed<string>[] {
  return nodesIn({ file, path, value, role: 'rule' }).flatMap((node) =>
    (isLeaf(node.value) || isOpen(node.value)) && node.value.id !== undefined
      ? [{ file, path: [...node.path, 'id'], value: node.value.id }]
      : [],
  )
}

function ids(file: string, path: Path, entries: readonly { readonly id: string }[]): readonly Placed<string>[] {
  return entries.map(({ id }, index) => ({ file, path: [...path, index, 'id'], value: id }))
}

function conditionOf(file: string, { conditions }: Edition, index: number): PlacedCondition {
  return { file, path: ['editions', index, 'conditions'], value: conditions, role: 'rule' }
}

function finding({ file, path }: Omit<Placed<string>, 'value'>, message: string): Finding {
  return { rule: 'id-unique', severity: 'error', file, path, message }
}
