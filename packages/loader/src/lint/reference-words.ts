/** Do reference data use the words that their closed lists have? */
import type { Cluster, Item, Topic } from '@mera/engine/schema'
import type { Draft, Placed } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { stemOf } from '../kinds.ts'
import { didYouMean } from '../nearest.ts'
import type { Path } from '../path.ts'
import { clustersOf, topicsOf } from '../reference-parts.ts'

const VOCABULARY = 'reference/cluster-vocabulary.yaml'

/** Words outside the lists: of the vocabulary for clusters, of a topic's own kinds, roles, statuses, columns. */
export function referenceWords(draft: Draft): readonly Finding[] {
  const topics = topicsOf(draft)
  const vocabulary = topics.find(({ file }) => file === VOCABULARY)?.value
  return [...clustersOf(draft).flatMap((cluster) => ofCluster(cluster, vocabulary)), ...topics.flatMap(ofTopic)]
}

function ofCluster({ file, value }: Placed<Cluster>, vocabulary: Topic | undefined): readonly Finding[] {
  const named = value.id === stemOf(file) ? [] : [finding(file, ['id'], `The id is "${value.id}", the file is ${stemOf(file)}.yaml. Give them one name.`)]
  const groups = new Map((vocabulary?.groups ?? []).map(({ id, items }) => [id, idsOf(items)]))
  const check = (group: string, word: string | undefined, path: Path) => {
    const known = groups.get(group)
    return word === undefined || !known ? [] : notIn(file, word, known, path, `the group ${group} of cluster-vocabulary.yaml`)
  }
  return [
    ...named,
    ...check('kind', value.kind, ['kind']),
    ...check('stage', value.stage, ['stage']),
    ...check('model', value.model, ['model']),
    ...value.organisations.flatMap(({ role }, index) => check('role', role, ['organisations', index, 'role'])),
    ...value.figures.flatMap(({ id }, index) => check('figure', id, ['figures', index, 'id'])),
    ...value.figures.flatMap((figure, index) => oneNumber(file, figure, index)),
  ]
}

function oneNumber(file: string, figure: Cluster['figures'][number], index: number): readonly Finding[] {
  const keys = (['moreThan', 'atLeast', 'exact', 'about'] as const).filter((key) => figure[key] !== undefined)
  return keys.length === 1 ? [] : [finding(file, ['figures', index], 'A figure has exactly one of moreThan, atLeast, exact, about.')]
}

function ofTopic({ file, value }: Placed<Topic>): readonly Finding[] {
  const lists = [['kind', 'kinds'], ['status', 'statuses']] as const
  const words = (value.items ?? []).flatMap((item, index) => [
    ...lists.flatMap(([key, list]) => {
      const [word, known] = [item[key], value[list]]
      return word === undefined || !known ? [] : notIn(file, word, idsOf(known), ['items', index, key], `${list} of this file`)
    }),
    ...(item.roles ?? []).flatMap((role, number) =>
      value.roles ? notIn(file, role, idsOf(value.roles), ['items', index, 'roles', number], 'roles of this file') : [],
    ),
  ])
  const cells = (value.tables ?? []).flatMap(({ columns, rows }, table) =>
    rows.flatMap((row, number) =>
      Object.keys(row.values).flatMap((column) =>
        notIn(file, column, idsOf(columns), ['tables', table, 'rows', number, 'values', column], 'columns of this table', 'key'),
      ),
    ),
  )
  return [...words, ...cells]
}

function idsOf(items: readonly Pick<Item, 'id'>[]): ReadonlySet<string> {
  return new Set(items.flatMap(({ id }) => (id === undefined ? [] : [id])))
}

function notIn(file: string, word: string, known: ReadonlySet<string>, path: Path, list: string, at?: 'key'): readonly Finding[] {
  if (known.has(word)) return []
  return [{ ...finding(file, path, `"${word}" is not in ${list}.${didYouMean(word, known) || ' Add it there, or correct it.'}`), ...(at && { at }) }]
}

function finding(file: string, path: Path, message: string): Finding {
  return { rule: 'reference-words', severity: 'error', file, path, message }
}
