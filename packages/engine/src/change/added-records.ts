/** Records added to a list: the fewest that will do, and what they do to figures told of the list. */
import type { Compiled } from '../compile.ts'
import { entryOf } from '../domain.ts'
import type { PlainFact } from '../edition.ts'
import { evaluate } from '../evaluate.ts'
import type { Answers } from './moves.ts'
import type { FactValue, Profile } from '../profile.ts'
import { recordKinds } from '../records.ts'
import { asRange, exact, type RecordValue } from '../value.ts'

/** No cluster is asked to invite more than this. */
const MOST = 60

/**
 * The fewest records after whose adding something holds: any number of one kind and up to two of
 * others. `undefined` if no such number does it.
 *
 * @example
 * ```ts
 * fewestRecords(compiled, profile, 'cluster.members', (answers) => isHalfProduction(answers))
 * ```
 */
export function fewestRecords(compiled: Compiled, profile: Profile, list: string, holds: (answers: Answers) => boolean): Answers | undefined {
  const fact = compiled.facts[compiled.factIndex.get(list) as number] as PlainFact
  const best = recordKinds(compiled, fact, entryOf(compiled, list)?.fields ?? []).filter((_, index) => index % 2 === 0)
  const extras = [[], ...best.map((one) => [one]), ...best.flatMap((one, index) => best.slice(index).map((other) => [one, other]))]
  let found: { readonly answers: Answers; readonly size: number } | undefined
  for (const extra of extras) {
    for (const bulk of best) {
      const most = (found ? found.size - 1 : MOST) - extra.length
      const tried = (count: number): Answers => withRecords(compiled, profile, list, [...extra, ...Array.from({ length: count }, () => bulk)])
      if (most < 0 || !holds(tried(most))) continue
      let [low, high] = [extra.length === 0 ? 1 : 0, most]
      while (low < high) {
        const middle = Math.floor((low + high) / 2)
        if (holds(tried(middle))) high = middle
        else low = middle + 1
      }
      found = { answers: tried(high), size: high + extra.length }
    }
  }
  return found?.answers
}

/** A list with records added, and with it whatever was answered of it in figures. */
export function withRecords(compiled: Compiled, { facts: given }: Profile, list: string, added: readonly RecordValue[]): Answers {
  const before = given[list]
  const figures = compiled.facts.flatMap(({ id, derive }): readonly (readonly [string, FactValue])[] => {
    const known = given[id]
    if (known === undefined || !derive || !('list' in derive) || derive.list !== list) return []
    const counted = added.filter((record) => !derive.where || evaluate(derive.where, (field) => valueIn(record, field)) === 'true').length
    switch (derive.kind) {
      case 'count':
        return [[id, raised(known, counted)]]
      case 'every':
        return counted < added.length ? [[id, false]] : []
      case 'any':
        return counted > 0 ? [[id, true]] : []
      default:
        return []
    }
  })
  return { ...(before !== undefined && { [list]: [...(before as readonly RecordValue[]), ...added] }), ...Object.fromEntries(figures) }
}

function raised(known: FactValue, by: number): FactValue {
  if (typeof known === 'number') return known + by
  const { min, max, ...ends } = known as { min?: number; max?: number }
  return { ...ends, ...(min !== undefined && { min: min + by }), ...(max !== undefined && { max: max + by }) }
}

function valueIn(record: RecordValue, field: string) {
  const value = record[field]
  return value === undefined ? undefined : typeof value === 'object' ? asRange(value) : exact(value)
}
