/** The verdicts of companies that don't exist, as a text that reads as a diff. */
import { compile, parseProfile, screen, type Profile, type Ruleset, type Screening } from '@mera/engine'
import { companyAnswers, knowledgeOf, type Answers } from './company.ts'

/** The days on which they are judged. */
export const DAYS: readonly string[] = ['2020-06-01', '2024-06-01', '2026-11-21']

/** How many companies. */
export const COMPANIES = 200

const MARKS = ['+', 'o', '?', '-'] as const

const HEAD = [
  '# Verdicts on companies that do not exist. Written by pnpm regression:update; read its diff before you commit it.',
  '# A measure on a day: its window, how many of the companies it fits (+), fits but for open points (o), may fit (?), does not fit (-),',
  '# then each company in order.',
]

/**
 * Lines of the table. A new measure adds a line for each day and touches no line of the others.
 *
 * @example
 * ```ts
 * regressionTable(ruleset, models)[4] // 'sme-category  2020-06-01  open  +31 ?80 -89  +?-…'
 * ```
 */
export function regressionTable(ruleset: Ruleset, models: ReadonlyMap<string, Answers>): readonly string[] {
  const answers = Array.from({ length: COMPANIES }, (_, index) => companyAnswers(index, ruleset.facts, models, COMPANIES))
  const profiles = answers.map((facts): Profile => parseProfile({ facts }, ruleset.facts).profile)
  const days = DAYS.map((day) => {
    const compiled = compile(ruleset, day)
    return { day, compiled, found: profiles.map((profile) => screen(compiled, profile)) }
  })
  const width = Math.max(...ruleset.measures.map(({ id }) => id.length))
  const measures = ruleset.measures
    .map(({ id }, at) => ({ id, at }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, at }) =>
      days.map(({ day, compiled, found }) => {
        const marks = found.map((row) => markOf(row[at]))
        return [id.padEnd(width), day, (compiled.measures[at]?.window ?? '').padEnd(9), counts(marks), marks.join('')].join('  ')
      }),
    )
  const companies = answers.map((answer, index) => {
    const fits = days.map(({ found }) => (found[index] ?? []).flatMap(({ measure, verdict }) => (verdict === 'eligible' ? [measure] : [])).sort().join(' ') || 'nothing')
    const told = [...new Set(fits)].map((ids) => `${DAYS.filter((_, at) => fits[at] === ids).join(' ')}: ${ids}`)
    return [String(index).padStart(3, '0'), traits(answer, index), ...told].join(' | ')
  })
  return [...HEAD, ...measures, '', '# A company: what it is, how much it can answer, and which measures fit it on each day.', ...companies]
}

/** Where nothing is missing and the verdict is still open, only what nobody has verified stands between. */
function markOf(screening: Screening | undefined): (typeof MARKS)[number] {
  if (screening?.verdict === 'eligible') return '+'
  if (screening?.verdict === 'ineligible') return '-'
  return screening?.missing.length === 0 ? 'o' : '?'
}

function counts(marks: readonly string[]): string {
  return MARKS.map((mark) => `${mark}${String(marks.filter((one) => one === mark).length).padEnd(3)}`).join(' ')
}

function traits(answers: Answers, index: number): string {
  const told = ['applicant.kind', 'company.legalForm', 'company.region', 'company.mainOkved', 'company.headcount'].map((id) => (id in answers ? JSON.stringify(answers[id]).replaceAll('"', '') : '·'))
  return `${told.join(' ')} knows ${knowledgeOf(index) * 100}%`
}

/** The lines of the table that differ, the old above the new; at most so many. */
export function tableDiff(before: readonly string[], after: readonly string[], most: number): readonly string[] {
  const [was, is] = [byKey(before), byKey(after)]
  const keys = [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key))
  const shown = keys.slice(0, most).flatMap((key) => [...(was.has(key) ? [`- ${was.get(key)}`] : []), ...(is.has(key) ? [`+ ${is.get(key)}`] : [])])
  return keys.length > most ? [...shown, `… and ${keys.length - most} more lines`] : shown
}

function byKey(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(lines.map((line) => [keyOf(line), line]))
}

/** A measure on a day, or a company: what a line is about. */
function keyOf(line: string): string {
  return /^\S+ +\d{4}-\d\d-\d\d|^\d{3}|^#.*|/.exec(line)?.[0].replace(/ +/, ' ') ?? line
}
