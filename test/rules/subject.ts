/** What a file of cases is about, as a ruleset of one measure: the measure itself, or a probe around a named condition. */
import { childrenOf, compile, isLeaf, isOpen, onDay, type Compiled, type Measure, type PlainCondition, type Ruleset } from '@mera/engine'
import type { CaseSubject } from './case-file.ts'

/** A probe is eligible exactly when the condition is true. */
function probeOf(id: string): Measure {
  const cite = { source: '', basis: 'law' } as const
  const text = { ru: id, en: id }
  return {
    id,
    title: text,
    operator: text,
    level: 'federal',
    kind: 'status',
    subject: 'company',
    recipient: 'nobody',
    needs: [],
    summary: text,
    editions: [{ from: '0001-01-01', status: 'active', cite, conditions: { condition: id } }],
    checkedOn: '0001-01-01',
  }
}

/** The subject's measure: one of the ruleset's, or a probe. `undefined` for an id that is not there. */
export function measureOf(ruleset: Ruleset, { kind, id }: CaseSubject): Measure | undefined {
  if (kind === 'measure') return ruleset.measures.find((measure) => measure.id === id)
  return ruleset.conditions.some((condition) => condition.id === id) ? probeOf(id) : undefined
}

const compiledFor = new WeakMap<Ruleset, Map<string, Compiled>>()

/** The ruleset with nothing but the subject, on a day; made once for each. */
export function compiledOn(ruleset: Ruleset, subject: CaseSubject, asOf: string): Compiled {
  const cache = compiledFor.get(ruleset) ?? new Map<string, Compiled>()
  compiledFor.set(ruleset, cache)
  const key = `${subject.kind} ${subject.id} ${asOf}`
  const known = cache.get(key)
  if (known) return known
  const measure = measureOf(ruleset, subject)
  const compiled = compile({ ...ruleset, measures: measure ? [measure] : [] }, asOf)
  cache.set(key, compiled)
  return compiled
}

/** Ids of all leaves of all editions of the subject; within named conditions `is-sme/headcount`. */
export function leafIdsOf(ruleset: Ruleset, subject: CaseSubject): readonly string[] {
  const measure = measureOf(ruleset, subject)
  const found = (measure?.editions ?? []).flatMap((edition) => {
    const alone = { ...ruleset, measures: measure ? [{ ...measure, editions: [edition] }] : [] }
    return onDay(alone, edition.from < '1000' ? '2026-01-01' : edition.from).rules.flatMap(({ conditions }) => idsUnder(conditions))
  })
  return [...new Set(found)]
}

function idsUnder(node: PlainCondition): readonly string[] {
  if (isLeaf(node) || isOpen(node)) return node.id === undefined ? [] : [node.id]
  return childrenOf<PlainCondition>(node).flatMap(idsUnder)
}
