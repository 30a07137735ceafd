/** Draft → the emitted ruleset. */
import type { Fact, Option, Ruleset } from '@mera/engine'
import type { Draft, Placed } from './draft.ts'
import { regionOptions } from './reference-parts.ts'

/** The ruleset a draft without errors makes. Entries keep the order of their files. */
export function rulesetOf(draft: Draft): Ruleset {
  const regions = regionOptions(draft)
  return {
    format: 1,
    dictionary: dictionaryVersion(draft),
    facts: draft.facts.map(({ value }) => withRegions(value, regions)),
    parameters: draft.parameters.map(valueOf),
    conditions: draft.conditions.map(valueOf),
    measures: draft.measures.map(valueOf),
    sources: draft.sources.map(valueOf),
    documents: draft.documents.map(valueOf),
  }
}

/** A question about a region offers the regions by name. */
function withRegions(fact: Fact, regions: readonly Option[]): Fact {
  return fact.scheme === 'region' && !fact.options && regions.length > 0 ? { ...fact, options: regions } : fact
}

/** Grows with every fact that is renamed, so that old links and files can be told from new ones. */
function dictionaryVersion(draft: Draft): number {
  return draft.facts.reduce((version, { value }) => version + (value.renamedFrom?.length ?? 0), 1)
}

function valueOf<T>({ value }: Placed<T>): T {
  return value
}
