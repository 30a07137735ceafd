/** `mera new measure ID`: the files of a measure that is to be written; also of a cluster, a site, an organisation. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { nearest } from '@mera/engine'
import { listing } from '@mera/engine/phrase'
import { readRuleFiles, readYaml } from '@mera/loader'
import { sentences } from '../arguments.ts'
import { asOfDay } from '../as-of.ts'
import { commonArgs, type Command, type ExitCode, type Given, type Said } from '../command.ts'
import { Failure } from '../failure.ts'
import { print } from '../output.ts'
import { rulesPath } from '../ruleset-source.ts'
import { CLUSTER_KINDS, ENTRIES, entrySkeletonOf, placesOf, type ReferenceEntry } from '../reference-skeleton.ts'
import { KINDS, LEVELS, skeletonOf, type Skeleton } from '../skeleton.ts'
import { todayInMoscow } from '../today.ts'
import { newWords } from '../words/new.ts'

/** Makes the command in a language. */
export function newCommand(said: Said): Command {
  const words = newWords(said.locale)
  return {
    name: 'new',
    summary: words.summary,
    args: {
      what: { type: 'positional', description: words.what },
      id: { type: 'positional', description: words.id },
      level: { type: 'string', description: words.level, valueHint: LEVELS.join('|') },
      kind: { type: 'string', description: words.kind, valueHint: [...KINDS, ...CLUSTER_KINDS].join('|') },
      source: { type: 'string', description: words.source, valueHint: 'ID' },
      from: { type: 'string', description: words.from, valueHint: '2026-11-21' },
      ...commonArgs(said.words),
    },
    run: async (given) => run(given, said),
  }
}

function run({ text }: Given, said: Said): ExitCode {
  const words = newWords(said.locale)
  const [what = '', id = ''] = [text('what'), text('id')]
  const entry = ENTRIES.find((one) => one === what)
  if (what !== 'measure' && !entry) throw new Failure(1, 'mera new', words.unknownThing(what))
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new Failure(1, id, words.badId)
  const rules = rulesPath(text('rules'), said.words)
  const skeleton = entry ? ofEntry(entry, id, rules, text, said) : ofMeasure(id, rules, text, said)
  const cases = join(dirname(rules), 'test', 'cases')
  const files = [
    ...[...skeleton.rules].map(([name, content]) => [join(rules, name), content] as const),
    ...[...skeleton.cases].map(([name, content]) => [join(cases, name), content] as const),
  ]
  const shown = (path: string): string => relative(process.cwd(), path)
  const others = entry ? placesOf(id).map((path) => join(rules, path)) : LEVELS.map((level) => join(rules, 'measures', level, `${id}.yaml`))
  const taken = [...others, ...files.map(([path]) => path)].find((path) => existsSync(path))
  if (taken !== undefined) throw new Failure(1, id, words.taken(shown(taken)))
  for (const [path, content] of files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  print(words.written, ...files.map(([path]) => `  ${shown(path)}`), '', ...(entry ? words.nextEntry : words.next))
  return 0
}

function ofMeasure(id: string, rules: string, text: Given['text'], said: Said): Skeleton {
  return skeletonOf({
    id,
    level: chosen('--level', text('level') ?? 'federal', LEVELS, said),
    kind: chosen('--kind', text('kind') ?? 'grant', KINDS, said),
    ...sourceGiven(rules, text, said),
    from: asOfDay(text('from'), said.words),
    readOn: todayInMoscow(),
  })
}

function ofEntry(what: ReferenceEntry, id: string, rules: string, text: Given['text'], said: Said): Skeleton {
  const kind = chosen('--kind', (what === 'cluster' ? text('kind') : undefined) ?? 'pilot', CLUSTER_KINDS, said)
  return { rules: entrySkeletonOf({ what, id, kind, ...sourceGiven(rules, text, said), readOn: todayInMoscow() }), cases: new Map() }
}

function sourceGiven(rules: string, text: Given['text'], said: Said): { readonly source?: string } {
  const source = text('source')
  return source === undefined ? {} : { source: known(source, rules, said) }
}

function chosen<T extends string>(option: string, given: string, choices: readonly T[], { words, locale }: Said): T {
  const found = choices.find((choice) => choice === given)
  if (found !== undefined) return found
  const meant = nearest(given, choices)
  throw new Failure(1, option, sentences(`${newWords(locale).noSuchChoice(given, listing(choices, 'and', locale))}.`, meant && words.errors.didYouMean(meant)))
}

/** The source, if the rules have it. They may be broken elsewhere: only their sources are read. */
function known(given: string, rules: string, { words, locale }: Said): string {
  const ids = [...readRuleFiles(rules)].filter(([name]) => name.startsWith('sources/')).flatMap(([name, content]) => idsIn(readYaml(name, content).file?.data))
  if (ids.includes(given)) return given
  const meant = nearest(given, ids)
  throw new Failure(1, '--source', sentences(`${newWords(locale).noSuchSource(given)}.`, meant && words.errors.didYouMean(meant)))
}

function idsIn(data: unknown): readonly string[] {
  if (!Array.isArray(data)) return []
  return data.flatMap((item: unknown) => (typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? [item.id] : []))
}
