/** `mera lint`: every problem of the rules, with file, line and column. */
import { formatIssue, loadRuleset, type RulesetIssue } from '@mera/loader'
import { commonArgs, type Command, type ExitCode, type Given, type Said } from '../command.ts'
import { print, printJson } from '../output.ts'
import { casesBeside, rulesPath } from '../ruleset-source.ts'
import type { Words } from '../words/index.ts'

/** Makes the command in a language. */
export function lint(said: Said): Command {
  const { usage } = said.words
  return {
    name: 'lint',
    summary: usage.lint,
    args: { json: { type: 'boolean', description: usage.json }, ...commonArgs(said.words) },
    run: async (given) => run(given, said.words),
  }
}

function run({ text, flag }: Given, words: Words): ExitCode {
  const rules = rulesPath(text('rules'), words)
  const { issues } = loadRuleset(rules, casesBeside(rules))
  if (flag('json')) printJson(issues)
  else print(...issueLines(issues, words))
  return issues.some(isError) ? 2 : 0
}

/** Issues as they are printed, and how many there are. */
export function issueLines(issues: readonly RulesetIssue[], { lint: said }: Words): readonly string[] {
  if (issues.length === 0) return [said.clean]
  const errors = issues.filter(isError).length
  const lines = issues.map((issue) => formatIssue(isError(issue) ? issue : { ...issue, where: `${issue.where}  (${said.warning})` }))
  return [...lines, '', said.tally(errors, issues.length - errors)]
}

function isError({ severity }: RulesetIssue): boolean {
  return severity === 'error'
}
