// What a measure's page needs beside the measure itself: its sources, its relatives, the edition to show first.
import type { Cite, Condition, Edition, Measure, Source } from '@mera/engine'
import { checkedOn, editionOn, ruleset, sourceById } from './ruleset.ts'

/** The edition in force; else the last one, else the one to come. */
export function currentEdition(measure: Measure): Edition | undefined {
  return editionOn(measure, checkedOn) ?? measure.editions.findLast(e => e.from <= checkedOn) ?? measure.editions[0]
}

/** Every source that the measure rests on, in the order of their first mention. */
export function sourcesOf(measure: Measure): readonly Source[] {
  const cites = measure.editions.flatMap(e => [
    e.cite, ...citesIn(e.conditions), ...(e.discretionary ?? []).map(d => d.cite), ...(e.amount ?? []).map(a => a.cite), ...(e.excludes ?? []).map(x => x.cite),
  ])
  return [...new Set(cites.map(c => c.source))].flatMap(id => sourceById.get(id) ?? [])
}

function citesIn(condition: Condition): readonly Cite[] {
  if ('all' in condition) return condition.all.flatMap(citesIn)
  if ('any' in condition) return condition.any.flatMap(citesIn)
  if ('not' in condition) return citesIn(condition.not)
  if ('condition' in condition) return ruleset.conditions.filter(c => c.id === condition.condition).flatMap(c => citesIn(c.conditions))
  return condition.cite ? [condition.cite] : []
}

/** Up to four measures that share most with this one: tags first, then the kind and the needs. */
export function relatedTo(measure: Measure): readonly Measure[] {
  const excluded = new Set(measure.editions.flatMap(e => (e.excludes ?? []).map(x => x.measure)))
  const shared = (other: Measure) =>
    3 * overlap(measure.tags, other.tags) + overlap(measure.needs, other.needs) + Number(measure.kind === other.kind) + Number(measure.subject === other.subject)
  return ruleset.measures
    .filter(m => m.id !== measure.id && !excluded.has(m.id))
    .map(m => ({ m, score: shared(m) }))
    .filter(({ score }) => score >= 4)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 4)
    .map(({ m }) => m)
}

function overlap(a: readonly string[] = [], b: readonly string[] = []): number {
  return a.filter(x => b.includes(x)).length
}
