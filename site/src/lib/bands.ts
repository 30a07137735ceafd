// The bands that a person can choose instead of an exact figure, in words. The engine cuts them where rules in force cut.
import { bandsOf, ranged, type Compiled, type Fact, type Range } from '@mera/engine'
import { knownInWords, type Locale } from '@mera/engine/phrase'

// More than can be taken in at a glance are no help.
const MOST = 7

/** A band and what stands on its button. */
export interface NamedBand {
  readonly range: Range
  readonly words: string
}

/** Bands of a numeric fact in words, none if they are too many; worked out once, mostly while the question before is read. */
export function bandsInWords(compiled: Compiled, fact: Fact, lang: Locale): readonly NamedBand[] {
  const kept = named.get(compiled) ?? new Map<string, readonly NamedBand[]>()
  named.set(compiled, kept)
  const key = `${fact.id} ${lang}`
  const found = kept.get(key) ?? inWords(compiled, fact, lang)
  kept.set(key, found)
  return found
}

const named = new WeakMap<Compiled, Map<string, readonly NamedBand[]>>()

function inWords(compiled: Compiled, fact: Fact, lang: Locale): readonly NamedBand[] {
  const isInForce = (measure: string) => compiled.measures[compiled.ruleIndex.get(measure) ?? -1]?.window !== 'closed'
  const bands = bandsOf(compiled, fact.id, { measures: isInForce })
  return bands.length > MOST ? [] : bands.map(range => ({ range, words: knownInWords(ranged(range) ?? { kind: 'range', ...range }, fact, lang) }))
}
