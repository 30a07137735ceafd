/** The catalogue as the search sees it: the words of the page's list, and the keys beside them. */
import { onDay, type Ruleset } from '@mera/engine'
import { readRuleset } from '@mera/loader'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { messages, type Lang } from '../../site/src/i18n/messages.ts'
import { searcher, type Entry } from '../../site/src/lib/search.ts'
import { keysFrom, type Knowledge } from '../../site/src/lib/search/keys.ts'

const dist = fileURLToPath(new URL('../../rules/dist', import.meta.url))

export type { Lang }

export const ruleset: Ruleset = readRuleset(dist)

const reference = JSON.parse(readFileSync(`${dist}/reference.json`, 'utf8')) as Readonly<Record<string, unknown>> & {
  readonly glossary: { readonly items: Knowledge['glossary'] }
  readonly regions: { readonly items: Knowledge['regions'] }
}
const organisations = Object.entries(reference).filter(([file]) => file.startsWith('organisations/')).map(([, value]) => value as Knowledge['organisations'][number])
const knowledge: Knowledge = { ...ruleset, glossary: reference.glossary.items, organisations, regions: reference.regions.items }

const today = ruleset.measures.map(m => m.checkedOn).sort().at(-1) ?? ''
const closed = new Set(onDay(ruleset, today).measures.filter(m => m.window === 'closed').map(m => m.measure.id))

/** The entries of the catalogue in one language. */
export function entries(lang: Lang): readonly Entry[] {
  const { common } = messages(lang)
  const keysOf = keysFrom(knowledge, lang)
  return ruleset.measures.map(m => ({
    id: m.id,
    title: (m.short ?? m.title)[lang],
    keys: keysOf(m),
    text: [common.kind[m.kind], m.operator[lang], m.summary[lang]].join(' '),
    closed: closed.has(m.id),
  }))
}

const searches: Readonly<Record<Lang, (query: string) => readonly string[]>> = { ru: searcher(entries('ru')), en: searcher(entries('en')) }

/** The search of the catalogue in one language. */
export function search(query: string, lang: Lang = 'ru'): readonly string[] {
  return searches[lang](query)
}

export interface Query {
  readonly query: string
  readonly wanted: readonly string[]
}

/** The queries of one language, as people type them. */
export function queries(lang: Lang): readonly Query[] {
  const groups = parse(readFileSync(new URL(`queries.${lang}.yaml`, import.meta.url), 'utf8')) as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  return Object.values(groups).flatMap(group => Object.entries(group).map(([query, wanted]) => ({ query, wanted })))
}
