/** `mera build`: rules checked and written as one file, for the site and for everybody else. */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Ruleset } from '@mera/engine'
import { emitRuleset } from '@mera/loader'
import { commonArgs, type Command, type ExitCode, type Given, type Said } from '../command.ts'
import { complain, print } from '../output.ts'
import { casesBeside, rulesPath } from '../ruleset-source.ts'
import type { Words } from '../words/index.ts'
import { issueLines } from './lint.ts'

/** Makes the command in a language. */
export function build(said: Said): Command {
  return {
    name: 'build',
    summary: said.words.usage.build,
    args: commonArgs(said.words),
    run: async (given) => run(given, said.words),
  }
}

function run({ text }: Given, words: Words): ExitCode {
  const rules = rulesPath(text('rules'), words)
  const { written, issues } = emitRuleset(rules, casesBeside(rules))
  if (issues.length > 0) complain(...issueLines(issues, words))
  const [first] = written
  if (first === undefined) {
    complain(words.lint.broken)
    return 2
  }
  const { measures } = JSON.parse(readFileSync(first, 'utf8')) as Ruleset
  print(words.lint.built(relative(process.cwd(), first), measures.length))
  return 0
}
