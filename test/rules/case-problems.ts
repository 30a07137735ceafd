/** What is wrong with a file of cases itself, before anything is run. */
import { isDay, nearest, parseProfile, type Ruleset } from '@mera/engine'
import type { Case, CaseFile, Expectation } from './case-file.ts'
import { runsOf } from './runs.ts'
import { leafIdsOf } from './subject.ts'

const CASE_KEYS = ['name', 'empty', 'asOf', 'with', 'without', 'vary', 'rows', 'expect']
const EXPECT_KEYS = ['verdict', 'truth', 'window', 'failed', 'missing', 'open', 'amount', 'amounts', 'undetermined', 'leaves']
const VERDICTS: readonly unknown[] = ['eligible', 'ineligible', 'unknown']
/** YAML's true and the text "true" are the same to us. */
const TRUTHS: readonly unknown[] = [true, false, 'true', 'false', 'unknown']
const WINDOWS: readonly unknown[] = ['open', 'upcoming', 'closed', 'suspended', 'unknown']

/** Every problem as `file:line  what, what to do`. A case that can't fail is a problem too. */
export function problemsOf(file: CaseFile, ruleset: Ruleset): readonly string[] {
  const { subject, at } = file
  const known = (subject.kind === 'measure' ? ruleset.measures : ruleset.conditions).map(({ id }) => id)
  if (!known.includes(subject.id)) return [`${at(subject.kind)}  there is no ${subject.kind} "${subject.id}".${meant(subject.id, known)}`]
  const leaves = leafIdsOf(ruleset, subject)
  const facts = ruleset.facts.map(({ id }) => id)
  return [
    ...file.cases.flatMap((written, index) => caseProblems(written, index, { file, leaves, facts })),
    ...runsOf(file).flatMap((run) => [
      ...(isDay(run.asOf) ? [] : [`${run.at}  "${run.asOf}" is not a day. Write asOf: "2026-11-21", here or at the top of the file.`]),
      ...parseProfile(run.facts, ruleset.facts).issues.map(({ path, message }) => `${run.at}  ${path}: ${message.en}`),
    ]),
  ]
}

interface Surroundings {
  readonly file: CaseFile
  readonly leaves: readonly string[]
  readonly facts: readonly string[]
}

function caseProblems(written: Case, index: number, { file, leaves, facts }: Surroundings): readonly string[] {
  const here = (...path: readonly (string | number)[]): string => file.at('cases', index, ...path)
  const unknownKeys = Object.keys(written).filter((key) => !CASE_KEYS.includes(key))
  const varied = written.vary === undefined ? [] : [written.vary]
  return [
    ...unknownKeys.map((key) => `${here(key)}  a case has no "${key}".${meant(key, CASE_KEYS)}`),
    ...(written.name ? [] : [`${here()}  the case has no name. Say the rule in plain words.`]),
    ...((written.vary === undefined) === (written.rows === undefined) ? [] : [`${here()}  \`vary\` and \`rows\` go together.`]),
    ...(written.expect === undefined && written.rows === undefined ? [`${here()}  the case expects nothing. Add \`expect\`.`] : []),
    ...[...(written.without ?? []), ...varied].filter((fact) => !facts.includes(fact)).map((fact) => `${here()}  there is no fact "${fact}".${meant(fact, facts)}`),
    ...(written.rows ?? []).flatMap(([, result], row) => resultProblems(result, file, here('rows', row))),
    ...expectProblems(written.expect ?? {}, file, leaves, here),
  ]
}

function resultProblems(result: unknown, { subject }: CaseFile, at: string): readonly string[] {
  const allowed = subject.kind === 'measure' ? VERDICTS : TRUTHS
  return allowed.includes(result) ? [] : [`${at}  a row of a ${subject.kind} ends with one of: ${[...new Set(allowed.map(String))].join(', ')}. It ends with ${JSON.stringify(result)}.`]
}

function expectProblems(expect: Expectation, { subject }: CaseFile, leaves: readonly string[], here: (...path: readonly (string | number)[]) => string): readonly string[] {
  const { verdict, truth, window } = expect
  const named = [...(expect.failed ?? []), ...(expect.open ?? []), ...Object.keys(expect.leaves ?? {})]
  const wrong = (key: string, value: unknown, allowed: readonly unknown[]): readonly string[] =>
    value === undefined || allowed.includes(value) ? [] : [`${here('expect', key)}  ${key} is one of: ${[...new Set(allowed.map(String))].join(', ')}.`]
  return [
    ...Object.keys(expect).filter((key) => !EXPECT_KEYS.includes(key)).map((key) => `${here('expect', key)}  \`expect\` has no "${key}".${meant(key, EXPECT_KEYS)}`),
    ...wrong('verdict', verdict, VERDICTS),
    ...wrong('truth', truth, TRUTHS),
    ...wrong('window', window, WINDOWS),
    ...(verdict !== undefined && subject.kind === 'condition' ? [`${here('expect', 'verdict')}  a condition has no verdict. Write truth: true, false or unknown.`] : []),
    ...named.filter((id) => !leaves.includes(id)).map((id) => `${here('expect')}  there is no leaf "${id}" in ${subject.id}.${meant(id, leaves)}`),
  ]
}

function meant(wrong: string, names: readonly string[]): string {
  const near = nearest(wrong, names)
  return near === undefined ? ` There are: ${names.slice(0, 12).join(', ')}.` : ` Did you mean "${near}"?`
}
