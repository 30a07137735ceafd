/** A rules folder → the ruleset, or everything that is wrong with it. */
import { relative, sep } from 'node:path'
import type { Ruleset } from '@mera/engine'
import type { Draft } from './draft.ts'
import { readCaseIds, readRuleFiles, type Files } from './files.ts'
import type { Finding, RulesetIssue } from './finding.ts'
import { lints } from './lint/index.ts'
import type { LintContext } from './lint/lint.ts'
import { formatPath } from './path.ts'
import { readDraft } from './read-draft.ts'
import { referenceOf, type Reference } from './reference-of.ts'
import { rulesetOf } from './ruleset-of.ts'
import { positionOf } from './yaml-file.ts'

/** What loading gives. */
export interface Loaded {
  /** Absent if there is any error: half a ruleset gives wrong verdicts. */
  readonly ruleset?: Ruleset
  /** Present exactly when `ruleset` is. */
  readonly reference?: Reference
  /** Every problem, in order of file and line; warnings too. */
  readonly issues: readonly RulesetIssue[]
}

/** Where to look. */
export interface LoadOptions {
  /** Folder of golden cases, to tell which measures have none. */
  readonly casesDir?: string
}

/**
 * Reads and checks a rules folder. Never throws for what is written in it.
 *
 * @example
 * ```ts
 * const { ruleset, issues } = loadRuleset('rules', { casesDir: 'test/cases' })
 * for (const issue of issues) console.error(formatIssue(issue))
 * ```
 */
export function loadRuleset(rulesDir: string, options: LoadOptions = {}): Loaded {
  const context = options.casesDir === undefined ? {} : { cases: readCaseIds(options.casesDir) }
  const shown = relative(process.cwd(), rulesDir).split(sep).join('/') || '.'
  return checkRules(readRuleFiles(rulesDir), `${shown}/`, context)
}

/**
 * The same over files in memory. `prefix` stands before each file name in the issues.
 *
 * @example
 * ```ts
 * checkRules(new Map([['facts/loan.yaml', '[]']])).issues // []
 * ```
 */
export function checkRules(files: Files, prefix: string = 'rules/', context: LintContext = {}): Loaded {
  const { draft, findings } = readDraft(files)
  const all = [...findings, ...lints.flatMap((lint) => lint(draft, context))]
  const issues = all.map((finding) => issueOf(finding, draft, prefix)).sort(byPlace)
  if (issues.some(({ severity }) => severity === 'error')) return { issues }
  return { ruleset: rulesetOf(draft), reference: referenceOf(draft), issues }
}

function issueOf(finding: Finding, draft: Draft, prefix: string): RulesetIssue {
  const file = draft.files.get(finding.file)
  const looked = file ? positionOf(file, finding.path, finding.at, finding.offset) : { line: 1, column: 1 }
  const { line, column } = finding.position ?? looked
  const name = `${prefix}${finding.file}`
  const path = formatPath(finding.path)
  const where = `${name}:${line}:${column}${path && `  ${path}`}`
  return { severity: finding.severity, rule: finding.rule, file: name, line, column, path, where, message: finding.message }
}

function byPlace(a: RulesetIssue, b: RulesetIssue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
