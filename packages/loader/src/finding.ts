/** A problem found in the rules, before its line is looked up; and as it is reported. */
import type { Path } from './path.ts'
import type { Position } from './yaml-file.ts'

/** An error makes the ruleset unusable; a warning leaves it sound but worse than it should be. */
export type Severity = 'error' | 'warning'

/** What a check returns. */
export interface Finding {
  /** The check: its file name in `lint/`, or `yaml`, `shape`, `formula`, `translation`. */
  readonly rule: string
  readonly severity: Severity
  readonly file: string
  readonly path: Path
  /** What is wrong, why it matters, what to do. */
  readonly message: string
  /** Point at the key instead of its value. */
  readonly at?: 'key'
  /** Point inside a text: characters from its beginning. */
  readonly offset?: number
  /** Known already (broken YAML has no tree to look it up in). */
  readonly position?: Position
}

/** One problem of a ruleset, placed. */
export interface RulesetIssue {
  readonly severity: Severity
  readonly rule: string
  /** `rules/measures/federal/pp469.yaml`. */
  readonly file: string
  readonly line: number
  readonly column: number
  /** `editions[0].conditions.all[2].operator`; empty for the file as a whole. */
  readonly path: string
  /** All of the place in one: `rules/measures/federal/pp469.yaml:12:17  editions[0].conditions.all[2].operator`. */
  readonly where: string
  readonly message: string
}

/**
 * An issue as it is printed.
 *
 * @example
 * ```ts
 * formatIssue(issue)
 * // rules/measures/federal/pp469.yaml:12:17  editions[0].conditions.all[2].operator
 * //   "lesThan" is not an operator. Did you mean "lessThan"?
 * ```
 */
export function formatIssue(issue: Pick<RulesetIssue, 'where' | 'message'>): string {
  return `${issue.where}\n  ${issue.message}`
}
