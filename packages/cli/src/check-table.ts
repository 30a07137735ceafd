/** The result of `mera check` as a table: verdict, intake, measure, and why. */
import { estimate, type Compiled, type Estimate, type Profile, type Ruleset, type Screening, type Verdict } from '@mera/engine'
import { dayInWords, figureInWords, inLocale, type OutlineLine } from '@mera/engine/phrase'
import type { Said } from './command.ts'
import { verdictMark } from './marks.ts'
import { linesById } from './outline-lines.ts'
import { paint } from './output.ts'
import { table } from './table.ts'

/** What the table is about. */
export interface Checked {
  readonly compiled: Compiled
  readonly ruleset: Ruleset
  readonly profile: Profile
  readonly screenings: readonly Screening[]
}

/**
 * Lines of the table: eligible measures first, then undecided, then the rest; open intake first in each.
 *
 * @example
 * ```ts
 * print(...checkTable(checked, said, 110))
 * ```
 */
export function checkTable(checked: Checked, said: Said, width: number): readonly string[] {
  const { words, locale } = said
  const { compiled, screenings } = checked
  const ordered = screenings.toSorted((a, b) => order(a) - order(b))
  const number = (verdict: Verdict): number => screenings.filter((screening) => screening.verdict === verdict).length
  const { verdict, window, measure, why } = words.columns
  return [
    words.check.title(dayInWords(compiled.asOf, locale), screenings.length),
    '',
    ...table([verdict, window, measure, why], ordered.map((screening) => row(screening, checked, said)), { width, limits: [16, 14, 32] }),
    '',
    words.check.tally(number('eligible'), number('unknown'), number('ineligible')),
    words.check.disclaimer,
  ]
}

function order({ verdict, window }: Screening): number {
  const byVerdict = { eligible: 0, unknown: 10, ineligible: 20 }[verdict]
  return byVerdict + { open: 0, upcoming: 1, unknown: 2, suspended: 3, closed: 4 }[window]
}

function row(screening: Screening, checked: Checked, { words, locale }: Said): readonly (string | readonly string[])[] {
  const measure = checked.ruleset.measures.find(({ id }) => id === screening.measure)
  const title = measure && inLocale(measure.short ?? measure.title, locale)
  return [
    `${verdictMark(screening.verdict)} ${words.verdict[screening.verdict]}`,
    words.window[screening.window],
    [...(title === undefined ? [] : [title]), paint('gray', screening.measure)],
    why(screening, checked, { words, locale }),
  ]
}

function why(screening: Screening, { compiled, ruleset, profile }: Checked, { words, locale }: Said): readonly string[] {
  const { reason, missing, toVerify, amount } = words.check
  const lines = linesById(compiled, ruleset, profile, screening.measure, locale)
  const titles = screening.missing.map((id) => ruleset.facts.find((fact) => fact.id === id)?.title[locale] ?? id)
  const [figure] = screening.verdict === 'ineligible' ? [] : estimate(compiled, profile, screening.measure)
  return [
    ...screening.failed.map((id) => `${reason}: ${inOneLine(lines.get(id), id)}`),
    ...listed(missing, titles, words),
    ...listed(toVerify, screening.open.map((id) => lines.get(id)?.text ?? id), words),
    ...(figure && figure.kind !== 'undetermined' && isBounded(figure) ? [`${amount}: ${figureInWords(figure, locale)}`] : []),
  ]
}

const SHOWN = 3

function listed(label: string, items: readonly string[], { check }: Said['words']): readonly string[] {
  if (items.length === 0) return []
  const more = items.length > SHOWN + 1 ? items.length - SHOWN : 0
  const shown = more > 0 ? items.slice(0, SHOWN) : items
  return [`${label}: ${[...shown, ...(more > 0 ? [check.andMore(more)] : [])].join('; ')}`]
}

function inOneLine(line: OutlineLine | undefined, id: string): string {
  if (!line) return id
  return line.answer === undefined ? line.text : `${line.text}; ${line.answer}`
}

function isBounded({ value, min, max }: Estimate): boolean {
  return value !== undefined || min !== undefined || max !== undefined
}
