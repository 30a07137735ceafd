/** `mera explain MEASURE PROFILE`: one measure, condition by condition. */
import { estimate, explain } from '@mera/engine'
import { asOfDay } from '../as-of.ts'
import { commonArgs, type Command, type ExitCode, type Given, type Said } from '../command.ts'
import { explanationText } from '../explanation-text.ts'
import { measureNamed } from '../measure-named.ts'
import { print, printJson, width } from '../output.ts'
import { complainOfAnswers } from '../problems.ts'
import { readAnswers } from '../profile-file.ts'
import { compileOn, readRuleset } from '../ruleset-source.ts'

/** Makes the command in a language. */
export function explainCommand(said: Said): Command {
  const { usage } = said.words
  return {
    name: 'explain',
    summary: usage.explain,
    args: {
      measure: { type: 'positional', description: usage.measure },
      profile: { type: 'positional', description: usage.profile },
      'as-of': { type: 'string', description: usage.asOf, valueHint: '2026-11-21' },
      json: { type: 'boolean', description: usage.json },
      ...commonArgs(said.words),
    },
    run: async (given) => run(given, said),
  }
}

function run({ text, flag }: Given, said: Said): ExitCode {
  const { words } = said
  const asOf = asOfDay(text('as-of'), words)
  const ruleset = readRuleset(text('rules'), words)
  const compiled = compileOn(ruleset, asOf, words)
  const { id } = measureNamed(ruleset, text('measure') ?? '', words)
  const answers = readAnswers(text('profile') ?? '-', compiled, said)
  const { profile } = answers
  const explanation = explain(compiled, profile, id)
  if (flag('json')) printJson({ ...explanation, amounts: estimate(compiled, profile, id) })
  else print(...explanationText({ compiled, ruleset, profile, explanation }, said, width()))
  return complainOfAnswers(answers, words)
}
