/** `mera why-not MEASURE PROFILE`: the cheapest ways from "no" to "yes", or what forbids it. */
import { counterfactuals, screen } from '@mera/engine'
import { asOfDay } from '../as-of.ts'
import { commonArgs, type Command, type ExitCode, type Given, type Said } from '../command.ts'
import { measureNamed } from '../measure-named.ts'
import { linesById } from '../outline-lines.ts'
import { paint, print, printJson, width } from '../output.ts'
import { complainOfAnswers } from '../problems.ts'
import { readAnswers } from '../profile-file.ts'
import { compileOn, readRuleset } from '../ruleset-source.ts'
import { titleOf, wayLines } from '../way-lines.ts'
import { adviceWords } from '../words/advice.ts'
import { hang } from '../wrap.ts'

/** Makes the command in a language. */
export function whyNot(said: Said): Command {
  const { usage } = said.words
  const words = adviceWords(said.locale)
  return {
    name: 'why-not',
    summary: words.whyNot,
    args: {
      measure: { type: 'positional', description: usage.measure },
      profile: { type: 'positional', description: usage.profile },
      target: { type: 'string', description: words.target, valueHint: 'possible|eligible' },
      'as-of': { type: 'string', description: usage.asOf, valueHint: '2026-11-21' },
      json: { type: 'boolean', description: usage.json },
      ...commonArgs(said.words),
    },
    run: async (given) => run(given, said),
  }
}

function run({ text, flag }: Given, said: Said): ExitCode {
  const { locale } = said
  const words = adviceWords(locale)
  const asOf = asOfDay(text('as-of'), said.words)
  const ruleset = readRuleset(text('rules'), said.words)
  const compiled = compileOn(ruleset, asOf, said.words)
  const { id: measure } = measureNamed(ruleset, text('measure') ?? '', said.words)
  const answers = readAnswers(text('profile') ?? '-', compiled, said)
  const { profile } = answers
  const found = counterfactuals(compiled, profile, measure, { target: text('target') === 'eligible' ? 'eligible' : 'possible' })
  if (flag('json')) {
    printJson(found)
    return complainOfAnswers(answers, said.words)
  }
  print(paint('bold', titleOf(ruleset, measure, locale)), '')
  if (found.alternatives.length === 0 && found.forbidden.length === 0) {
    const verdict = screen(compiled, profile).find((screening) => screening.measure === measure)?.verdict ?? 'unknown'
    print(words.fits(said.words.verdict[verdict]))
  }
  found.alternatives.forEach((way, index) => {
    print(paint('bold', words.way(index + 1)), ...wayLines(way, { compiled, ruleset, profile, measure }, words, locale).flatMap((line) => hang('  • ', line, width())), '')
  })
  if (found.forbidden.length > 0) {
    const lines = linesById(compiled, ruleset, profile, measure, locale)
    print(`${words.noWay}:`, ...found.forbidden.flatMap((id) => hang('  • ', [lines.get(id)?.text ?? id, lines.get(id)?.answer].filter(Boolean).join('; '), width())))
  }
  return complainOfAnswers(answers, said.words)
}
