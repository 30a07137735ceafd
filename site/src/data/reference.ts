// Reference data as the pages see it while they are built: regions with their tiles, clusters, sites, organisations.
import json from '@mera/rules/reference.json' with { type: 'json' }
import type { Cite, Option, Text, Unit } from '@mera/engine'
import type { Lang } from '../i18n/messages.ts'

export interface Region {
  readonly code: string
  readonly name: Text
  readonly short: Text
  readonly federalDistrict?: string
  readonly tile: { readonly row: number; readonly col: number; readonly label: Text | string }
}

export interface Cluster {
  readonly id: string
  readonly kind: string
  readonly name: Text
  readonly short: Text
  readonly region: string
  readonly place?: Text
  readonly specialisation: readonly Text[]
  readonly stage: string
  readonly model?: string
  readonly asOf: string
  readonly cite: Cite
  readonly note?: Text
  readonly figures: readonly { readonly id: string; readonly moreThan?: number; readonly atLeast?: number; readonly exact?: number; readonly about?: number; readonly note?: Text }[]
  readonly organisations: readonly { readonly role: string; readonly name: Text; readonly note?: Text }[]
  readonly facts: readonly { readonly kind: string; readonly date?: string; readonly text: Text; readonly cite?: Cite }[]
  readonly sameAs?: readonly string[]
  readonly related?: readonly string[]
  readonly search: readonly string[]
}

/** A park, an incubator or another place to work at. */
export interface Site {
  readonly id: string
  readonly name: Text
  readonly kind: string
  readonly region: string
  readonly place?: Text
  readonly status: string
  readonly asOf?: string
  readonly cluster?: string
  readonly note?: Text
  readonly url?: string
  readonly cite: Cite
}

/** Who issues, pays, guarantees, examines, serves. */
export interface Organisation {
  readonly id: string
  readonly name: Text
  readonly short?: Text
  readonly kind: string
  readonly level: string
  readonly roles: readonly string[]
  readonly text: Text
  readonly asOf?: string
  readonly url?: string
  readonly cite: Cite
  /** Absent: it works today. */
  readonly status?: string
  readonly search?: readonly string[]
}

interface Vocabulary { readonly note?: Text; readonly groups: readonly { readonly id: string; readonly name: Text; readonly items: readonly { readonly id: string; readonly name: Text; readonly note?: Text }[] }[] }

const reference = json as unknown as Readonly<Record<string, unknown>>

export const regions = (reference['regions'] as { items: readonly Region[] }).items
export const clusters = filesOf<Cluster>('clusters')
export const organisations = filesOf<Organisation>('organisations')
const vocabulary = reference['cluster-vocabulary'] as Vocabulary
const organisationVocabulary = reference['organisation-vocabulary'] as Vocabulary
const siteVocabulary = reference['infrastructure-vocabulary'] as Vocabulary

/** Sites that the sources name: those of a kind together, by name. */
export const sites: readonly Site[] = filesOf<Site>('infrastructure').toSorted((a, b) => kindOrder(a) - kindOrder(b) || a.name.ru.localeCompare(b.name.ru, 'ru'))

/** A word of the organisations' vocabulary: `organisationWord('role', 'pays', 'en')`. */
export function organisationWord(group: string, id: string, lang: Lang): string {
  return itemIn(organisationVocabulary, group, id)?.name[lang] ?? id
}

/** What holds for all sites. */
export const sitesNote: Text | undefined = siteVocabulary.note

/** A word of the sites' vocabulary: `siteWord('kind', 'technopark', 'en')`. */
export function siteWord(group: string, id: string, lang: Lang): string {
  return itemIn(siteVocabulary, group, id)?.name[lang] ?? id
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
  return vocabularyItem(group, id)?.name[lang] ?? id
}

/** The remark that the vocabulary makes about a word. */
export function clusterNote(group: string, id: string, lang: Lang): string | undefined {
  return vocabularyItem(group, id)?.note?.[lang]
}

/** All reference data of one file, or nothing: for tables that only one page shows. */
export function referenceFile<T>(file: string): T | undefined {
  return reference[file] as T | undefined
}

function vocabularyItem(group: string, id: string) {
  return itemIn(vocabulary, group, id)
}

function itemIn({ groups }: Vocabulary, group: string, id: string) {
  return groups.find(g => g.id === group)?.items.find(i => i.id === id)
}

function kindOrder({ kind }: Site): number {
  return siteVocabulary.groups.find(g => g.id === 'kind')?.items.findIndex(i => i.id === kind) ?? 0
}

/** All entries of a folder of the reference data, one a file. */
function filesOf<T>(folder: string): readonly T[] {
  return Object.entries(reference).filter(([file]) => file.startsWith(`${folder}/`)).map(([, value]) => value as T)
}

/** Figures by column; a column without a value is not known. */
export interface Table {
  readonly id: string
  readonly name: Text
  readonly columns: readonly { readonly id: string; readonly name: Text }[]
  readonly rows: readonly { readonly id: string; readonly name: Text; readonly unit?: Unit; readonly bound?: string; readonly values: Readonly<Record<string, number>>; readonly total?: number; readonly growthPct?: number; readonly note?: Text }[]
}

/** What the sources tell of a programme beside its rules: aims, tasks, figures, events. */
export interface Topic {
  readonly title: Text
  readonly cite: Cite
  readonly note?: Text
  readonly measures?: readonly string[]
  readonly tables?: readonly Table[]
  readonly items?: readonly TopicItem[]
  readonly groups?: readonly { readonly id: string; readonly name: Text; readonly items: readonly TopicItem[] }[]
  readonly facts?: readonly { readonly date?: string; readonly text: Text; readonly cite?: Cite }[]
}

export interface TopicItem { readonly name?: Text; readonly note?: Text; readonly region?: string; readonly topics?: readonly Text[] }

/** Topics of the reference data that belong to a measure. */
export function topicsOf(measure: string): readonly Topic[] {
  return Object.values(reference).filter((file): file is Topic => typeof file === 'object' && file !== null && 'measures' in file && (file as Topic).measures?.includes(measure) === true)
}

/** The plan of the programme of loans secured by intellectual property, by year. */
export const ipLoanPlan = referenceFile<{ readonly tables: readonly Table[]; readonly note: Text; readonly cite: Cite }>('ip-collateral-plan')
