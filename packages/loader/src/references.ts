/** Every place where the rules name something that stands elsewhere. */
import { isFactOperand, isLeaf, type Cite, type Formula } from '@mera/engine'
import { conditionsIn, nodesIn, type PlacedNode } from './conditions-in.ts'
import type { Draft, Placed } from './draft.ts'
import { formulasIn, namesIn } from './formulas-in.ts'
import { valueAt, type Path } from './path.ts'
import { topicsOf } from './reference-parts.ts'

/** What is named. */
export type Named = 'fact' | 'parameter' | 'condition' | 'source' | 'document' | 'measure' | 'list' | 'field'

/** One naming: `value` is the name. */
export interface NameUse extends Placed<string> {
  readonly named: Named
  /** For a field: the list fact that should have it. */
  readonly list?: string
  /** Inside a formula: characters from its beginning. */
  readonly offset?: number
}

/** All namings, in order of kind of entry and place. */
export function nameUses(draft: Draft): readonly NameUse[] {
  return [
    ...conditionsIn(draft).flatMap((whole) => nodesIn(whole).flatMap(inNode)),
    ...formulasIn(draft).flatMap((formula) => inFormula(formula, draft)),
    ...draft.facts.flatMap(inDerivation),
    ...draft.measures.flatMap(inMeasure),
    ...topicsOf(draft).flatMap(inTopic),
    ...citesIn(draft).map(({ file, path, value }) => ({ named: 'source' as const, file, path: [...path, 'source'], value: value.source })),
  ]
}

/** Every citation: wherever there is a key `cite`, reference data included. */
export function citesIn(draft: Draft): readonly Placed<Cite>[] {
  const entries = [...draft.parameters, ...draft.conditions, ...draft.measures, ...draft.reference]
  return entries.flatMap(({ file, path, value }) => citesUnder(value, path).map((cite) => ({ file, ...cite })))
}

function citesUnder(value: unknown, path: Path): readonly { readonly path: Path; readonly value: Cite }[] {
  if (typeof value !== 'object' || value === null) return []
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, item]) =>
    key === 'cite' && isCite(item) ? [{ path: [...path, key], value: item }] : citesUnder(item, [...path, key]),
  )
}

function isCite(value: unknown): value is Cite {
  return typeof value === 'object' && value !== null && 'source' in value && typeof value.source === 'string'
}

function inNode({ file, path, value, whole }: PlacedNode): readonly NameUse[] {
  if ('condition' in value) return [{ named: 'condition', file, path: [...path, 'condition'], value: value.condition }]
  if (!isLeaf(value)) return []
  const facts = whole.list === undefined ? { named: 'fact' as const } : { named: 'field' as const, list: whole.list }
  const compared: NameUse = { ...facts, file, path: [...path, 'fact'], value: value.fact }
  if (isFactOperand(value.value)) return [compared, { ...facts, file, path: [...path, 'value', 'fact'], value: value.value.fact }]
  if (typeof value.value !== 'object' || !('parameter' in value.value)) return [compared]
  return [compared, { named: 'parameter', file, path: [...path, 'value', 'parameter'], value: value.value.parameter }]
}

function inFormula({ file, path, value }: Placed<Formula>, draft: Draft): readonly NameUse[] {
  const text = String(valueAt(draft.files.get(file)?.data, path))
  const { facts, parameters } = namesIn(value)
  const as = (named: Named) => (name: string): NameUse => ({ named, file, path, value: name, offset: Math.max(text.indexOf(name), 0) })
  return [...facts.map(as('fact')), ...parameters.map(as('parameter'))]
}

function inDerivation({ file, path, value: { derive } }: Draft['facts'][number]): readonly NameUse[] {
  if (!derive) return []
  const at = [...path, 'derive']
  if (derive.kind === 'condition') return [{ named: 'condition', file, path: [...at, 'condition'], value: derive.condition }]
  if (!('list' in derive)) return []
  const list: NameUse = { named: 'list', file, path: [...at, 'list'], value: derive.list }
  if (derive.kind !== 'sum') return [list]
  return [list, { named: 'field', list: derive.list, file, path: [...at, 'field'], value: derive.field }]
}

function inMeasure({ file, path, value }: Draft['measures'][number]): readonly NameUse[] {
  const documents = (value.documents ?? []).map((id, index) => ({
    named: 'document' as const, file, path: [...path, 'documents', index], value: id,
  }))
  const excluded = value.editions.flatMap((edition, index) =>
    (edition.excludes ?? []).map(({ measure }, number) => ({
      named: 'measure' as const, file, path: [...path, 'editions', index, 'excludes', number, 'measure'], value: measure,
    })),
  )
  return [...documents, ...excluded]
}

function inTopic({ file, path, value }: ReturnType<typeof topicsOf>[number]): readonly NameUse[] {
  return (value.measures ?? []).map((id, index) => ({ named: 'measure' as const, file, path: [...path, 'measures', index], value: id }))
}
