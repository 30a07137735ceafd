/** `mera measures`: the list of measures. */
import { compile } from '@mera/engine'
import { inLocale } from '@mera/engine/phrase'
import { asOfDay } from '../as-of.ts'
import { commonArgs, type Command, type ExitCode, type Given, type Said } from '../command.ts'
import { paint, print, printJson, width } from '../output.ts'
import { readRuleset } from '../ruleset-source.ts'
import { table } from '../table.ts'

/** Makes the command in a language. */
export function measures(said: Said): Command {
  const { usage } = said.words
  return {
    name: 'measures',
    summary: usage.measures,
    args: {
      'as-of': { type: 'string', description: usage.asOf, valueHint: '2026-11-21' },
      json: { type: 'boolean', description: usage.json },
      ...commonArgs(said.words),
    },
    run: async (given) => run(given, said),
  }
}

function run({ text, flag }: Given, { words, locale }: Said): ExitCode {
  const ruleset = readRuleset(text('rules'), words)
  const { measures: onDay } = compile(ruleset, asOfDay(text('as-of'), words))
  if (flag('json')) {
    printJson(onDay.map(({ measure, window }) => ({ measure: measure.id, title: measure.title, operator: measure.operator, level: measure.level, window })))
    return 0
  }
  const rows = onDay.map(({ measure, window }) => [
    paint('bold', measure.id),
    words.window[window],
    inLocale(measure.operator, locale),
    inLocale(measure.short ?? measure.title, locale),
  ])
  const { measures: list, columns } = words
  print(...table([columns.measure, columns.window, list.operator, list.name], rows, { width: width(), limits: [30, 14, 30] }), '', list.total(rows.length))
  return 0
}
