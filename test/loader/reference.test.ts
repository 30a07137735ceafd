import { checkRules } from '@mera/loader'
import { describe, expect, test } from 'vitest'
import { expectIssues } from './expect-issue.ts'
import { filesWith, issuesWith, printed } from './rules-in-memory.ts'

const CITE = 'cite: { source: act, basis: law }'
const FIRST = 'reference/clusters/moscow/first.yaml'
const SECOND = 'reference/clusters/pilot/second.yaml'

const cluster = (id: string, more = '') =>
  `id: ${id}\nkind: pilot\nname: Кластер\nshort: Кластер\nregion: "77"\nspecialisation: [химия]\nstage: listed\nasOf: "2015"\n${CITE}\nfigures: []\norganisations: []\nfacts: []\n${more}search: [химия]\n`
const organisations = `title: Организации\n${CITE}\nitems: [{ id: fund, name: Фонд }]\n`

describe('what reference data names is there', () => {
  test.each([
    ['a cluster', 'sameAs: [secnd]\n', 'secnd', 'sameAs[0]', '"secnd" is not a cluster. Did you mean "second"?'],
    ['a related cluster', 'related: [third]\n', 'third', 'related[0]', '"third" is not a cluster. Add it, or correct the name.'],
    ['a region', 'alsoIn: ["99"]\n', '"99"', 'alsoIn[0]', '"99" is not the code of a region. Add it, or correct the name.'],
  ])('%s', (_, more, snippet, path, message) => {
    const changes = { [FIRST]: cluster('first', more), [SECOND]: cluster('second') }
    expectIssues('reference-leads-somewhere', changes, FIRST, [[snippet, path, message]])
  })

  test('an organisation', () => {
    const text = cluster('first').replace('organisations: []', 'organisations: [{ role: base, name: Фонд, organisation: found }]')
    expectIssues('reference-leads-somewhere', { [FIRST]: text, 'reference/organisations.yaml': organisations }, FIRST, [
      ['found', 'organisations[0].organisation', '"found" is not an organisation. Did you mean "fund"?'],
    ])
  })

  test('the same cluster is the same from both sides', () => {
    const changes = { [FIRST]: cluster('first', 'sameAs: [second]\n'), [SECOND]: cluster('second') }
    expectIssues('reference-leads-somewhere', changes, FIRST, [
      ['second', 'sameAs[0]', 'second does not name first in its sameAs. The same cluster is the same from both sides: add it there.'],
    ])
  })

  test('all of it', () => {
    const changes = { [FIRST]: cluster('first', 'sameAs: [second]\n'), [SECOND]: cluster('second', 'sameAs: [first]\n') }
    expect(printed(issuesWith(changes), 'reference-leads-somewhere')).toEqual([])
  })
})

describe('reference data is emitted by file, in both languages', () => {
  const files = filesWith({
    [FIRST]: cluster('first'),
    'locales/en/reference/clusters/moscow/first.yaml': '- { ru: Кластер, en: Cluster }\n- { ru: химия, en: chemistry }\n',
  })
  const { reference } = checkRules(files)

  test('texts in two, search words in one', () => {
    expect(reference?.['clusters/moscow/first']).toMatchObject({
      name: { ru: 'Кластер', en: 'Cluster' },
      specialisation: [{ ru: 'химия', en: 'chemistry' }],
      search: ['химия'],
      region: '77',
    })
  })

  test('papers belong to the ruleset instead', () => {
    expect(Object.keys(reference ?? {})).toEqual(['clusters/moscow/first', 'regions'])
  })
})

test('a misspelt key of a cluster is told', () => {
  const changes = { [FIRST]: cluster('first').replace('stage:', 'stge:') }
  expect(printed(issuesWith(changes), 'shape')).toEqual([
    expect.stringContaining('stage\nThe key is missing.'),
    expect.stringContaining('stge\n"stge" is not a key here. Did you mean "stage"?'),
  ])
})

describe('reference data uses the words of its closed lists', () => {
  const vocabulary = `title: Словарь\n${CITE}\ngroups: [${['kind: pilot', 'stage: listed', 'model: led', 'role: base', 'figure: staff']
    .map((pair) => pair.split(': '))
    .map(([group, word]) => `{ id: ${group}, name: Слова, items: [{ id: ${word}, name: слово }] }`)
    .join(', ')}]\n`
  const expectWord = (from: string, to: string, snippet: string, path: string, message: string) => {
    const changes = { [FIRST]: cluster('first').replace(from, to), 'reference/cluster-vocabulary.yaml': vocabulary }
    expectIssues('reference-words', changes, FIRST, [[snippet, path, message]])
  }

  test.each([
    ['kind: pilot', 'kind: pilt', 'pilt', 'kind', '"pilt" is not in the group kind of cluster-vocabulary.yaml. Did you mean "pilot"?'],
    ['stage: listed', 'stage: made', 'made', 'stage', '"made" is not in the group stage of cluster-vocabulary.yaml. Add it there, or correct it.'],
    ['stage: listed', 'stage: listed\nmodel: science', 'science', 'model', '"science" is not in the group model of cluster-vocabulary.yaml. Add it there, or correct it.'],
    ['organisations: []', 'organisations: [{ role: chairman, name: Фонд }]', 'chairman', 'organisations[0].role', '"chairman" is not in the group role of cluster-vocabulary.yaml. Add it there, or correct it.'],
    ['figures: []', 'figures: [{ id: money, exact: 5 }]', 'money', 'figures[0].id', '"money" is not in the group figure of cluster-vocabulary.yaml. Add it there, or correct it.'],
    ['figures: []', 'figures: [{ id: staff }]', '{ id: staff', 'figures[0]', 'A figure has exactly one of moreThan, atLeast, exact, about.'],
    ['id: first', 'id: another', 'another', 'id', 'The id is "another", the file is first.yaml. Give them one name.'],
  ])('%s → %s', (from, to, snippet, path, message) => {
    expectWord(from, to, snippet, path, message)
  })

  const topic = (more: string) => ({ 'reference/sites.yaml': `title: Площадки\n${CITE}\nkinds: [{ id: park, name: парк }]\n${more}\n` })

  test('the kinds of a file are those it lists', () => {
    expectIssues('reference-words', topic('items: [{ id: one, name: Парк, kind: perk }]'), 'reference/sites.yaml', [
      ['perk', 'items[0].kind', '"perk" is not in kinds of this file. Did you mean "park"?'],
    ])
  })

  test('the values of a row stand in columns of the table', () => {
    const row = '{ id: money, name: деньги, unit: rub, bound: exact, values: { "2015": 1, "2016": 2 } }'
    const table = `tables: [{ id: t, name: Таблица, columns: [{ id: "2015", name: "2015" }], rows: [${row}] }]`
    expectIssues('reference-words', topic(table), 'reference/sites.yaml', [
      ['"2016"', 'tables[0].rows[0].values.2016', '"2016" is not in columns of this table. Did you mean "2015"?'],
    ])
  })
})
