/** `mera check PROFILE`: one file of answers against all measures. */
import { asOfDay } from '../as-of.ts'
import { checkedMeasure } from '../check-json.ts'
import { checkTable } from '../check-table.ts'
import { commonArgs, type Command, type ExitCode, type Given, type Said } from '../command.ts'
import { screenings } from '../evaluators.ts'
import { measureNamed } from '../measure-named.ts'
import { print, printJson, width } from '../output.ts'
import { readAnswers } from '../profile-file.ts'
import { complainOfAnswers } from '../problems.ts'
import { compileOn, readRuleset } from '../ruleset-source.ts'

/** Makes the command in a language. */
export function check(said: Said): Command {
  const { usage } = said.words
  return {
    name: 'check',
    summary: usage.check,
    args: {
      profile: { type: 'positional', description: usage.profile },
      'as-of': { type: 'string', description: usage.asOf, valueHint: '2026-11-21' },
      measure: { type: 'string', description: usage.onlyMeasure, valueHint: 'ID' },
      json: { type: 'boolean', description: usage.json },
      authoritative: { type: 'boolean', description: usage.authoritative },
      ...commonArgs(said.words),
    },
    run: (given) => run(given, said),
  }
}

async function run({ text, flag }: Given, said: Said): Promise<ExitCode> {
  const { words } = said
  const asOf = asOfDay(text('as-of'), words)
  const ruleset = readRuleset(text('rules'), words)
  const compiled = compileOn(ruleset, asOf, words)
  const wanted = text('measure')?.split(',').map((id) => measureNamed(ruleset, id.trim(), words).id)
  const answers = readAnswers(text('profile') ?? '-', compiled, said)
  const all = await screenings(compiled, answers.profile, flag('authoritative'))
  const shown = wanted ? all.filter(({ measure }) => wanted.includes(measure)) : all
  const { profile } = answers
  if (flag('json')) printJson(shown.map((screening) => checkedMeasure(compiled, profile, screening)))
  else print(...checkTable({ compiled, ruleset, profile, screenings: shown }, said, width()))
  return complainOfAnswers(answers, words)
}
