// What the islands are given: the rules in one language, in two parts. `rules` is all that the check needs to ask and to
// judge; `dossier` is read when somebody opens a measure: sources, documents, steps.
import type { Measure, ParameterValue } from '@mera/engine'
import type { Lang } from '../i18n/messages.ts'
import { ruleset } from './ruleset.ts'

export type Part = 'rules' | 'dossier'

/** One part of the ruleset with the texts of one language only. */
export function payload(part: Part, lang: Lang): unknown {
  return oneLanguage(part === 'rules' ? rules() : dossier(), lang)
}

// What only the pages show is left out: summaries, notes on editions, long titles beside short ones, sources of parameters.
function rules(): unknown {
  const parameters = ruleset.parameters.map(p => ({ ...p, values: p.values.map(withoutCite) }))
  return { ...ruleset, sources: [], documents: [], parameters, measures: ruleset.measures.map(forJudging) }
}

function withoutCite(value: ParameterValue): unknown {
  const { cite: _, ...rest } = value
  return rest
}

function forJudging(measure: Measure): unknown {
  const { steps: _s, links: _l, summary: _m, tags: _t, title, short, editions, ...rest } = measure
  return { ...rest, title: short ?? title, editions: editions.map(({ note: _n, cite: _c, ...edition }) => edition) }
}

function dossier() {
  return {
    sources: ruleset.sources,
    documents: ruleset.documents,
    measures: Object.fromEntries(ruleset.measures.map(({ id, documents = [], steps = [], links = [] }) => [id, { documents, steps, links }])),
  }
}

/** Keeps `{ru}` of every `{ru, en}`. Code that reads a text asks for the page's own language, so the other is not missed. */
function oneLanguage(value: unknown, lang: Lang): unknown {
  if (Array.isArray(value)) return value.map(item => oneLanguage(item, lang))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (entries.length === 2 && 'ru' in value && 'en' in value) return { [lang]: value[lang] }
  return Object.fromEntries(entries.map(([key, item]) => [key, oneLanguage(item, lang)]))
}
