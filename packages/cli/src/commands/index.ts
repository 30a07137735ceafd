/** All commands of the CLI, in the order of the help text. */
import type { Command, Said } from '../command.ts'
import { ask } from './ask.ts'
import { build } from './build.ts'
import { check } from './check.ts'
import { combineCommand } from './combine.ts'
import { diff } from './diff.ts'
import { explainCommand } from './explain.ts'
import { facts } from './facts.ts'
import { lint } from './lint.ts'
import { measures } from './measures.ts'
import { newCommand } from './new.ts'
import { report } from './report.ts'
import { when } from './when.ts'
import { whyNot } from './why-not.ts'

/**
 * The commands in a language.
 *
 * @example
 * ```ts
 * commandsIn({ locale: 'ru', words: wordsIn('ru') }).map(({ name }) => name) // ['check', 'explain', …]
 * ```
 */
export function commandsIn(said: Said): readonly Command[] {
  return [ask, check, explainCommand, whyNot, combineCommand, when, facts, measures, lint, report, diff, newCommand, build].map((make) => make(said))
}
