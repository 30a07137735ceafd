/** `mera facts [ID]`: the dictionary of facts, or one fact in full. */
import { nearest, type Fact, type Ruleset } from '@mera/engine'
import { inLocale } from '@mera/engine/phrase'
import { sentences } from '../arguments.ts'
import { commonArgs, type Command, type ExitCode, type Given, type Said } from '../command.ts'
import { factPage, kindOf } from '../fact-page.ts'
import { Failure } from '../failure.ts'
import { print, printJson, width } from '../output.ts'
import { readersOf } from '../readers.ts'
import { readRuleset } from '../ruleset-source.ts'
import { table } from '../table.ts'
import type { Words } from '../words/index.ts'

/** Makes the command in a language. */
export function facts(said: Said): Command {
  const { usage } = said.words
  return {
    name: 'facts',
    summary: usage.facts,
    args: {
      id: { type: 'positional', required: false, description: usage.fact },
      json: { type: 'boolean', description: usage.json },
      ...commonArgs(said.words),
    },
    run: async (given) => run(given, said),
  }
}

function run({ text, flag }: Given, said: Said): ExitCode {
  const ruleset = readRuleset(text('rules'), said.words)
  const id = text('id')
  if (id === undefined) {
    if (flag('json')) printJson(ruleset.facts)
    else print(...dictionary(ruleset, said))
    return 0
  }
  const fact = factNamed(ruleset, id, said.words)
  if (flag('json')) printJson({ ...fact, usedBy: readersOf(ruleset, fact.id) })
  else print(...factPage(fact, ruleset, said, width()))
  return 0
}

function dictionary(ruleset: Ruleset, said: Said): readonly string[] {
  const { words: { facts: words }, locale } = said
  const rows = ruleset.facts.map((fact) => [fact.id, kindOf(fact, said), inLocale(fact.question ?? fact.title, locale)])
  return table(['ID', words.kind, words.question], rows, { width: width(), limits: [40, 24] })
}

function factNamed({ facts: all }: Ruleset, id: string, { errors }: Words): Fact {
  const fact = all.find((candidate) => candidate.id === id || candidate.renamedFrom?.includes(id))
  if (fact) return fact
  const near = nearest(id, all.map((candidate) => candidate.id))
  throw new Failure(1, id, sentences(errors.noSuchFact(id), near === undefined ? errors.seeFacts : errors.didYouMean(near)))
}
