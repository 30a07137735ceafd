/** `mera diff BEFORE [AFTER]`: what changed between two rulesets, and whose verdicts move. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readYaml } from '@mera/loader'
import { asOfDay } from '../as-of.ts'
import { commonArgs, type Command, type ExitCode, type Given, type Said } from '../command.ts'
import { compareRulesets } from '../diff/compare-rulesets.ts'
import { diffText } from '../diff/diff-text.ts'
import { rulesetAt } from '../diff/ruleset-at.ts'
import { verdictChanges, type ProfileChanges, type Side } from '../diff/verdict-changes.ts'
import { verdictText } from '../diff/verdict-text.ts'
import { Failure } from '../failure.ts'
import { print, printJson, width } from '../output.ts'
import { compileOn, readRuleset } from '../ruleset-source.ts'
import { diffWords } from '../words/diff.ts'

/** Makes the command in a language. */
export function diff(said: Said): Command {
  const { usage } = said.words
  const words = diffWords(said.locale)
  return {
    name: 'diff',
    summary: words.summary,
    args: {
      before: { type: 'positional', description: words.before },
      after: { type: 'positional', required: false, description: words.after },
      profiles: { type: 'string', description: words.profiles, valueHint: 'DIR' },
      'as-of': { type: 'string', description: usage.asOf, valueHint: '2026-11-21' },
      json: { type: 'boolean', description: usage.json },
      ...commonArgs(said.words),
    },
    run: async (given) => run(given, said),
  }
}

function run({ text, flag }: Given, said: Said): ExitCode {
  const asOf = asOfDay(text('as-of'), said.words)
  const folder = text('profiles')
  const answers = folder === undefined ? [] : answersIn(folder, said)
  const place = text('after')
  const before = rulesetAt(text('before') ?? '', text('rules'), said)
  const after = place === undefined ? readRuleset(text('rules'), said.words) : rulesetAt(place, text('rules'), said)
  const changes = compareRulesets(before, after)
  const sides = { before: sideOf(before, asOf, said), after: sideOf(after, asOf, said) }
  const profiles = answers.map(({ profile, data }): ProfileChanges => ({ profile, changes: verdictChanges(sides.before, sides.after, data) }))
  if (flag('json')) printJson({ asOf, ...changes, profiles })
  else {
    print(...diffText(changes, { before, after }, asOf, said, width()))
    if (folder !== undefined) print('', ...verdictText(profiles, sides, asOf, said, width()))
  }
  return 0
}

function sideOf(ruleset: Side['ruleset'], asOf: string, { words }: Said): Side {
  return { ruleset, compiled: compileOn(ruleset, asOf, words) }
}

/** Files of answers in a folder, in order of name. What can't be read ends the command: a comparison without it would mislead. */
function answersIn(given: string, { words, locale }: Said): readonly { readonly profile: string; readonly data: unknown }[] {
  // A script of the workspace runs in the workspace's folder, not in the one it was called from.
  const folder = [given, join(process.env['INIT_CWD'] ?? '.', given)].find((path) => existsSync(path) && statSync(path).isDirectory())
  const names = folder === undefined ? [] : readdirSync(folder).filter((name) => /\.(ya?ml|json)$/.test(name)).sort()
  if (folder === undefined || names.length === 0) throw new Failure(1, given, diffWords(locale).noProfiles(given))
  return names.map((profile) => {
    const { file, findings } = readYaml(join(given, profile), readFileSync(join(folder, profile), 'utf8').replace(/^\uFEFF/, ''))
    if (!file) throw new Failure(1, join(given, profile), words.errors.notYaml(findings[0]?.message ?? ''))
    return { profile, data: file.data ?? {} }
  })
}
