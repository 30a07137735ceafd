/** `mera ask PROFILE`: an interview that asks what settles most, and writes the answers down as they come. */
import { createInterface } from 'node:readline'
import { isCancel, text as promptText } from '@clack/prompts'
import { existsSync } from 'node:fs'
import { nextQuestions, screen, type Compiled, type Profile, type Ruleset } from '@mera/engine'
import { answersPath, writeAnswer } from '../answer-log.ts'
import { asOfDay } from '../as-of.ts'
import { checkTable } from '../check-table.ts'
import { commonArgs, type Command, type ExitCode, type Given, type Said } from '../command.ts'
import { Failure } from '../failure.ts'
import { measureNamed } from '../measure-named.ts'
import { complain, print, printJson, width } from '../output.ts'
import { complainOfAnswers } from '../problems.ts'
import { readAnswers, type Answers } from '../profile-file.ts'
import { questionLines } from '../question-lines.ts'
import { compileOn, readRuleset } from '../ruleset-source.ts'
import { typedAnswer } from '../typed-answer.ts'
import { adviceWords } from '../words/advice.ts'

/** Makes the command in a language. */
export function ask(said: Said): Command {
  const { usage } = said.words
  const words = adviceWords(said.locale)
  return {
    name: 'ask',
    summary: words.ask,
    args: {
      profile: { type: 'positional', description: words.file },
      measure: { type: 'string', description: usage.onlyMeasure, valueHint: 'ID' },
      'as-of': { type: 'string', description: usage.asOf, valueHint: '2026-11-21' },
      json: { type: 'boolean', description: usage.json },
      ...commonArgs(said.words),
    },
    run: async (given) => run(given, said),
  }
}

async function run({ text, flag }: Given, said: Said): Promise<ExitCode> {
  const words = adviceWords(said.locale)
  const named = text('profile') ?? '-'
  if (named === '-') throw new Failure(1, '-', words.needsFile)
  const asOf = asOfDay(text('as-of'), said.words)
  const ruleset = readRuleset(text('rules'), said.words)
  const compiled = compileOn(ruleset, asOf, said.words)
  const wanted = text('measure')?.split(',').map((id) => measureNamed(ruleset, id.trim(), said.words).id)
  const path = answersPath(named)
  const before: Answers = existsSync(path) ? readAnswers(path, compiled, said) : { profile: { facts: {} }, problems: [] }
  const tell = flag('json') ? complain : print
  const { profile, asked, left } = await interview(before.profile, { compiled, ruleset, path, said, tell, weigh: (id) => (wanted && !wanted.includes(id) ? 0 : weightOf(compiled, id)) })
  const screenings = screen(compiled, profile).filter(({ measure }) => !wanted || wanted.includes(measure))
  tell('', left === 0 ? words.settled : words.stopped)
  if (flag('json')) printJson({ asked, left, profile, verdicts: screenings.map(({ measure, verdict, window }) => ({ measure, verdict, window })) })
  else if (left === 0) print('', ...checkTable({ compiled, ruleset, profile, screenings }, said, width()))
  return complainOfAnswers(before, said.words)
}

/** Nobody is asked about what nobody can apply for. */
function weightOf({ measures, ruleIndex }: Compiled, id: string): number {
  return measures[ruleIndex.get(id) ?? -1]?.window === 'closed' ? 0 : 1
}

interface Setting {
  readonly compiled: Compiled
  readonly ruleset: Ruleset
  readonly path: string
  readonly said: Said
  readonly tell: (...lines: readonly string[]) => void
  readonly weigh: (measure: string) => number
}

async function interview(begun: Profile, { compiled, ruleset, path, said, tell, weigh }: Setting): Promise<{ readonly profile: Profile; readonly asked: readonly string[]; readonly left: number }> {
  const words = adviceWords(said.locale)
  const asked: string[] = []
  const line = lineSource()
  let profile = begun
  for (;;) {
    const questions = nextQuestions(compiled, profile, { weigh })
    const [next] = questions
    const fact = next && ruleset.facts.find(({ id }) => id === next.fact)
    if (!next || !fact) return { profile, asked, left: 0 }
    tell(...questionLines(fact, next.measures.length, said, width()))
    const typed = typedAnswer(await line(words.left(questions.length)), fact, said.locale)
    if ('stop' in typed) return { profile, asked, left: questions.length }
    if ('wrong' in typed) {
      tell(`  ${typed.wrong}`)
      continue
    }
    asked.push(fact.id)
    profile = 'value' in typed ? { ...profile, facts: { ...profile.facts, [fact.id]: typed.value } } : { ...profile, dontKnow: [...(profile.dontKnow ?? []), fact.id] }
    writeAnswer(path, profile, fact.id)
  }
}

/** Lines from the terminal with a prompt; from a pipe as they are. The end of input stops the interview. */
function lineSource(): (message: string) => Promise<string> {
  if (process.stdin.isTTY) {
    return async (message) => {
      const typed = await promptText({ message })
      return isCancel(typed) ? '' : (typed ?? '')
    }
  }
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
  return async () => {
    const { value, done } = await lines.next()
    return done ? '' : String(value)
  }
}
