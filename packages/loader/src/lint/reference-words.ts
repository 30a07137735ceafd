/** Do reference data use the words that their closed lists have? */
import type { Cluster, Item, Organisation, Site, Topic } from '@mera/engine/schema'
import type { Draft, Placed } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { didYouMean } from '../nearest.ts'
import type { Path } from '../path.ts'
import { clustersOf, organisationsOf, sitesOf, topicsOf } from '../reference-parts.ts'

/** A word, the group of the vocabulary that it must be in, and its place. */
type Word = readonly [group: string, word: string | undefined, path: Path]

/** Words outside the vocabularies of clusters, sites and organisations; values outside the columns of their table. */
export function referenceWords(draft: Draft): readonly Finding[] {
  const topics = topicsOf(draft)
  const check = <T>(entries: readonly Placed<T>[], name: string, wordsOf: (value: T) => readonly Word[]) => {
    const groups = topics.find(({ file }) => file === `reference/${name}`)?.value.groups ?? []
    const known = new Map(groups.map(({ id, items }) => [id, idsOf(items)]))
    return entries.flatMap(({ file, value }) =>
      wordsOf(value).flatMap(([group, word, path]) => {
        const words = known.get(group)
        return word === undefined || !words ? [] : notIn(file, word, words, path, `the group ${group} of ${name}`)
      }),
    )
  }
  return [
    ...check(clustersOf(draft), 'cluster-vocabulary.yaml', wordsOfCluster),
    ...check(sitesOf(draft), 'infrastructure-vocabulary.yaml', wordsOfSite),
    ...check(organisationsOf(draft), 'organisation-vocabulary.yaml', wordsOfOrganisation),
    ...clustersOf(draft).flatMap(({ file, value }) => value.figures.flatMap((figure, index) => oneNumber(file, figure, index))),
    ...topics.flatMap(columns),
  ]
}

function wordsOfCluster({ kind, stage, model, organisations, figures }: Cluster): readonly Word[] {
  return [
    ['kind', kind, ['kind']],
    ['stage', stage, ['stage']],
    ['model', model, ['model']],
    ...organisations.map(({ role }, index): Word => ['role', role, ['organisations', index, 'role']]),
    ...figures.map(({ id }, index): Word => ['figure', id, ['figures', index, 'id']]),
  ]
}

function wordsOfSite({ kind, status }: Site): readonly Word[] {
  return [['kind', kind, ['kind']], ['status', status, ['status']]]
}

function wordsOfOrganisation({ kind, roles, status }: Organisation): readonly Word[] {
  return [['kind', kind, ['kind']], ...roles.map((role, index): Word => ['role', role, ['roles', index]]), ['status', status, ['status']]]
}

function oneNumber(file: string, figure: Cluster['figures'][number], index: number): readonly Finding[] {
  const keys = (['moreThan', 'atLeast', 'exact', 'about'] as const).filter((key) => figure[key] !== undefined)
  return keys.length === 1 ? [] : [finding(file, ['figures', index], 'A figure has exactly one of moreThan, atLeast, exact, about.')]
}

function columns({ file, value }: Placed<Topic>): readonly Finding[] {
  return (value.tables ?? []).flatMap(({ columns: known, rows }, table) =>
    rows.flatMap((row, number) =>
      Object.keys(row.values).flatMap((column) =>
        notIn(file, column, idsOf(known), ['tables', table, 'rows', number, 'values', column], 'columns of this table', 'key'),
      ),
    ),
  )
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
