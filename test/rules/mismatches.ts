/** Where an outcome differs from what a case expects, in words. */
import type { Estimate, Screening } from '@mera/engine'
import type { CaseSubject, ExpectedAmount } from './case-file.ts'
import type { Outcome } from './outcome.ts'
import type { Run } from './runs.ts'

/** One line for each difference; none if the case holds. Starts with file and line. */
export function mismatchesOf(subject: CaseSubject, { at, name, expect }: Run, outcome: Outcome): readonly string[] {
  const { amounts, truths, screened } = outcome
  const found = [
    ...screeningMismatches('compiled', screened, outcome, subject, expect),
    ...screeningMismatches('json-rules-engine', outcome.assessed, outcome, subject, expect),
    ...(expect.undetermined === undefined ? [] : amountMismatches('amount', amounts[0], expect.undetermined ? 'undetermined' : undefined)),
    ...amountMismatches('amount', amounts[0], expect.amount),
    ...Object.entries(expect.amounts ?? {}).flatMap(([id, wanted]) => amountMismatches(`amounts.${id}`, amounts.find((line) => line.id === id), wanted)),
    ...Object.entries(expect.leaves ?? {}).flatMap(([id, wanted]) => differ(`leaf ${id}`, truths.get(id) ?? 'not in this edition', String(wanted))),
  ]
  return found.map((text) => `${at}  «${name}»: ${text}`)
}

function screeningMismatches(evaluator: string, said: Screening, { truths }: Outcome, subject: CaseSubject, expect: Run['expect']): readonly string[] {
  const wanted = subject.kind === 'measure' ? expect.verdict : expect.truth === undefined ? undefined : ({ true: 'eligible', false: 'ineligible', unknown: 'unknown' } as const)[`${expect.truth}`]
  const verdict = wanted === undefined ? [] : differ(`${evaluator} says`, said.verdict, wanted)
  const because = verdict.length === 0 ? [] : [`  leaves: ${[...truths].map(([id, truth]) => `${id} ${truth}`).join(', ')}`, `  missing: ${said.missing.join(', ') || 'nothing'}`]
  return [
    ...(verdict.length === 0 ? [] : [[...verdict, ...because].join('\n')]),
    ...(expect.window === undefined ? [] : differ(`${evaluator}, window`, said.window, expect.window)),
    ...(['failed', 'missing', 'open'] as const).flatMap((key) => {
      const list = expect[key]
      return list === undefined ? [] : differ(`${evaluator}, ${key}`, asSet(said[key]), asSet(list))
    }),
  ]
}

function amountMismatches(what: string, line: Estimate | undefined, wanted: ExpectedAmount | undefined): readonly string[] {
  if (wanted === undefined) return []
  if (wanted === null) return line ? [`${what} is there (${line.id}), expected none`] : []
  if (!line) return [`${what} is not in this edition`]
  if (wanted === 'undetermined') return differ(what, line.kind, 'undetermined')
  const actual: Readonly<Record<string, number | string | undefined>> = {
    min: line.value ?? (line.kind === 'range' ? (line.min ?? 0) : undefined),
    max: line.value ?? line.max,
    unit: line.unit,
  }
  return Object.entries(wanted).flatMap(([key, value]) => differ(`${what}.${key}`, String(actual[key] ?? 'not known'), String(value)))
}

function differ(what: string, actual: string, expected: string): readonly string[] {
  return actual === expected ? [] : [`${what} ${actual}, expected ${expected}`]
}

function asSet(ids: readonly string[]): string {
  return `[${[...ids].sort().join(', ')}]`
}
