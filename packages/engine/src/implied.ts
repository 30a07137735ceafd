/** Facts that are asked, and that follow from others where the question does not apply. */
import type { Compiled } from './compile.ts'
import { derive } from './derive.ts'
import type { PlainFact } from './edition.ts'
import { evaluate, type Lookup } from './evaluate.ts'
import { sameKnown, type Known } from './value.ts'
import { factsAt, keepersOf, weigh } from './weigh.ts'

/**
 * True for a fact with a question whose cases say what follows where nobody need be asked: a person
 * without a business is in no register of companies. Where no case holds only an answer tells.
 *
 * @example
 * ```ts
 * isImplied(compiled, { id: 'staff', type: 'integer' }) // false: it is only asked
 * ```
 */
export function isImplied({ ruleset, factIndex }: Compiled, { id, derive }: PlainFact): boolean {
  return derive?.kind === 'cases' && derive.otherwise === undefined && ruleset?.facts[factIndex.get(id) ?? -1]?.question !== undefined
}

/** What follows for an implied fact, and the facts from which; nothing where no case holds, and for other facts. */
export function implication(compiled: Compiled, id: string, lookup: Lookup): Implication | undefined {
  const fact = compiled.facts[compiled.factIndex.get(id) ?? -1]
  if (!fact || fact.derive?.kind !== 'cases' || !isImplied(compiled, fact)) return undefined
  const known = derive(fact.derive, { lookup, parameter: compiled.parameter, asOf: compiled.asOf })
  const when = fact.derive.cases.find((one) => evaluate(one.when, lookup) === 'true')?.when
  return known && when && { known, from: [...new Set(factsAt(keepersOf(weigh(when, lookup))))] }
}

/** True where the answer to an implied fact is not what follows from other answers. */
export function isExcluded(compiled: Compiled, id: string, lookup: Lookup): boolean {
  const implied = implication(compiled, id, lookup)
  return implied !== undefined && !sameKnown(lookup(id), implied.known)
}

/** A value that follows, and the facts that make it follow. */
export interface Implication {
  readonly known: Known
  readonly from: readonly string[]
}
