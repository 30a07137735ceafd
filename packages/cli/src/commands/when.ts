/** `mera when MEASURE PROFILE`: from which day a measure fits, and when it ceases to. */
import { isDay, phases, type Phase } from '@mera/engine'
import { dayInWords, turnInWords } from '@mera/engine/phrase'
import { asOfDay } from '../as-of.ts'
import { commonArgs, type Command, type ExitCode, type Given, type Said } from '../command.ts'
import { Failure } from '../failure.ts'
import { verdictMark } from '../marks.ts'
import { measureNamed } from '../measure-named.ts'
import { linesById } from '../outline-lines.ts'
import { paint, print, printJson, width } from '../output.ts'
import { complainOfAnswers } from '../problems.ts'
import { readAnswers } from '../profile-file.ts'
import { compileOn, readRuleset } from '../ruleset-source.ts'
import { titleOf } from '../way-lines.ts'
import { adviceWords } from '../words/advice.ts'
import { hang } from '../wrap.ts'

/** Makes the command in a language. */
export function when(said: Said): Command {
  const { usage } = said.words
  const words = adviceWords(said.locale)
  return {
    name: 'when',
    summary: words.when,
    args: {
      measure: { type: 'positional', description: usage.measure },
      profile: { type: 'positional', description: usage.profile },
      from: { type: 'string', description: words.from, valueHint: '2026-11-21' },
      until: { type: 'string', description: words.until, valueHint: '2029-11-21' },
      json: { type: 'boolean', description: usage.json },
      ...commonArgs(said.words),
    },
    run: async (given) => run(given, said),
  }
}

function run({ text, flag }: Given, said: Said): ExitCode {
  const { words, locale } = said
  const from = asOfDay(text('from'), words)
  const until = text('until') ?? `${Number(from.slice(0, 4)) + 3}${from.slice(4).replace('-02-29', '-02-28')}`
  if (!isDay(until) || until < from) throw new Failure(1, '--until', words.errors.noSuchDay(until))
  const ruleset = readRuleset(text('rules'), words)
  const { id } = measureNamed(ruleset, text('measure') ?? '', words)
  const answers = readAnswers(text('profile') ?? '-', compileOn(ruleset, from, words), said)
  const found = phases(ruleset, answers.profile, id, from, until)
  if (flag('json')) printJson(found)
  else {
    print(paint('bold', titleOf(ruleset, id, locale)), '')
    found.forEach((phase, index) => {
      const lines = linesById(compileOn(ruleset, phase.from, words), ruleset, answers.profile, id, locale)
      const reasons = phase.failed.map((leaf) => [lines.get(leaf)?.text ?? leaf, lines.get(leaf)?.answer].filter(Boolean).join('; '))
      print(...hang(`${verdictMark(phase.verdict)} `, headOf(phase, found[index - 1], said), width()), ...reasons.flatMap((reason) => hang('    ', reason, width())))
    })
  }
  return complainOfAnswers(answers, words)
}

function headOf(phase: Phase, before: Phase | undefined, { words, locale }: Said): string {
  const day = dayInWords(phase.from, locale)
  const turn = before && turnInWords(before.verdict, phase.verdict, phase.from, locale)
  const stands = `${words.verdict[phase.verdict]} ${adviceWords(locale).stands(day)}`
  return `${turn ?? stands}; ${words.columns.window.toLowerCase()}: ${words.window[phase.window]}`
}
