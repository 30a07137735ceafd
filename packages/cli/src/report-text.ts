/** `mera report` in words: a table of measures, then what ends, what is missing, what is open, what has to be read again. */
import type { Ruleset } from '@mera/engine'
import { dayInDigits, inLocale, type Locale } from '@mera/engine/phrase'
import type { RulesReport } from '@mera/loader'
import type { Said } from './command.ts'
import { paint } from './output.ts'
import { table, type Cell } from './table.ts'
import { reportWords, type ReportWords } from './words/report.ts'
import { hang, wrap } from './wrap.ts'

/**
 * Lines of the whole report.
 *
 * @example
 * ```ts
 * print(...reportText(reportOf(ruleset, '2026-11-21'), ruleset, said, 110))
 * ```
 */
export function reportText(report: RulesReport, ruleset: Pick<Ruleset, 'sources'>, said: Said, width: number): readonly string[] {
  const { locale } = said
  const words = reportWords(locale)
  const day = (iso: string): string => dayInDigits(iso, locale)
  const { columns } = words
  return [
    words.title(day(report.asOf), words.measures(report.measures.length)),
    ...wrap(words.conditions(report.summary.comparisons, basesInWords(report.summary.basis, words)), width),
    ...(report.summary.open === 0 ? [] : wrap(words.unverifiedConditions(report.summary.open, report.summary.measuresWithOpen), width)),
    '',
    ...table(
      [columns.measure, columns.state, columns.checked, columns.open, columns.basis],
      report.measures.map((state) => row(state, said, words)),
      { width, limits: [38, 28, 11, 7] },
    ),
    ...section(words.expiring(day(report.until)), report.expiring.map(({ kind, id, on, next }) => [
      `${day(on)} — ${words.ends[kind]} ${id}`, ...(kind === 'verification' ? [] : [next === undefined ? words.noNext : words.next(day(next))]),
    ]), words, width),
    ...section(words.missing, report.valuesMissing.map(({ parameter, title, endedOn, beginsOn }) => [
      `${inLocale(title, locale)} (${parameter})`,
      ...(endedOn === undefined ? [] : [words.endedOn(day(endedOn))]),
      ...(beginsOn === undefined ? [] : [words.beginsOn(day(beginsOn))]),
    ]), words, width),
    ...section(words.unverified, report.valuesUnverified.map(({ parameter, title, verifiedUntil, daysAgo }) => [
      `${inLocale(title, locale)} (${parameter})`, words.verifiedUntil(day(verifiedUntil), daysAgo),
    ]), words, width),
    ...section(words.open, openPoints(report, ruleset, locale), words, width),
    ...sources(report, words, locale, width),
  ]
}

function row({ measure, window, status, edition, checkedOn, basis, open }: RulesReport['measures'][number], { words, locale }: Said, report: ReportWords): readonly Cell[] {
  const day = (iso: string): string => dayInDigits(iso, locale)
  const span = edition.until === undefined ? report.since(day(edition.from)) : report.between(day(edition.from), day(edition.until))
  const bases = basesInWords(basis, report)
  return [
    paint('bold', measure),
    [words.window[window], ...(status === 'active' || status === window ? [span] : [`${report.status[status]}, ${span}`])],
    day(checkedOn),
    open.length === 0 ? '—' : String(open.length),
    bases === '' ? report.noComparison : bases,
  ]
}

function basesInWords(basis: RulesReport['summary']['basis'], { basis: names }: ReportWords): string {
  return Object.entries(basis).map(([name, count]) => `${names[name as keyof typeof names]}\u00a0${count}`).join(', ')
}

function openPoints({ measures }: RulesReport, { sources: known }: Pick<Ruleset, 'sources'>, locale: Locale): readonly (readonly string[])[] {
  const titles = new Map(known.map(({ id, title }) => [id, title]))
  return measures.flatMap(({ measure, open }) =>
    open.map((point) => {
      const title = point.source === undefined ? undefined : titles.get(point.source)
      return [`${measure} · ${inLocale(point.open, locale)}`, inLocale(point.ask, locale), ...(title ? [inLocale(title, locale)] : [])]
    }),
  )
}

/** Counted; only those that were read longer ago than the report looks ahead are named. */
function sources({ sources: states, asOf, until }: RulesReport, words: ReportWords, locale: Locale, width: number): readonly string[] {
  const long = Math.round((Date.parse(until) - Date.parse(asOf)) / 86_400_000)
  const old = states.filter(({ lastReadDaysAgo }) => lastReadDaysAgo > long)
  return [
    '',
    ...wrap(words.sources(states.length, states.filter(({ neverReread }) => neverReread).length), width),
    ...section(words.longAgo(long), old.map(({ source, title, url, lastReadOn, lastReadDaysAgo }) => [
      `${inLocale(title, locale)} (${source})`, words.readOn(dayInDigits(lastReadOn, locale), lastReadDaysAgo), ...(url === undefined ? [] : [url]),
    ]), words, width),
  ]
}

function section(heading: string, points: readonly (readonly string[])[], { nothing }: ReportWords, width: number): readonly string[] {
  if (points.length === 0) return ['', `${heading}: ${nothing}`]
  return [
    '',
    paint('bold', heading),
    ...points.flatMap(([first = '', ...rest]) => [
      ...hang('• ', first, width),
      ...rest.flatMap((text) => hang('  ', text, width).map((line) => paint('gray', line))),
    ]),
  ]
}
