/** Does the prose of a measure say a figure that a parameter or a condition of it holds? With the next value the prose would lie. */
import { isLeaf, walk, type Condition, type Edition, type Measure, type Parameter, type Unit } from '@mera/engine'
import type { Draft, Placed, Said } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { quantitiesIn, type Quantity } from '../quantities-in.ts'
import { namesBelow, restsOn, usesOfEdition } from '../rests-on.ts'
import { keyOf, localeFileOf } from '../translate.ts'

/** A figure that the rules hold, and where. */
interface Held {
  readonly value: number
  readonly unit: Unit
  readonly by: string
  /** The edition itself names it, not a shared condition. */
  readonly own: boolean
}

/**
 * Money, shares, terms and counts, in both languages. Left out, because nothing tells them from chance: numbers in words, what is
 * quoted, 100 %, figures that only a formula holds, and shares, terms and counts that come from a shared condition.
 */
export function proseRepeatsFigure(draft: Draft): readonly Finding[] {
  const held = heldBy(draft)
  const english = byFile(draft.translations)
  const texts = byFile(draft.texts)
  return draft.measures.flatMap((measure) => {
    const figures = measure.value.editions.map(held)
    const translated = new Map((english.get(localeFileOf(measure.file)) ?? []).map((pair) => [keyOf(pair.ru), pair]))
    return (texts.get(measure.file) ?? []).flatMap((said) => {
      const known = figures[editionOf(said, measure)] ?? []
      const pair = translated.get(keyOf(said.ru))
      return [
        ...repeated(said.ru, known).map((message) => finding(said.file, said.path, message)),
        ...(pair ? repeated(pair.en, known).map((message) => finding(pair.file, [...pair.path, 'en'], message)) : []),
      ]
    })
  })
}

function byFile<T extends { readonly file: string }>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const entry of entries) found.set(entry.file, [...(found.get(entry.file) ?? []), entry])
  return found
}

/** The edition that a text speaks of: its own, or the last where it stands outside of them. */
function editionOf({ path }: Said, { value: { editions } }: Placed<Measure>): number {
  return path[0] === 'editions' && typeof path[1] === 'number' ? path[1] : editions.length - 1
}

/** What the parameters and conditions of an edition hold while it lasts. */
function heldBy(draft: Draft): (edition: Edition) => readonly Held[] {
  const graph = restsOn(draft)
  const parameters = new Map(draft.parameters.map(({ value }) => [value.id, value]))
  const conditions = new Map(draft.conditions.map(({ value }) => [value.id, value.conditions]))
  const units = new Map(draft.facts.map(({ value }) => [value.id, value.unit]))
  const inLeaves = (condition: Condition, by: string, own: boolean): readonly Held[] => {
    const found: Held[] = []
    walk(condition, (node) => {
      const unit = isLeaf(node) ? units.get(node.fact) : undefined
      if (isLeaf(node) && unit && typeof node.value === 'number') found.push({ value: node.value, unit, by: `${by} ${node.id ?? ''}`, own })
    })
    return found
  }
  return (edition) => {
    const uses = usesOfEdition(edition)
    return [
      ...inLeaves(edition.conditions, 'the condition', true),
      ...[...namesBelow('conditions', uses, graph).keys()].flatMap((id) => inLeaves(conditions.get(id) ?? { all: [] }, `the condition ${id}`, false)),
      ...[...namesBelow('parameters', uses, graph)].flatMap(([id, through]) => valuesDuring(edition, parameters.get(id), through === '')),
    ]
  }
}

function valuesDuring({ from, until }: Edition, parameter: Parameter | undefined, own: boolean): readonly Held[] {
  const { id, unit, values = [] } = parameter ?? {}
  return values.flatMap((one, index) => {
    const next = values[index + 1]?.from
    const begun = until === undefined || one.from <= until
    const lasts = begun && (one.until === undefined || one.until >= from) && (next === undefined || next > from)
    return lasts && unit && typeof one.value === 'number' ? [{ value: one.value, unit, by: `the parameter ${id ?? ''}`, own }] : []
  })
}

function repeated(text: string, held: readonly Held[]): readonly string[] {
  const ours = text.replace(/«[^»]*»|“[^”]*”/gu, ' … ')
  return quantitiesIn(ours).flatMap((quantity) => {
    const by = held.find((figure) => same(quantity, figure))?.by
    if (by === undefined || quantity.value < 2 || (quantity.unit === 'percent' && quantity.value === 100)) return []
    return [`"${quantity.said}" is held by ${by}, and will be wrong here when that changes. Say it without the figure: the page shows it with the condition or the amount.`]
  })
}

/** Three years are 36 months. */
function same(quantity: Quantity, { value, unit, own }: Held): boolean {
  if (!own && unit !== 'rub' && unit !== 'people') return false
  if (unit === quantity.unit) return value === quantity.value
  return unit === 'months' && quantity.unit === 'years' && value === 12 * quantity.value
}

function finding(file: string, path: Finding['path'], message: string): Finding {
  return { rule: 'prose-repeats-figure', severity: 'warning', file, path, message }
}
