/** Records worth trying in a list: as the rules count them, and as they do not. */
import { isLeaf, walk } from './condition.ts'
import type { Compiled } from './compile.ts'
import { monthsBefore, type PlainFact } from './edition.ts'
import { dayAfter, dayBefore } from './day.ts'
import type { FactValue } from './profile.ts'
import type { Field } from './ruleset.ts'
import type { RecordValue, Scalar } from './value.ts'

/** No rule asks for more records than this. */
const MANY = 60

/**
 * Kinds of records that the aggregates over a list can tell apart: for each option of the first
 * field with options, one that has everything the rules look for and one that has nothing of it.
 *
 * @example
 * ```ts
 * recordKinds(compiled, members, fields) // [{ kind: 'production', isSme: true, … }, { kind: 'production', isSme: false, … }, …]
 * ```
 */
export function recordKinds(compiled: Compiled, { id }: PlainFact, fields: readonly Field[]): readonly RecordValue[] {
  const wanted = wantedIn(compiled, id)
  const best = Object.fromEntries(fields.map((field) => [field.id, valuesOf(field, wanted.get(field.id) ?? [], compiled)[0] as Scalar]))
  const worst = Object.fromEntries(fields.map((field) => [field.id, valuesOf(field, wanted.get(field.id) ?? [], compiled).at(-1) as Scalar]))
  const kind = fields.find(({ options }) => options)
  const kinds = kind ? valuesOf(kind, wanted.get(kind.id) ?? [], compiled) : []
  const found = kind && kinds.length > 0 ? kinds.flatMap((value) => [{ ...best, [kind.id]: value }, { ...worst, [kind.id]: value }]) : [best, worst]
  return [...new Map(found.map((record) => [JSON.stringify(record), record])).values()]
}

/** Lists worth trying: none, each kind alone, many of each kind, many of all kinds. */
export function recordsToTry(compiled: Compiled, fact: PlainFact, fields: readonly Field[]): readonly FactValue[] {
  const kinds = recordKinds(compiled, fact, fields)
  const [first] = kinds
  const variants = first ? fields.flatMap((field) => valuesOf(field, wantedIn(compiled, fact.id).get(field.id) ?? [], compiled).map((value): RecordValue => ({ ...first, [field.id]: value }))) : []
  const singles = [...new Map([...kinds, ...variants].map((record) => [JSON.stringify(record), record])).values()]
  const all = kinds.filter((_, index) => index % 2 === 0)
  return [[], ...singles.map((record) => [record]), ...kinds.map((kind) => Array.from({ length: MANY }, () => kind)), ...(first ? [[...all, ...Array.from({ length: MANY }, () => first)]] : [])]
}

/** What the aggregates over a list compare each field with, most wanted first. */
function wantedIn({ facts }: Compiled, list: string): ReadonlyMap<string, readonly Scalar[]> {
  const wanted = new Map<string, Scalar[]>()
  for (const { derive } of facts) {
    if (!derive || !('list' in derive) || derive.list !== list || !derive.where) continue
    walk(derive.where, (node) => {
      if (!isLeaf(node) || (typeof node.value === 'object' && 'fact' in node.value)) return
      wanted.set(node.fact, [...(wanted.get(node.fact) ?? []), ...(typeof node.value === 'object' ? node.value : [node.value])])
    })
  }
  return wanted
}

/** Values of a field: the wanted ones first, what nothing wants last. */
function valuesOf({ type, options = [] }: Field, wanted: readonly Scalar[], { asOf }: Compiled): readonly Scalar[] {
  const named = [...new Set(wanted)]
  switch (type) {
    case 'boolean':
      return named[0] === false ? [false, true] : [true, false]
    case 'enum':
      return [...named, ...options.map(({ id }) => id).filter((id) => !named.includes(id))].slice(0, named.length + 1)
    case 'date': {
      const days = named.map(String)
      return [...days.map(dayAfter), ...days, ...days.map(dayBefore), asOf === '' ? '2000-01-01' : monthsBefore(240, asOf)]
    }
    case 'code':
      return [...named, '99.00']
    default: {
      const numbers = named.map(Number)
      return [...numbers.map((value) => value + 1), ...numbers, 0]
    }
  }
}
