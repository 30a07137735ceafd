/** The file of a new cluster, site or organisation, with its translation: a skeleton that lints. */
import { pairs, sourceFiles } from './skeleton.ts'

/** What has a file to itself in `rules/reference/`. */
export const ENTRIES = ['cluster', 'site', 'organisation'] as const
export type ReferenceEntry = (typeof ENTRIES)[number]

/** Kinds of clusters, and the folder of each. */
const CLUSTER_FOLDERS = { pilot: 'pilot', leader: 'leaders', 'moscow-ipk': 'moscow' } as const
export type ClusterKind = keyof typeof CLUSTER_FOLDERS
export const CLUSTER_KINDS: readonly ClusterKind[] = ['pilot', 'leader', 'moscow-ipk']

/** What the skeleton is to be. */
export interface EntryOrder {
  readonly what: ReferenceEntry
  readonly id: string
  /** Of a cluster. */
  readonly kind: ClusterKind
  /** Id of a source that is there already; without it one is written. */
  readonly source?: string
  /** The day on which the source is read: today. */
  readonly readOn: string
}

/**
 * Path → text of the files in the rules folder.
 *
 * @example
 * ```ts
 * entrySkeletonOf({ what: 'site', id: 'tool-park', kind: 'pilot', readOn: '2026-11-21' }).keys()
 * // 'reference/infrastructure/tool-park.yaml', 'locales/en/reference/infrastructure/tool-park.yaml', …
 * ```
 */
export function entrySkeletonOf(order: EntryOrder): ReadonlyMap<string, string> {
  const path = pathOf(order)
  return new Map([
    [path, textOf(order)],
    [`locales/en/${path}`, pairs(TEXTS[order.what])],
    ...(order.source === undefined ? sourceFiles(order) : []),
  ])
}

/** Where an entry of this id may stand already. */
export function placesOf(id: string): readonly string[] {
  return ENTRIES.flatMap((what) => CLUSTER_KINDS.map((kind) => pathOf({ what, id, kind })))
}

function pathOf({ what, id, kind }: Pick<EntryOrder, 'what' | 'id' | 'kind'>): string {
  const folder = { cluster: `clusters/${CLUSTER_FOLDERS[kind]}`, site: 'infrastructure', organisation: 'organisations' }[what]
  return `reference/${folder}/${id}.yaml`
}

const TEXTS: Readonly<Record<ReferenceEntry, readonly (readonly [string, string])[]>> = {
  cluster: [['Полное название кластера', 'Full name of the cluster'], ['Короткое название', 'Short name'], ['чем занят кластер', 'what the cluster works at']],
  site: [['Название площадки', 'Name of the site']],
  organisation: [['Полное название организации', 'Full name of the organisation'], ['Короткое название', 'Short name'], ['Что она делает для компаний.', 'What it does for companies.']],
}

function textOf({ what, id, kind, source = `${id}-act`, readOn }: EntryOrder): string {
  const [[name] = [], [second] = [], [third] = []] = TEXTS[what]
  const cite = `cite: { source: ${source}, basis: memory }`
  const body = {
    cluster: `kind: ${kind}\nname: ${name}\nshort: ${second}\nregion: "77"\nspecialisation: [${third}]\nstage: listed\nasOf: "${readOn}"\n${cite}\nfigures: []\norganisations: []\nfacts: []\nsearch: []\n`,
    site: `name: ${name}\nkind: technopark\nregion: "77"\nstatus: planned\nasOf: "${readOn}"\nneeds: [premises]\n${cite}\n`,
    organisation: `name: ${name}\nshort: ${second}\nkind: fund\nlevel: federal\nroles: [pays]\ntext: ${third}\nasOf: "${readOn}"\nstatus: unknown\n${cite}\n`,
  }[what]
  return `# A skeleton. Replace every text; the words are in the vocabulary of its kind, see rules/reference/README.md.\nid: ${id}\n${body}`
}
