/** `mera combine PROFILE`: the best lawful set of measures, and what was traded for it. */
import { combine, type Combination, type Ruleset } from '@mera/engine'
import { conflictInWords, quantity } from '@mera/engine/phrase'
import { asOfDay } from '../as-of.ts'
import { commonArgs, type Command, type ExitCode, type Given, type Said } from '../command.ts'
import { paint, print, printJson, width } from '../output.ts'
import { complainOfAnswers } from '../problems.ts'
import { readAnswers } from '../profile-file.ts'
import { compileOn, readRuleset } from '../ruleset-source.ts'
import { titleOf } from '../way-lines.ts'
import { adviceWords } from '../words/advice.ts'
import { hang, wrap } from '../wrap.ts'

/** Makes the command in a language. */
export function combineCommand(said: Said): Command {
  const { usage } = said.words
  return {
    name: 'combine',
    summary: adviceWords(said.locale).combine,
    args: {
      profile: { type: 'positional', description: usage.profile },
      'as-of': { type: 'string', description: usage.asOf, valueHint: '2026-11-21' },
      json: { type: 'boolean', description: usage.json },
      ...commonArgs(said.words),
    },
    run: async (given) => run(given, said),
  }
}

function run({ text, flag }: Given, said: Said): ExitCode {
  const asOf = asOfDay(text('as-of'), said.words)
  const ruleset = readRuleset(text('rules'), said.words)
  const compiled = compileOn(ruleset, asOf, said.words)
  const answers = readAnswers(text('profile') ?? '-', compiled, said)
  const found = combine(compiled, answers.profile)
  if (flag('json')) printJson(found)
  else print(...lines(found, ruleset, said))
  return complainOfAnswers(answers, said.words)
}

function lines({ chosen, worth, leftOut }: Combination, ruleset: Ruleset, { words, locale }: Said): readonly string[] {
  const said = adviceWords(locale)
  if (chosen.length === 0) return [said.nothingToCombine]
  const title = (id: string) => titleOf(ruleset, id, locale)
  const money = (sum: number) => quantity(Math.round(sum), 'rub', locale, 'than')
  return [
    paint('bold', said.chosen),
    ...chosen.flatMap((id) => hang('  • ', `${title(id)} ${paint('gray', id)}`, width())),
    ...(worth > 0 ? wrap(said.worth(money(worth)), width()) : []),
    ...(leftOut.length > 0 ? ['', paint('bold', said.leftOut)] : []),
    ...leftOut.flatMap(({ measure, because, forgone }) => [
      ...hang('  • ', `${title(measure)} ${paint('gray', measure)}`, width()),
      ...because.flatMap(({ a, b, kind, why }) => hang('    ', `${said.notWith(title(a === measure ? b : a))}: ${conflictInWords(kind, locale)}. ${why[locale]}`, width())),
      ...(forgone >= 1 ? hang('    ', said.forgone(money(forgone)), width()) : []),
    ]),
    '',
    ...wrap(words.check.disclaimer, width()),
  ]
}
