/** A proof tree as an outline of sentences, ready to be printed or drawn. */
import type { Cite } from '../condition.ts'
import type { Truth } from '../truth.ts'
import { inLocale, type Locale } from './locale.ts'
import { parameterInWords } from './parameter.ts'
import { answerTo, demandOf } from './phrase.ts'
import type { Sayable } from './proof.ts'
import type { Vocabulary } from './vocabulary.ts'

/** One line of the outline and the lines under it. */
export interface OutlineLine {
  readonly kind: 'group' | 'comparison' | 'open'
  /** Id of the leaf: 'is-sme/headcount' inside a named condition. Groups have none. */
  readonly id?: string
  /** Id of the named condition that this group is. */
  readonly name?: string
  /** Of a group: whether all of its lines are demanded, or any. Absent under a `not`. */
  readonly demand?: 'all' | 'any'
  readonly truth?: Truth
  /** What is demanded. */
  readonly text: string
  /** The person's own side: «у вас 45 %». */
  readonly answer?: string
  /** Which dated parameter the figure came from. */
  readonly parameter?: string
  readonly fact?: string
  readonly note?: string
  /** Of an open point: what to check and with whom. */
  readonly ask?: string
  readonly cite?: Cite
  readonly children: readonly OutlineLine[]
}

/**
 * The tree in sentences. A `not` over one comparison becomes one line said as its opposite;
 * an unnamed group of one is dropped in favour of its only member.
 *
 * @example
 * ```ts
 * outline(explain(compiled, profile, 'rsmb-direct-guarantee').root, ruleset, 'ru').children.map((line) => line.text)
 * ```
 */
export function outline(node: Sayable, words: Vocabulary, locale: Locale): OutlineLine {
  const children = node.children ?? []
  const only = children.length === 1 ? children[0] : undefined
  if (only && node.kind !== 'not' && node.name === undefined) return outline(only, words, locale)
  const negated = node.kind === 'not' ? only : undefined
  const told = negated ?? node
  return {
    kind: told.kind === 'leaf' ? 'comparison' : told.kind === 'open' ? 'open' : 'group',
    ...(told.id !== undefined && { id: told.id }),
    ...((told.kind === 'all' || told.kind === 'any') && !negated && { demand: told.kind }),
    ...((node.name ?? told.name) !== undefined && { name: node.name ?? told.name }),
    ...(node.truth !== undefined && { truth: node.truth }),
    text: demandOf(node, words, locale),
    ...optional('answer', answerTo(node, words, locale)),
    ...optional('parameter', told.parameter && parameterInWords(told.parameter, words, locale)),
    ...optional('fact', told.fact),
    ...optional('note', told.note && inLocale(told.note, locale)),
    ...optional('ask', told.ask && inLocale(told.ask, locale)),
    ...(told.cite && { cite: told.cite }),
    children: (negated ? (negated.children ?? []) : children).map((child) => outline(child, words, locale)),
  }
}

function optional<Key extends string>(key: Key, text: string | undefined): Partial<Record<Key, string>> {
  return text === undefined ? {} : ({ [key]: text } as Partial<Record<Key, string>>)
}
