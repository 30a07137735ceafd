// Which bands can a person choose instead of an exact figure? Cut where the rules in force really cut.
import { isFactOperand, isLeaf, walk, type Compiled, type Fact, type PlainCondition, type Range } from '@mera/engine'
import { knownInWords, type Locale } from '@mera/engine/phrase'

interface Cut { readonly at: number; /** True if the cut value itself lies in the band above. */ readonly above: boolean }

/** A band and what stands on its button. */
export interface NamedBand {
  readonly range: Range
  readonly words: string
}

/** Bands of a numeric fact in words; worked out once, mostly while the question before is read. */
export function bandsInWords(compiled: Compiled, fact: Fact, lang: Locale): readonly NamedBand[] {
  const kept = named.get(compiled) ?? new Map<string, readonly NamedBand[]>()
  named.set(compiled, kept)
  const key = `${fact.id} ${lang}`
  const found = kept.get(key) ?? bandsOf(compiled, fact.id, { ...(fact.min !== undefined && { min: fact.min }), ...(fact.max !== undefined && { max: fact.max }), whole: fact.type === 'integer' })
    .map(range => ({ range, words: knownInWords({ kind: 'range', ...range }, fact, lang) }))
  kept.set(key, found)
  return found
}

const named = new WeakMap<Compiled, Map<string, readonly NamedBand[]>>()

/**
 * Bands of a numeric fact, from below; none if the rules do not cut it or cut it too finely to choose from.
 * A band's ends belong to it unless open.
 */
export function bandsOf(compiled: Compiled, fact: string, limits: { readonly min?: number; readonly max?: number; readonly whole: boolean }): readonly Range[] {
  const cuts = cutsOf(compiled, fact).filter(c => (limits.min === undefined || c.at > limits.min || (c.at === limits.min && !c.above)) && (limits.max === undefined || c.at < limits.max))
  if (cuts.length === 0 || cuts.length > 6) return []
  return Array.from({ length: cuts.length + 1 }, (_, i) => band(cuts[i - 1], cuts[i], limits))
}

function band(low: Cut | undefined, high: Cut | undefined, { min, max, whole }: { readonly min?: number; readonly max?: number; readonly whole: boolean }): Range {
  const step = (cut: Cut, up: boolean) => (whole && cut.above !== up ? { at: cut.at + (up ? 1 : -1), open: false } : { at: cut.at, open: cut.above !== up })
  const from = low && step(low, true)
  const to = high && step(high, false)
  return {
    ...(from ? { min: from.at, ...(from.open && { minOpen: true as const }) } : min !== undefined && { min }),
    ...(to ? { max: to.at, ...(to.open && { maxOpen: true as const }) } : max !== undefined && { max }),
  }
}

function cutsOf(compiled: Compiled, fact: string): readonly Cut[] {
  const cuts = known.get(compiled) ?? allCuts(compiled)
  known.set(compiled, cuts)
  return [...(cuts.get(fact)?.values() ?? [])].toSorted((a, b) => a.at - b.at || Number(b.above) - Number(a.above))
}

/** All conditions are walked once, not at each question. */
const known = new WeakMap<Compiled, ReadonlyMap<string, ReadonlyMap<string, Cut>>>()

function allCuts(compiled: Compiled): ReadonlyMap<string, ReadonlyMap<string, Cut>> {
  const cuts = new Map<string, Map<string, Cut>>()
  const add = (fact: string, at: number, above: boolean) => {
    const own = cuts.get(fact) ?? new Map<string, Cut>()
    cuts.set(fact, own.set(`${at}${above}`, { at, above }))
  }
  for (const condition of conditionsInUse(compiled)) {
    walk(condition, node => {
      if (!isLeaf(node) || isFactOperand(node.value) || typeof node.value !== 'number') return
      const { fact, operator, value } = node
      if (operator === 'lessThanInclusive' || operator === 'greaterThan' || operator === 'equal' || operator === 'notEqual') add(fact, value, false)
      if (operator === 'lessThan' || operator === 'greaterThanInclusive' || operator === 'equal' || operator === 'notEqual') add(fact, value, true)
    })
  }
  return cuts
}

function conditionsInUse({ rules, measures, facts }: Compiled): readonly PlainCondition[] {
  return [
    ...rules.filter((_, i) => measures[i]?.window !== 'closed').map(r => r.conditions),
    ...facts.flatMap(({ derive }) => (derive?.kind === 'condition' ? [derive.condition] : derive?.kind === 'cases' ? derive.cases.map(c => c.when) : [])),
  ]
}
