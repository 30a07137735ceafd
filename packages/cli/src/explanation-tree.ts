/** The proof tree in words: marks, the person's own answers, parameters, clauses. */
import { clauseInWords, type OutlineLine, type Vocabulary } from '@mera/engine/phrase'
import type { Said } from './command.ts'
import { truthMark } from './marks.ts'
import { paint } from './output.ts'
import { hang, wrap } from './wrap.ts'

/**
 * Lines of the tree. A node that is the top of the measure and only says "all of" is left out:
 * its members stand at the margin.
 *
 * @example
 * ```ts
 * print(...treeLines(outline(explanation.root, ruleset, 'ru'), ruleset, said, 100))
 * ```
 */
export function treeLines(root: OutlineLine, words: Vocabulary, said: Said, width: number): readonly string[] {
  const bare = root.kind === 'group' && root.name === undefined && root.demand === 'all'
  return (bare ? root.children : [root]).flatMap((line) => node(line, '', '', words, said, width))
}

/** `lead` stands before the first line of a node, `under` before all that is below it. */
function node(line: OutlineLine, lead: string, under: string, words: Vocabulary, said: Said, width: number): readonly string[] {
  const mark = line.truth ? `${truthMark(line.truth)} ` : ''
  const ending = line.children.length > 0 ? ':' : ''
  const openMark = line.kind === 'open' ? `${paint('yellow', said.words.explain.openMark)}: ` : ''
  const answer = line.answer === undefined ? '' : `; ${line.answer}`
  const last = line.children.length - 1
  return [
    ...hang(`${lead}${mark}`, `${openMark}${line.text}${answer}${ending}`, width).map((text, index) => (index === 0 ? text : under + text.slice(under.length))),
    ...remarks(line, words, said).flatMap((text) => wrap(text, Math.max(width - under.length - 4, 30)).map((part) => `${under}    ${paint('gray', part)}`)),
    ...line.children.flatMap((child, index) =>
      node(child, `${under}${index === last ? '└ ' : '├ '}`, `${under}${index === last ? '  ' : '│ '}`, words, said, width),
    ),
  ]
}

function remarks(line: OutlineLine, words: Vocabulary, { locale }: Said): readonly string[] {
  const id = line.id === undefined ? '' : ` [${line.id}]`
  const texts = [line.note, line.ask, line.parameter, line.cite && clauseInWords(line.cite, words, locale)].filter((text) => text !== undefined)
  return texts.map((text, index) => (index === texts.length - 1 ? text + id : text))
}
