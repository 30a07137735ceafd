/** Cases written out: one run for each case, and one for each row of a case that varies a fact. */
import type { Case, CaseFile, Expectation } from './case-file.ts'

/** One profile on one day and what is expected of it. */
export interface Run {
  /** Name of the case, and for a row the value that varies. */
  readonly name: string
  /** `test/cases/x.yaml:12`. */
  readonly at: string
  readonly asOf: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly expect: Expectation
}

/** All runs of a file, in order. A case without a day of its own takes the file's. */
export function runsOf(file: CaseFile): readonly Run[] {
  return file.cases.flatMap((written, index) => {
    const facts = factsOf(written, file)
    const common = { at: file.at('cases', index), asOf: String(written.asOf ?? file.asOf ?? ''), facts }
    const { vary, rows, expect = {}, name } = written
    if (vary === undefined || rows === undefined) return [{ ...common, name, expect }]
    return rows.map(([value, result, more], row) => ({
      ...common,
      at: file.at('cases', index, 'rows', row),
      name: `${name}: ${vary} = ${JSON.stringify(value)}`,
      facts: { ...facts, [vary]: value },
      expect: { ...expect, ...more, ...(file.subject.kind === 'measure' ? { verdict: result } : { truth: result }) } as Expectation,
    }))
  })
}

function factsOf({ empty, with: added, without = [] }: Case, { base }: CaseFile): Readonly<Record<string, unknown>> {
  const all = { ...(empty ? {} : base), ...added }
  return Object.fromEntries(Object.entries(all).filter(([fact]) => !without.includes(fact)))
}
