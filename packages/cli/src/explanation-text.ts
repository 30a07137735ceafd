/** `mera explain` in words: the verdict, the tree, what is missing, what nobody has verified, how much. */
import { estimate, type Compiled, type Explanation, type Profile, type Ruleset } from '@mera/engine'
import { clauseInWords, dayInWords, inLocale, outline, type OutlineLine } from '@mera/engine/phrase'
import { amountLines } from './amount-lines.ts'
import type { Said } from './command.ts'
import { treeLines } from './explanation-tree.ts'
import { verdictMark } from './marks.ts'
import { paint } from './output.ts'
import { hang, wrap } from './wrap.ts'

/** What is explained. */
export interface Explained {
  readonly compiled: Compiled
  readonly ruleset: Ruleset
  readonly profile: Profile
  readonly explanation: Explanation
}

/**
 * The whole page of text.
 *
 * @example
 * ```ts
 * print(...explanationText(explained, said, 110))
 * ```
 */
export function explanationText(explained: Explained, said: Said, width: number): readonly string[] {
  const { explanation, ruleset, compiled, profile } = explained
  const { words, locale } = said
  const root = outline(explanation.root, ruleset, locale)
  const figures = estimate(compiled, profile, explanation.measure)
  return [
    ...head(explained, said, width),
    '',
    paint('bold', words.explain.conditions),
    ...treeLines(root, ruleset, said, width),
    ...section(words.explain.open, openPoints(root, explanation.open), width),
    ...missing(explained, said, width),
    ...section(words.explain.discretionary, explanation.discretionary.map(({ text, cite }) => [inLocale(text, locale), clauseInWords(cite, ruleset, locale)]), width),
    ...section(words.explain.amount, figures.map((figure) => amountLines(figure, ruleset, said)), width),
    '',
    ...wrap(words.check.disclaimer, width),
  ]
}

function head({ explanation, ruleset }: Explained, { words, locale }: Said, width: number): readonly string[] {
  const measure = ruleset.measures.find(({ id }) => id === explanation.measure)
  const { edition, asOf } = explanation
  const day = (iso: string): string => dayInWords(iso, locale)
  const span = edition && words.explain.edition(day(edition.from), edition.until === undefined ? undefined : day(edition.until))
  const outside = edition && (asOf < edition.from ? words.explain.futureEdition : edition.until !== undefined && edition.until < asOf ? words.explain.pastEdition : undefined)
  return [
    ...wrap(measure ? `${inLocale(measure.title, locale)} (${explanation.measure})` : explanation.measure, width).map((line) => paint('bold', line)),
    ...(measure ? wrap(inLocale(measure.operator, locale), width) : []),
    '',
    ...wrap(`${verdictMark(explanation.verdict)} ${words.verdict[explanation.verdict]} ${words.explain.day(day(asOf))}`, width),
    ...wrap(`${words.columns.window}: ${words.window[explanation.window]}${span === undefined ? '' : `; ${span}`}`, width),
    ...(outside === undefined ? [] : wrap(outside, width)),
  ]
}

/** Only those that keep the verdict open; the others stand in the tree. */
function openPoints(root: OutlineLine, ids: readonly string[]): readonly (readonly string[])[] {
  const found: OutlineLine[] = []
  const visit = (line: OutlineLine): void => {
    if (line.id !== undefined && ids.includes(line.id)) found.push(line)
    line.children.forEach(visit)
  }
  visit(root)
  return found.map(({ text, ask }) => [text, ...(ask === undefined ? [] : [ask])])
}

function missing({ explanation, ruleset }: Explained, { words, locale }: Said, width: number): readonly string[] {
  const { canChange, used } = explanation.missing
  const asked = (id: string): readonly string[] => {
    const fact = ruleset.facts.find((candidate) => candidate.id === id)
    const text = fact?.question ?? fact?.title
    return [text ? `${inLocale(text, locale)} ${paint('gray', id)}` : id, ...(fact?.where ? [inLocale(fact.where, locale)] : [])]
  }
  return [
    ...(canChange.length === 0 && explanation.open.length > 0 ? ['', ...wrap(words.explain.nothingMissing, width)] : []),
    ...section(words.explain.canChange, canChange.map(asked), width),
    ...section(words.explain.cannotChange, used.map((id) => asked(id).slice(0, 1)), width),
  ]
}

/** A heading and its points; nothing at all without points. */
function section(heading: string, points: readonly (readonly string[])[], width: number): readonly string[] {
  if (points.length === 0) return []
  return [
    '',
    paint('bold', heading),
    ...points.flatMap(([first = '', ...rest]) => [
      ...hang('• ', first, width),
      ...rest.flatMap((text) => hang('  ', text, width).map((line) => paint('gray', line))),
    ]),
  ]
}
