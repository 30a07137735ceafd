// What else is a measure known by? Its full name, the abbreviations and nicknames of the glossary and of the organisations,
// the numbers of its acts, its region. Worked out while the site is built: the browser gets only the words.
import type { Measure, NamedCondition, Source, Text } from '@mera/engine'
import { stems } from './words.ts'

/** Where the words come from: the ruleset and the reference data. */
export interface Knowledge {
  readonly measures: readonly Measure[]
  readonly conditions: readonly NamedCondition[]
  readonly sources: readonly Source[]
  readonly glossary: readonly Term[]
  readonly organisations: readonly Organisation[]
  readonly regions: readonly Region[]
}

interface Term { readonly id: string; readonly term: Text; readonly abbr?: readonly string[]; readonly search?: readonly string[] }
interface Organisation { readonly name: Text; readonly short?: Text; readonly search?: readonly string[] }
interface Region { readonly code: string; readonly name: Text; readonly short: Text; readonly synonyms?: readonly string[] }
type Lang = keyof Text

/** How a measure is also found: its other names, one a line, and on the last line the rest. The English catalogue knows the Russian names too. */
export function keysFrom(knowledge: Knowledge, lang: Lang): (measure: Measure) => string {
  const actsOf = actsFrom(knowledge)
  return measure => {
    const names = [measure.title, measure.short, measure.operator].filter(t => t !== undefined)
    const name = phrase(names.map(t => t.ru).join(' '))
    const terms = knowledge.glossary.filter(t => measure.tags?.includes(t.id) || [...parts(t.term.ru), ...(t.abbr ?? [])].some(form => says(name, form)))
    const operators = knowledge.organisations.filter(o => says(name, o.name.ru) || (o.short && says(name, o.short.ru)))
    const regions = knowledge.regions.filter(r => measure.regions?.includes(r.code))
    const others = [measure.title[lang], ...(lang === 'ru' ? [] : [measure.short?.ru, measure.title.ru])]
    const keys = [
      measure.id, measure.operator[lang],
      ...terms.flatMap(t => [t.term[lang], ...(t.abbr ?? []), ...(t.search ?? [])]),
      ...operators.flatMap(o => [o.name[lang], o.short?.[lang], ...(o.search ?? [])]),
      ...regions.flatMap(r => [r.name[lang], r.short[lang], ...(r.synonyms ?? [])]),
      ...actsOf(measure),
    ]
    return [...new Set(others), [...new Set(keys)].filter(k => k !== undefined).join(' ')].join('\n')
  }
}

/** A condition that more measures share says nothing of any of them: most go by the law on small business. */
const OWN = 3

/** Numbers of the acts that a measure cites itself or by conditions of its own, and of those that its texts name («№ 533»). */
function actsFrom({ measures, conditions, sources }: Knowledge): (measure: Measure) => readonly string[] {
  const numbers = new Map(sources.map(s => [s.id, s.number]))
  const uses = new Map(conditions.map(c => [c.id, measures.filter(m => values(m, 'condition').includes(c.id)).length]))
  return measure => {
    const own = conditions.filter(c => (uses.get(c.id) ?? 0) <= OWN && values(measure, 'condition').includes(c.id))
    const cited = [measure, ...own].flatMap(x => values(x, 'source')).map(id => numbers.get(id))
    const named = [...JSON.stringify([measure, own]).matchAll(/№\s*(\d[\d-]*)/g)].map(match => match[1])
    return [...new Set([...cited, ...named].filter(n => n !== undefined))]
  }
}

/** All strings under a key, however deep. */
function values(node: unknown, key: string): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([k, v]) => (k === key && typeof v === 'string' ? [v] : values(v, key)))
}

function parts(term: string): readonly string[] {
  return term.split(/[,;]/)
}

function phrase(text: string): string {
  return ` ${stems(text).join(' ')} `
}

/** Whether the words stand in the phrase, in any case and one after another. */
function says(where: string, words: string): boolean {
  const sought = phrase(words)
  return sought.trim() !== '' && where.includes(sought)
}
