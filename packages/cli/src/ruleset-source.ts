/** The ruleset a command works on: built, or read from the rules folder as it stands. */
import { existsSync, statSync } from 'node:fs'
import { join, dirname, relative } from 'node:path'
import { compile, RulesetError, type Compiled, type Ruleset } from '@mera/engine'
import { formatIssue, loadRuleset, readRuleset as builtRuleset, type LoadOptions } from '@mera/loader'
import { sentences } from './arguments.ts'
import { Failure } from './failure.ts'
import { freshBuild, rulesFolder } from './rules-folder.ts'
import type { Words } from './words/index.ts'

/**
 * Reads the ruleset: the file or folder of `--rules`, else the nearest rules folder.
 * A build that is newer than every rule is taken instead of the rules. Throws a `Failure` of code 2
 * with the first errors, if the rules are bad.
 *
 * @example
 * ```ts
 * readRuleset(undefined, words).measures.length
 * ```
 */
export function readRuleset(option: string | undefined, words: Words): Ruleset {
  if (option !== undefined && existsSync(option) && statSync(option).isFile()) return readBuilt(option, words)
  const rules = rulesPath(option, words)
  const built = freshBuild(rules)
  if (built !== undefined) return readBuilt(built, words)
  const { ruleset, issues } = loadRuleset(rules)
  if (ruleset) return ruleset
  const errors = issues.filter(({ severity }) => severity === 'error')
  const shown = errors.slice(0, SHOWN).map(formatIssue).join('\n')
  throw new Failure(2, shown, sentences(words.lint.tally(errors.length, issues.length - errors.length), words.errors.seeLint))
}

/** The first errors say enough to begin with; `mera lint` lists them all. */
const SHOWN = 5

/**
 * The rules folder: `--rules`, or the nearest one at or above the current folder or this program.
 *
 * @example
 * ```ts
 * rulesPath(undefined, words) // '/…/rules'
 * ```
 */
export function rulesPath(option: string | undefined, { errors }: Words): string {
  if (option === undefined) {
    const found = rulesFolder([process.cwd(), import.meta.dirname])
    if (found === undefined) throw new Failure(1, process.cwd(), errors.noRules)
    return found
  }
  if (!existsSync(option)) throw new Failure(1, option, errors.noSuchFile)
  return option
}

/**
 * Where golden cases live beside a rules folder, so that lint can tell a measure without cases.
 *
 * @example
 * ```ts
 * casesBeside('/project/rules') // { casesDir: '/project/test/cases' }
 * ```
 */
export function casesBeside(rules: string): LoadOptions {
  const casesDir = join(dirname(rules), 'test', 'cases')
  return existsSync(casesDir) ? { casesDir } : {}
}

/**
 * The ruleset on a day. A ruleset that passed the loader compiles; one from elsewhere may not.
 *
 * @example
 * ```ts
 * compileOn(ruleset, '2026-11-21', words)
 * ```
 */
export function compileOn(ruleset: Ruleset, asOf: string, { errors }: Words): Compiled {
  try {
    return compile(ruleset, asOf)
  } catch (error) {
    if (error instanceof RulesetError) throw new Failure(2, 'ruleset', errors.badRulesFile(error.message), { cause: error })
    throw error
  }
}

function readBuilt(path: string, { errors }: Words): Ruleset {
  const where = relative(process.cwd(), path) || path
  try {
    const read: unknown = builtRuleset(path)
    if (isRuleset(read)) return read
  } catch (error) {
    throw new Failure(2, where, errors.badRulesFile(error instanceof Error ? error.message : String(error)), { cause: error })
  }
  throw new Failure(2, where, errors.badRulesFile('format'))
}

/** Files of the build were checked when they were written; this tells them from any other JSON. */
function isRuleset(value: unknown): value is Ruleset {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 1 && 'measures' in value && Array.isArray(value.measures)
}
