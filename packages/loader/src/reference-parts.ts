/** The parts of reference data that others refer to. */
import type { Option } from '@mera/engine'
import type { Cluster, OkvedClasses, OkvedCodes, OkvedSections, Organisation, Regions, Site, Topic } from '@mera/engine/schema'
import type { Draft, Placed } from './draft.ts'

/** All clusters: one a file. */
export function clustersOf(draft: Draft): readonly Placed<Cluster>[] {
  return inFolder(draft, 'clusters')
}

/** All parks, incubators and other sites: one a file. */
export function sitesOf(draft: Draft): readonly Placed<Site>[] {
  return inFolder(draft, 'infrastructure')
}

/** All organisations: one a file. */
export function organisationsOf(draft: Draft): readonly Placed<Organisation>[] {
  return inFolder(draft, 'organisations')
}

/** Entries of a folder of `reference/`; the schema of its files has vouched for their shape. */
function inFolder<T>(draft: Draft, folder: string): readonly Placed<T>[] {
  return draft.reference
    .filter(({ file }) => file.startsWith(`reference/${folder}/`))
    .map(({ file, path, value }) => ({ file, path, value: value as T }))
}

/** Files of lists, groups and tables, which stand in no folder; not the regions. */
export function topicsOf(draft: Draft): readonly Placed<Topic>[] {
  return draft.reference
    .filter(({ file }) => /^reference\/[^/]+\.yaml$/.test(file) && file !== 'reference/regions.yaml')
    .map(({ file, path, value }) => ({ file, path, value: value as Topic }))
}

/** Ids of the items of a topic; `undefined` while there is no such file. */
export function itemIds(draft: Draft, file: string): ReadonlySet<string> | undefined {
  const items = topicsOf(draft).find((topic) => topic.file === file)?.value.items
  return items && new Set(items.flatMap(({ id }) => (id === undefined ? [] : [id])))
}

/** All region codes; `undefined` while there is no list to compare with. */
export function regionCodes(draft: Draft): ReadonlySet<string> | undefined {
  const regions = draft.reference.find(({ file }) => file === 'reference/regions.yaml')
  return regions && new Set((regions.value as Regions).items.map(({ code }) => code))
}

/** Regions as options of a question, in the order of their codes; none while there is no list. */
export function regionOptions(draft: Draft): readonly Option[] {
  const regions = draft.reference.find(({ file }) => file === 'reference/regions.yaml')
  return regions ? (regions.value as Regions).items.map(({ code, name }) => ({ id: code, label: name })) : []
}

/** ОКВЭД as far as it is there. */
export interface Okved {
  readonly sections: Placed<OkvedSections> | undefined
  readonly classes: Placed<OkvedClasses> | undefined
  readonly codes: readonly Placed<OkvedCodes>[]
}

/** The files of ОКВЭД. */
export function okvedOf(draft: Draft): Okved {
  const named = <T>(file: string) => draft.reference.find((entry) => entry.file === file) as Placed<T> | undefined
  return {
    sections: named<OkvedSections>('reference/okved/sections.yaml'),
    classes: named<OkvedClasses>('reference/okved/classes.yaml'),
    codes: draft.reference.filter(({ file }) => file.startsWith('reference/okved/codes/')) as readonly Placed<OkvedCodes>[],
  }
}

/** Codes that exist, by classification; a classification that is not there is absent. */
export interface KnownCodes {
  readonly region?: ReadonlySet<string>
  readonly okved?: ReadonlySet<string>
}

/** All codes of regions and activities. */
export function knownCodes(draft: Draft): KnownCodes {
  const region = regionCodes(draft)
  const { classes, codes } = okvedOf(draft)
  const okved = classes && new Set([...classes.value.items.map(({ code }) => code), ...codes.flatMap(({ value }) => Object.keys(value.codes))])
  return { ...(region && { region }), ...(okved && { okved }) }
}
