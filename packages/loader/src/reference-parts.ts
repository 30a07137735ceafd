/** The parts of reference data that others refer to. */
import type { Cluster, Regions, Topic } from '@mera/engine/schema'
import type { Draft, Placed } from './draft.ts'

/** All clusters: one a file. */
export function clustersOf(draft: Draft): readonly Placed<Cluster>[] {
  return draft.reference
    .filter(({ file }) => file.startsWith('reference/clusters/'))
    .map(({ file, path, value }) => ({ file, path, value: value as Cluster }))
}

/** Files of lists, groups and tables: all but regions, clusters and activity codes. */
export function topicsOf(draft: Draft): readonly Placed<Topic>[] {
  return draft.reference
    .filter(({ file }) => !/^reference\/(clusters|okved)\/|^reference\/regions\.yaml$/.test(file))
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
