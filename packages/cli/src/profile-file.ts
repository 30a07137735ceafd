/** A file of answers: YAML or JSON, or standard input; problems with their line and column. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { contradictions, nearest, parseProfile, type Compiled, type Profile, type ProfileIssue } from '@mera/engine'
import { formatIssue, positionOf, readYaml, type YamlFile } from '@mera/loader'
import { pathOfAnswer } from './answer-path.ts'
import { sentences } from './arguments.ts'
import type { Said } from './command.ts'
import { Failure } from './failure.ts'
import type { Words } from './words/index.ts'

/** Good answers, and every bad one as a text for stderr. */
export interface Answers {
  readonly profile: Profile
  readonly problems: readonly { readonly severity: 'error' | 'warning'; readonly text: string }[]
}

/**
 * Reads answers. Throws a `Failure` if the file can't be read or is not YAML;
 * a wrong answer is a problem that leaves the others in force, answers that contradict each other are a warning.
 *
 * @example
 * ```ts
 * readAnswers('company.yaml', compiled, said).profile.facts['company.headcount'] // 12
 * ```
 */
export function readAnswers(path: string, compiled: Compiled, said: Said): Answers {
  const name = path === '-' ? 'stdin' : path
  const file = parse(name, textOf(path, said), said.words)
  const { profile, issues } = parseProfile(file.data ?? {}, compiled.ruleset?.facts ?? [])
  return { profile, problems: [...issues, ...contradictions(compiled, profile)].map((issue) => ({ severity: issue.severity, text: placed(issue, file, said) })) }
}

function textOf(path: string, { words: { errors } }: Said): string {
  if (path === '-') return readFileSync(0, 'utf8')
  // A script of the workspace runs in the workspace's folder, not in the one it was called from.
  const calledFrom = process.env['INIT_CWD'] ?? '.'
  const found = [path, resolve(calledFrom, path)].find((candidate) => existsSync(candidate))
  if (found === undefined) throw new Failure(1, path, sentences(errors.noSuchFile, nearestFile(path, errors)))
  if (statSync(found).isDirectory()) throw new Failure(1, path, errors.isFolder)
  try {
    return readFileSync(found, 'utf8')
  } catch (error) {
    throw new Failure(1, path, errors.unreadable(error instanceof Error ? error.message : String(error)), { cause: error })
  }
}

function nearestFile(path: string, errors: Words['errors']): string | undefined {
  const folder = dirname(path)
  const near = existsSync(folder) ? nearest(basename(path), readdirSync(folder)) : undefined
  return near && errors.didYouMean(join(folder, near))
}

/** JSON is YAML, so one reader gives positions in both. */
function parse(name: string, text: string, { errors }: Words): YamlFile {
  const { file, findings } = readYaml(name, text.replace(/^\uFEFF/, ''))
  if (file) return file
  const [first] = findings
  const { line, column } = first?.position ?? { line: 1, column: 1 }
  throw new Failure(1, `${name}:${line}:${column}`, errors.notYaml(first?.message ?? ''))
}

function placed(issue: ProfileIssue, file: YamlFile, { locale }: Said): string {
  const { line, column } = positionOf(file, pathOfAnswer(file.data, issue.path), issue.code === 'unknown-fact' ? 'key' : 'value')
  return formatIssue({ where: `${file.name}:${line}:${column}  ${issue.path}`, message: issue.message[locale] })
}
