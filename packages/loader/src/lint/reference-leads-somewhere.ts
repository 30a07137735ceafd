/** Is there everything that reference data names: clusters, organisations, regions? */
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { didYouMean } from '../nearest.ts'
import type { Path } from '../path.ts'
import { clustersOf, itemIds, organisationsOf, regionCodes } from '../reference-parts.ts'

/** Names in reference data that lead nowhere, and pairs of one cluster that only one side knows. */
export function referenceLeadsSomewhere(draft: Draft): readonly Finding[] {
  const clusters = clustersOf(draft)
  const clusterIds = new Set(clusters.map(({ value }) => value.id))
  const organisations = new Set(organisationsOf(draft).map(({ value }) => value.id))
  const regions = regionCodes(draft)
  const districts = itemIds(draft, 'reference/federal-districts.yaml')
  /** Key → what it names, and the names there are. A list that is missing is nobody's mistake here. */
  const keys = new Map<string, readonly [string, ReadonlySet<string> | undefined]>([
    ['cluster', ['a cluster', clusterIds]],
    ['sameAs', ['a cluster', clusterIds]],
    ['related', ['a cluster', clusterIds]],
    ['organisation', ['an organisation', organisations]],
    ['operator', ['an organisation', organisations]],
    ['region', ['the code of a region', regions]],
    ['alsoIn', ['the code of a region', regions]],
    ['federalDistrict', ['a federal district', districts]],
  ])
  const nowhere = draft.reference.flatMap(({ file, value }) =>
    namesUnder(value, [], '').flatMap(({ key, path, name }) => {
      const [what, names] = keys.get(key) ?? []
      if (!names || names.has(name) || draft.broken.has(name)) return []
      return [finding(file, path, `"${name}" is not ${what}.${didYouMean(name, names) || ' Add it, or correct the name.'}`)]
    }),
  )
  return [...nowhere, ...oneSided(clusters)]
}

function oneSided(clusters: ReturnType<typeof clustersOf>): readonly Finding[] {
  const same = new Map(clusters.map(({ value }) => [value.id, value.sameAs ?? []]))
  return clusters.flatMap(({ file, value }) =>
    (value.sameAs ?? []).flatMap((id, index) => {
      const back = same.get(id)
      if (!back || back.includes(value.id)) return []
      return [finding(file, ['sameAs', index], `${id} does not name ${value.id} in its sameAs. The same cluster is the same from both sides: add it there.`)]
    }),
  )
}

interface NameAt {
  readonly key: string
  readonly path: Path
  readonly name: string
}

/** Strings under keys, those of lists included; texts in two languages are not names. */
function namesUnder(value: unknown, path: Path, key: string): readonly NameAt[] {
  if (typeof value === 'string') return [{ key, path, name: value }]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item, index) => namesUnder(item, [...path, index], key))
  return Object.entries(value).flatMap(([name, item]) => namesUnder(item, [...path, name], name))
}

function finding(file: string, path: Path, message: string): Finding {
  return { rule: 'reference-leads-somewhere', severity: 'error', file, path, message }
}
