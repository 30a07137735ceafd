// A measure's conditions as a rule, with nobody judged: the tree of a measure's page.
import { compile, explain, type Compiled, type Edition, type Measure, type ProofNode } from '@mera/engine'
import { outline, type OutlineLine, type Sayable } from '@mera/engine/phrase'
import type { Lang } from '../i18n/messages.ts'
import { ruleset } from './ruleset.ts'

const compiledByDay = new Map<string, Compiled>()

/** The ruleset compiled for a day; kept, since many pages ask for the same days. */
export function compiledOn(day: string): Compiled {
  const known = compiledByDay.get(day)
  if (known) return known
  const compiled = compile(ruleset, day)
  compiledByDay.set(day, compiled)
  return compiled
}

/** The conditions of one edition in words: parameters as on its last day, or today for the one in force. */
export function statedRule(measure: Measure, edition: Edition, today: string, lang: Lang): OutlineLine {
  const day = edition.until !== undefined && edition.until < today ? edition.until : edition.from > today ? edition.from : today
  return outline(unjudged(explain(compiledOn(day), { facts: {} }, measure.id).root), ruleset, lang)
}

/** The comparisons and open points of a rule in words, without the groups around them. */
export function linesOf(line: OutlineLine): readonly OutlineLine[] {
  return line.children.length > 0 ? line.children.flatMap(linesOf) : [line]
}

function unjudged(node: ProofNode): Sayable {
  const { truth: _truth, known: _known, children, ...stated } = node
  return { ...stated, ...(children && { children: children.map(unjudged) }) }
}
