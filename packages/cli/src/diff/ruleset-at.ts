/** A ruleset by where it is: a built file, a rules folder, or a revision of git. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Ruleset } from '@mera/engine'
import { checkRules, formatIssue } from '@mera/loader'
import type { Said } from '../command.ts'
import { Failure } from '../failure.ts'
import { readRuleset, rulesPath } from '../ruleset-source.ts'
import { diffWords } from '../words/diff.ts'

/**
 * Reads the ruleset at a place. A file or folder of that name comes before a revision.
 * `rules` is the folder whose repository a revision is looked up in.
 *
 * @example
 * ```ts
 * rulesetAt('HEAD~3', undefined, said) // the rules as they stood three commits ago
 * ```
 */
export function rulesetAt(place: string, rules: string | undefined, said: Said): Ruleset {
  if (existsSync(place)) {
    const inside = join(place, 'rules')
    return readRuleset(statSync(place).isDirectory() && existsSync(join(inside, 'measures')) ? inside : place, said.words)
  }
  const folder = rulesPath(rules, said.words)
  const files = filesAt(place, folder)
  if (!files) throw new Failure(1, place, diffWords(said.locale).noSuchPlace(place))
  const { ruleset, issues } = checkRules(files, `${place}:rules/`)
  if (ruleset) return ruleset
  const errors = issues.filter(({ severity }) => severity === 'error')
  throw new Failure(2, errors.slice(0, SHOWN).map(formatIssue).join('\n'), diffWords(said.locale).broken(place, errors.length))
}

const SHOWN = 5

/** Clusters, organisations and programmes are in no ruleset, and may have had another form then: they must not stand in the way. */
const BESIDE_THE_RULESET = /^reference\/(?!documents|okved|regions\.yaml)/

/** Path inside the rules folder → text, as of a revision; `undefined` if git knows no such revision. */
function filesAt(revision: string, folder: string): ReadonlyMap<string, string> | undefined {
  if (revision.startsWith('-')) return undefined
  const listed = git(folder, ['ls-tree', '-r', '-z', revision, '.'])
  if (listed === undefined) return undefined
  const entries = listed.toString('utf8').split('\0').flatMap((line) => {
    const [meta = '', name = ''] = line.split('\t')
    const hash = meta.split(' ')[2]
    return hash !== undefined && name.includes('/') && name.endsWith('.yaml') && !BESIDE_THE_RULESET.test(name) ? [{ name, hash }] : []
  })
  const read = git(folder, ['cat-file', '--batch'], entries.map(({ hash }) => `${hash}\n`).join(''))
  return read && new Map(blobsIn(read).map((text, index) => [entries[index]?.name ?? '', text]))
}

/** `git cat-file --batch` answers each hash with a line that ends in the size, the content, and a line feed. */
function blobsIn(answer: Buffer): readonly string[] {
  const texts: string[] = []
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf('\n', at)
    const size = Number(answer.subarray(at, end).toString('utf8').split(' ')[2])
    texts.push(answer.subarray(end + 1, end + 1 + size).toString('utf8'))
    at = end + 1 + size + 1
  }
  return texts
}

function git(folder: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { input, maxBuffer: 1 << 28 })
  return status === 0 ? stdout : undefined
}
