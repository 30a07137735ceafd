/** `mera report`: how the rules stand on a day. */
import { reportOf, SOON_DAYS } from '@mera/loader'
import { asOfDay } from '../as-of.ts'
import { commonArgs, type Command, type ExitCode, type Given, type Said } from '../command.ts'
import { Failure } from '../failure.ts'
import { print, printJson, width } from '../output.ts'
import { reportText } from '../report-text.ts'
import { readRuleset } from '../ruleset-source.ts'
import { reportWords } from '../words/report.ts'

/** Makes the command in a language. */
export function report(said: Said): Command {
  const { usage } = said.words
  const words = reportWords(said.locale)
  return {
    name: 'report',
    summary: words.summary,
    args: {
      'as-of': { type: 'string', description: usage.asOf, valueHint: '2026-11-21' },
      within: { type: 'string', description: words.within, valueHint: String(SOON_DAYS) },
      json: { type: 'boolean', description: usage.json },
      ...commonArgs(said.words),
    },
    run: async (given) => run(given, said),
  }
}

function run({ text, flag }: Given, said: Said): ExitCode {
  const asOf = asOfDay(text('as-of'), said.words)
  const soon = daysGiven(text('within'), said)
  const ruleset = readRuleset(text('rules'), said.words)
  const found = reportOf(ruleset, asOf, soon)
  if (flag('json')) printJson(found)
  else print(...reportText(found, ruleset, said, width()))
  return 0
}

function daysGiven(given: string | undefined, { locale }: Said): number {
  if (given === undefined) return SOON_DAYS
  if (!/^\d{1,5}$/.test(given)) throw new Failure(1, '--within', reportWords(locale).badDays(given))
  return Number(given)
}
