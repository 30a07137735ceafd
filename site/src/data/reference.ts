// Reference data as the pages see it while they are built: regions with their tiles, clusters.
import json from '@mera/rules/reference.json'
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
  readonly figures: readonly { readonly id: string; readonly value?: number; readonly moreThan?: number; readonly about?: number; readonly unit?: string }[]
  readonly organisations: readonly { readonly role: string; readonly name: Text; readonly note?: Text }[]
  readonly facts: readonly { readonly kind: string; readonly date?: string; readonly text: Text; readonly cite?: Cite }[]
  readonly sameAs?: readonly string[]
  readonly search: readonly string[]
}

interface Vocabulary { readonly groups: readonly { readonly id: string; readonly name: Text; readonly items: readonly { readonly id: string; readonly name: Text; readonly note?: Text }[] }[] }

const reference = json as unknown as Readonly<Record<string, unknown>>

export const regions = (reference['regions'] as { items: readonly Region[] }).items
export const clusters = Object.entries(reference).filter(([file]) => file.startsWith('clusters/')).map(([, value]) => value as Cluster)
const vocabulary = reference['cluster-vocabulary'] as Vocabulary

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
  return vocabulary.groups.find(g => g.id === group)?.items.find(i => i.id === id)
}

export interface Table {
  readonly id: string
  readonly name: Text
  readonly columns: readonly { readonly id: string; readonly name: Text }[]
  readonly rows: readonly { readonly id: string; readonly name: Text; readonly unit?: Unit; readonly bound?: string; readonly values: Readonly<Record<string, number>>; readonly total?: number }[]
}

export interface Site { readonly id: string; readonly name: Text; readonly kind: string; readonly place?: Text; readonly cluster?: string; readonly asOf: string }

interface Infrastructure { readonly kinds: readonly { readonly id: string; readonly name: Text }[]; readonly items: readonly Site[]; readonly cite: Cite; readonly note?: Text }

/** Technoparks, incubators and other sites that the sources name. */
export const infrastructure: Infrastructure = referenceFile<Infrastructure>('infrastructure') ?? { kinds: [], items: [], cite: { source: '', basis: 'memory' } }

/** The plan of the programme of loans secured by intellectual property, by year. */
export const ipLoanPlan = referenceFile<{ readonly tables: readonly Table[]; readonly note: Text; readonly cite: Cite }>('ip-collateral-plan')
