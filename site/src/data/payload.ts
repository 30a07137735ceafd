// What the islands are given: the rules in one language, in two parts. `rules` is all that the check needs to ask and to
// judge; `dossier` is read when somebody opens a measure: sources, documents, steps.
import type { Measure, Ruleset } from '@mera/engine'
import type { Lang } from '../i18n/messages.ts'
import { ruleset } from './ruleset.ts'

export type Part = 'rules' | 'dossier'

/** One part of the ruleset with the texts of one language only. */
export function payload(part: Part, lang: Lang): unknown {
  return oneLanguage(part === 'rules' ? rules() : dossier(), lang)
}

function rules(): Ruleset {
  return { ...ruleset, sources: [], documents: [], measures: ruleset.measures.map(withoutDossier) }
}

function withoutDossier({ documents: _d, steps: _s, links: _l, ...measure }: Measure): Measure {
  return measure
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
