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
    const text = phrase(measure.summary.ru)
    const operators = knowledge.organisations.filter(o => says(name, o.name.ru) || (o.short && says(name, o.short.ru)))
    const regions = knowledge.regions.filter(r => measure.regions?.includes(r.code) || says(text, r.short.ru))
    const acts = actsOf(measure)
    const others = [measure.title[lang], ...(lang === 'ru' ? [] : [measure.short?.ru, measure.title.ru]), ...acts.own]
    const keys = [
      measure.id, ...(measure.tags ?? []),
      ...knowledge.glossary.flatMap(term => wordsOf(term, measure, name, lang)),
      measure.operator[lang], ...operators.flatMap(o => [o.name[lang], o.short?.[lang], ...(o.search ?? [])]),
      ...regions.flatMap(r => [r.name[lang], r.short[lang], ...(r.synonyms ?? [])]),
      ...acts.others,
    ]
    return [...unique(others), unique(keys).join(' ')].join('\n')
  }
}

/** What the glossary knows of a measure that it names, or whose tag it is. A term may be a list of things: only the one that is meant. */
function wordsOf({ id, term, abbr = [], search = [] }: Term, measure: Measure, name: string, lang: Lang): readonly string[] {
  if (measure.tags?.includes(id)) return [term[lang], ...abbr, ...search]
  const forms = [...term.ru.split(/[,;]/), ...abbr].filter(form => says(name, form))
  return forms.length > 0 ? [...forms, ...abbr, ...search] : []
}

/** A condition that more measures share says nothing of any of them: most go by the law on small business. */
const OWN = 3

/** Numbers of acts: its own are those that its editions rest on, or it is called by («pp533»); the others are cited in a condition or named in a text («№ 533»). */
function actsFrom({ measures, conditions, sources }: Knowledge): (measure: Measure) => { readonly own: readonly string[]; readonly others: readonly string[] } {
  const numbers = new Map(sources.map(s => [s.id, s.number]))
  const uses = new Map(conditions.map(c => [c.id, measures.filter(m => values(m, 'condition').includes(c.id)).length]))
  return measure => {
    const parts = [measure, ...conditions.filter(c => (uses.get(c.id) ?? 0) <= OWN && values(measure, 'condition').includes(c.id))]
    return {
      own: unique([...measure.editions.map(e => numbers.get(e.cite.source)), ...(measure.id.match(/\d{3,}/g) ?? [])]),
      others: unique([...parts.flatMap(part => values(part, 'source')).map(id => numbers.get(id)), ...[...JSON.stringify(parts).matchAll(/№\s*(\d+(?:-\d+)*)/g)].map(match => match[1])]),
    }
  }
}

/** All strings under a key, however deep. */
function values(node: unknown, key: string): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([k, v]) => (k === key && typeof v === 'string' ? [v] : values(v, key)))
}

function unique(words: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(words.filter(w => w !== undefined).map(w => w.trim()))]
}

function phrase(text: string): string {
  return ` ${stems(text).join(' ')} `
}

/** Whether the words stand in the phrase, in any case and one after another. */
function says(where: string, words: string): boolean {
  const sought = phrase(words)
  return sought.trim() !== '' && where.includes(sought)
}
