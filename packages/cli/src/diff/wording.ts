/** Conditions of an edition, or of a named condition, in words, by their id. */
import { compile, type Edition, type Measure, type Ruleset } from '@mera/engine'
import type { Locale, OutlineLine } from '@mera/engine/phrase'
import { linesById } from '../outline-lines.ts'

/** Words by the id of a leaf. */
export type Lines = ReadonlyMap<string, OutlineLine>

/**
 * The lines of an edition, with parameters as they stand on its first day.
 *
 * @example
 * ```ts
 * linesOfEdition(ruleset, measure, measure.editions[0], 'ru').get('revenue')?.text
 * ```
 */
export function linesOfEdition(ruleset: Ruleset, measure: Measure, edition: Edition, locale: Locale): Lines {
  const alone = { ...ruleset, measures: [{ ...measure, editions: [edition] }] }
  return linesById(compile(alone, edition.from), ruleset, { facts: {} }, measure.id, locale)
}

/** The lines of a named condition on a day; its leaves without the name before them. */
export function linesOfCondition(ruleset: Ruleset, id: string, asOf: string, locale: Locale): Lines {
  const [measure] = ruleset.measures
  const [edition] = measure?.editions ?? []
  if (!measure || !edition) return new Map()
  const { until: _, ...endless } = edition
  const alone = { ...ruleset, measures: [{ ...measure, editions: [{ ...endless, from: asOf, conditions: { condition: id } }] }] }
  const lines = linesById(compile(alone, asOf), ruleset, { facts: {} }, measure.id, locale)
  return new Map([...lines].map(([leaf, line]) => [leaf.startsWith(`${id}/`) ? leaf.slice(id.length + 1) : leaf, line]))
}
