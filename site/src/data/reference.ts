// Reference data as the pages see it while they are built: regions with their tiles, clusters, sites, organisations, terms.
import type { Option, Text } from '@mera/engine'
import { cluster, organisation, regions as regionsFile, site, topic, type Cluster, type Item, type Organisation, type Region, type Site, type Topic } from '@mera/engine/schema'
import type { Lang } from '../i18n/messages.ts'
import { filesOf, read } from './reference-file.ts'

type Groups = Pick<Topic, 'groups'>
type Term = Item & Required<Pick<Item, 'id' | 'term'>>

export const regions: readonly Region[] = read('regions', regionsFile).items
export const clusters: readonly Cluster[] = filesOf('clusters', cluster)
export const organisations: readonly Organisation[] = filesOf('organisations', organisation)
const vocabulary = read('cluster-vocabulary', topic)
const organisationVocabulary = read('organisation-vocabulary', topic)
const siteVocabulary = read('infrastructure-vocabulary', topic)

/** Sites that the sources name: those of a kind together, by name. */
export const sites: readonly Site[] = filesOf('infrastructure', site).toSorted((a, b) => kindOrder(a) - kindOrder(b) || a.name.ru.localeCompare(b.name.ru, 'ru'))

/** A word of the organisations' vocabulary: `organisationWord('role', 'pays', 'en')`. */
export function organisationWord(group: string, id: string, lang: Lang): string {
  return itemIn(organisationVocabulary, group, id)?.name?.[lang] ?? id
}

/** What holds for all sites. */
export const sitesNote: Text | undefined = siteVocabulary.note

/** A word of the sites' vocabulary: `siteWord('kind', 'technopark', 'en')`. */
export function siteWord(group: string, id: string, lang: Lang): string {
  return itemIn(siteVocabulary, group, id)?.name?.[lang] ?? id
}

/** Regions as options of a question, Moscow and St Petersburg first: most who come are from there. */
export const regionOptions: readonly Option[] = regions
  .map(r => ({ id: r.code, label: r.name }))
  .toSorted((a, b) => Number(['77', '78'].includes(b.id)) - Number(['77', '78'].includes(a.id)) || a.label.ru.localeCompare(b.label.ru, 'ru'))

/** The name of a region by its code; the code itself if it is unknown. */
export function regionName(code: string, lang: Lang): string {
  return regions.find(r => r.code === code)?.name[lang] ?? code
}

/** A word of the clusters' vocabulary: `clusterWord('kind', 'pilot', 'en')`. */
export function clusterWord(group: string, id: string, lang: Lang): string {
  return vocabularyItem(group, id)?.name?.[lang] ?? id
}

/** The remark that the vocabulary makes about a word. */
export function clusterNote(group: string, id: string, lang: Lang): string | undefined {
  return vocabularyItem(group, id)?.note?.[lang]
}

function vocabularyItem(group: string, id: string) {
  return itemIn(vocabulary, group, id)
}

function itemIn({ groups = [] }: Groups, group: string, id: string) {
  return groups.find(g => g.id === group)?.items.find(i => i.id === id)
}

function kindOrder({ kind }: Site): number {
  return siteVocabulary.groups?.find(g => g.id === 'kind')?.items.findIndex(i => i.id === kind) ?? 0
}

/** The plan of the programme of loans secured by intellectual property, by year. */
export const ipLoanPlan: Topic = read('ip-collateral-plan', topic)

/** Terms of the glossary, in its order. */
export const glossary: readonly Term[] = (read('glossary', topic).items ?? []).filter((item): item is Term => item.id !== undefined && item.term !== undefined)
