/** Whose verdicts move, in words: from what to what, and by which condition with its clause. */
import type { Verdict } from '@mera/engine'
import { clauseInWords, dayInWords, inLocale } from '@mera/engine/phrase'
import type { Said } from '../command.ts'
import { linesById } from '../outline-lines.ts'
import { paint } from '../output.ts'
import { diffWords } from '../words/diff.ts'
import { hang } from '../wrap.ts'
import type { ProfileChanges, Side, VerdictChange } from './verdict-changes.ts'

/**
 * Lines about every file of answers.
 *
 * @example
 * ```ts
 * print(...verdictText(found, { before, after }, '2026-11-21', said, 110))
 * ```
 */
export function verdictText(profiles: readonly ProfileChanges[], sides: { readonly before: Side; readonly after: Side }, asOf: string, said: Said, width: number): readonly string[] {
  const words = diffWords(said.locale)
  return [
    paint('bold', words.verdicts(dayInWords(asOf, said.locale), profiles.length)),
    ...profiles.flatMap(({ profile, changes }) => [
      ...hang('', `${profile}: ${changes.length === 0 ? words.noMoves : words.moves(changes.length)}`, width),
      ...changes.flatMap((change) => changeLines(change, sides, said, width)),
    ]),
  ]
}

function changeLines(change: VerdictChange, { before, after }: { readonly before: Side; readonly after: Side }, { words: common, locale }: Said, width: number): readonly string[] {
  const words = diffWords(locale)
  const verdict = (given: Verdict | undefined): string => (given === undefined ? words.absent : common.verdict[given])
  const window = (given: VerdictChange['window'][number]): string => (given === undefined ? words.absent : common.window[given])
  const [was, is] = change.verdict
  const sentences = (side: Side, ids: readonly string[]): readonly string[] => {
    if (ids.length === 0) return []
    const lines = linesById(side.compiled, side.ruleset, { facts: {} }, change.measure, locale)
    return ids.map((id) => {
      const line = lines.get(id)
      return line ? `${line.text}${line.cite ? ` (${clauseInWords(line.cite, side.ruleset, locale)})` : ''}` : id
    })
  }
  const asked = change.newlyMissing.map((id) => {
    const fact = after.ruleset.facts.find((candidate) => candidate.id === id)
    return fact ? inLocale(fact.title, locale) : id
  })
  const listed = (label: string, texts: readonly string[]): readonly string[] => texts.flatMap((text) => hang('      ', `${label}: ${text}`, width))
  return [
    ...hang('  • ', `${paint('bold', change.measure)}: ${was === is ? verdict(is) : `${verdict(was)} → ${verdict(is)}`}`, width),
    ...(change.window[0] === change.window[1] || was === undefined || is === undefined ? [] : hang('      ', words.intake(window(change.window[0]), window(change.window[1])), width)),
    ...listed(words.newlyFailed, sentences(after, change.newlyFailed)),
    ...listed(words.noLongerFailed, sentences(before, change.noLongerFailed)),
    // Of a new measure only what decides is told: everything else about it is new.
    ...(was === undefined ? [] : [
      ...listed(words.newlyOpen, sentences(after, change.newlyOpen)),
      ...listed(words.noLongerOpen, is === 'ineligible' ? [] : sentences(before, change.noLongerOpen)),
      ...listed(words.newlyMissing, asked.length > SHOWN ? [[...asked.slice(0, SHOWN), common.check.andMore(asked.length - SHOWN)].join('; ')] : asked),
    ]),
  ]
}

const SHOWN = 3
