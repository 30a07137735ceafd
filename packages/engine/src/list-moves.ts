/** Changes of a list of records: records added or records corrected, as few as needed. */
import { isLeaf, walk } from './condition.ts'
import type { Compiled } from './compile.ts'
import type { PlainFact } from './edition.ts'
import type { FactValue } from './profile.ts'
import type { Fact } from './ruleset.ts'
import type { RecordValue, Scalar } from './value.ts'

/** No cluster needs more new members than this. */
const MOST = 40

/**
 * Lists with 1, 2, 3 … records added that satisfy what the given aggregates count, and lists in
 * which records already there are made to satisfy it.
 */
export function listMoves(compiled: Compiled, fact: Fact, from: FactValue, aggregates: readonly string[]): readonly FactValue[] {
  const records = from as readonly RecordValue[]
  const wanted = templates(compiled, fact.id, aggregates)
  const added = wanted.flatMap((template) => Array.from({ length: MOST }, (_, index) => [...records, ...Array.from({ length: index + 1 }, () => template)]))
  const corrected = wanted.map((template) => corrections(records, template)).flat()
  return [...added, ...corrected]
}

/** Records as the aggregates count them, each alone and all that can be had in one record. */
function templates(compiled: Compiled, list: string, aggregates: readonly string[]): readonly RecordValue[] {
  const single = aggregates.flatMap((id) => {
    const rule = (compiled.facts[compiled.factIndex.get(id) as number] as PlainFact).derive
    return [...counted(compiled, list, rule)]
  })
  const whole = single.reduce<Record<string, Scalar>>((all, template) => ({ ...template, ...all }), {})
  const distinct = new Map([...single, whole].filter((template) => Object.keys(template).length > 0).map((template) => [JSON.stringify(template), template]))
  return [...distinct.values()]
}

function counted(compiled: Compiled, list: string, rule: PlainFact['derive']): readonly Record<string, Scalar>[] {
  if (!rule) return []
  if (rule.kind === 'formula') {
    return compiled.facts.flatMap((fact) => {
      const { derive } = fact
      return derive && 'list' in derive && derive.list === list && JSON.stringify(rule.formula).includes(`"${fact.id}"`) ? counted(compiled, list, derive) : []
    })
  }
  if (!('list' in rule) || !rule.where) return []
  const fields: Record<string, Scalar> = {}
  walk(rule.where, (node) => {
    if (!isLeaf(node) || node.fact in fields) return
    if (node.operator === 'equal') fields[node.fact] = node.value as Scalar
    if (node.operator === 'in') fields[node.fact] = (node.value as readonly string[])[0] as string
  })
  return [fields]
}

/** The first 1, 2, 3 … records that do not satisfy a template, made to. */
function corrections(records: readonly RecordValue[], template: RecordValue): readonly (readonly RecordValue[])[] {
  const wrong = records.flatMap((record, index) => (Object.entries(template).every(([field, value]) => record[field] === value) ? [] : [index]))
  return wrong.map((_, count) => records.map((record, index) => (wrong.slice(0, count + 1).includes(index) ? { ...record, ...template } : record)))
}
