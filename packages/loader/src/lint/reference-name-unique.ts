/** Does each cluster, site and organisation have a name of its own? Search and letters find them by it. */
import type { Draft, Placed } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { clustersOf, organisationsOf, sitesOf } from '../reference-parts.ts'

/** Names taken by another entry of the same kind. One cluster on two lists has one name on both: there the kinds differ. */
export function referenceNameUnique(draft: Draft): readonly Finding[] {
  const organisations = organisationsOf(draft)
  return [
    ...repeated(clustersOf(draft), 'name', ({ kind, name }) => `${kind} ${name.ru}`),
    ...repeated(sitesOf(draft), 'name', ({ name, place }) => `${name.ru} ${place?.ru ?? ''}`),
    ...repeated(organisations, 'name', ({ name }) => name.ru),
    ...repeated(organisations.filter(({ value }) => value.short), 'short', ({ short }) => short?.ru ?? ''),
  ]
}

function repeated<T>(entries: readonly Placed<T>[], key: string, nameOf: (value: T) => string): readonly Finding[] {
  const first = new Map<string, string>()
  return entries.flatMap(({ file, value }) => {
    const name = plain(nameOf(value))
    const before = first.get(name)
    if (before === undefined) return first.set(name, file) && []
    const message = `${before} has the same ${key}. Keep one of the two files, or say in the name what tells them apart.`
    return [{ rule: 'reference-name-unique', severity: 'warning' as const, file, path: [key], message }]
  })
}

/** Letters and digits alone: quotes, dashes and spaces tell nothing apart. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll('ё', 'е').replace(/[^\p{L}\d]+/gu, ' ').trim()
}
