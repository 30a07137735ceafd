// What changed in the rules, by date? Editions that begin or end, parameters that take a new value.
import type { Literal, Measure, Parameter, Text } from '@mera/engine'
import { ruleset } from './ruleset.ts'

export type Change =
  | { readonly day: string; readonly kind: 'begins' | 'changes' | 'ends'; readonly measure: Measure; readonly note?: Text }
  | { readonly day: string; readonly kind: 'value'; readonly parameter: Parameter; readonly value: Literal; readonly previous?: Literal }

/** All changes, newest first. */
export const changes: readonly Change[] = [...ruleset.measures.flatMap(ofMeasure), ...ruleset.parameters.flatMap(ofParameter)].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))

/** Changes up to a day, newest first. */
export function changesUntil(day: string): readonly Change[] {
  return changes.filter(c => c.day <= day)
}

/** Changes after a day, soonest first. */
export function changesAfter(day: string): readonly Change[] {
  return changes.filter(c => c.day > day).toReversed()
}

function ofMeasure(measure: Measure): Change[] {
  return measure.editions.flatMap((edition, i): Change[] => {
    const follows = measure.editions[i + 1]
    const begins: Change = { day: edition.from, kind: i === 0 ? 'begins' : 'changes', measure, ...(edition.note && { note: edition.note }) }
    const ends: Change[] = edition.until !== undefined && follows?.from !== dayAfter(edition.until) ? [{ day: edition.until, kind: 'ends', measure }] : []
    return [begins, ...ends]
  })
}

function ofParameter(parameter: Parameter): Change[] {
  return parameter.values.map((v, i): Change => {
    const previous = parameter.values[i - 1]
    return { day: v.from, kind: 'value', parameter, value: v.value, ...(previous && { previous: previous.value }) }
  })
}

/** The next calendar day: `dayAfter('2024-02-28')` is `2024-02-29`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
