import { checkRules } from '@mera/loader'
import { describe, expect, test } from 'vitest'
import { expectIssues } from './expect-issue.ts'
import { filesWith, issuesWith, printed } from './rules-in-memory.ts'

const CITE = 'cite: { source: act, basis: law }'
const FIRST = 'reference/clusters/moscow/first.yaml'
const SECOND = 'reference/clusters/pilot/second.yaml'

const cluster = (id: string, more = '') =>
  `id: ${id}\nkind: pilot\nname: Кластер\nshort: Кластер\nregion: "77"\nspecialisation: [химия]\nstage: listed\nasOf: "2015"\n${CITE}\nfigures: []\norganisations: []\nfacts: []\n${more}search: [химия]\n`
const ORGANISATION = 'reference/organisations/fund.yaml'
const organisation = (id: string, name: string, more = '') => `id: ${id}\nname: ${name}\nkind: fund\nlevel: federal\nroles: [pays]\ntext: Даёт деньги.\n${more}${CITE}\n`
const PARK = 'reference/infrastructure/park.yaml'
const park = (id: string, name: string, more = '') => `id: ${id}\nname: ${name}\nkind: technopark\nregion: "77"\nstatus: working\n${more}needs: [premises]\n${CITE}\n`

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
    expectIssues('reference-leads-somewhere', { [FIRST]: text, [ORGANISATION]: organisation('fund', 'Фонд') }, FIRST, [
      ['found', 'organisations[0].organisation', '"found" is not an organisation. Did you mean "fund"?'],
    ])
  })

  test.each([
    ['its cluster', 'cluster: frst\n', 'frst', 'cluster', '"frst" is not a cluster. Did you mean "first"?'],
    ['who runs it', 'operator: found\n', 'found', 'operator', '"found" is not an organisation. Did you mean "fund"?'],
  ])('of a site: %s', (_, more, snippet, path, message) => {
    const changes = { [FIRST]: cluster('first'), [ORGANISATION]: organisation('fund', 'Фонд'), [PARK]: park('park', 'Парк', more) }
    expectIssues('reference-leads-somewhere', changes, PARK, [[snippet, path, message]])
  })

  test('a source', () => {
    expectIssues('unknown-name', { [PARK]: park('park', 'Парк').replace('source: act', 'source: akt') }, PARK, [['akt', 'cite.source', '"akt" is not a source. Did you mean "act"?']])
  })

  test('the measure of a programme', () => {
    const programme = `title: Программа\n${CITE}\nmeasures: [grent]\nitems: [{ name: Задача }]\n`
    expectIssues('unknown-name', { 'reference/programme.yaml': programme }, 'reference/programme.yaml', [['grent', 'measures[0]', '"grent" is not a measure. Did you mean "grant"?']])
  })

  test('a regional organisation names its region', () => {
    const [regional, placed] = ['', 'region: "77"\n'].map((more) => organisation('fund', 'Фонд', more).replace('federal', 'regional'))
    expectIssues('region-exists', { [ORGANISATION]: regional }, ORGANISATION, [['regional', 'level', 'A regional organisation is somewhere: name its region, as region: "77".']])
    expectIssues('region-exists', { [ORGANISATION]: placed }, ORGANISATION, [])
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

describe('an entry of the reference data has a file, an id and a name of its own', () => {
  const named = 'The id is "another", the file is'
  test.each([
    [FIRST, cluster('another'), `${named} first.yaml. Give them one name: people look for the one by the other.`],
    [PARK, park('another', 'Парк'), `${named} park.yaml. Give them one name: people look for the one by the other.`],
    [ORGANISATION, organisation('another', 'Фонд'), `${named} fund.yaml. Give them one name: people look for the one by the other.`],
  ])('the id in %s is the name of the file', (file, text, message) => {
    expectIssues('id-is-file-name', { [file]: text }, file, [['another', 'id', message]])
  })

  test('two clusters in different folders', () => {
    const twin = 'reference/clusters/pilot/first.yaml'
    const message = '"first" is already taken in reference/clusters/moscow/first.yaml. Results, links and cases name it, so each needs its own id.'
    expectIssues('id-unique', { [FIRST]: cluster('first'), [twin]: cluster('first') }, twin, [['first', 'id', message]])
  })

  const taken = (file: string, key: string) => `${file} has the same ${key}. Keep one of the two files, or say in the name what tells them apart.`
  test.each([
    ['sites', PARK, park('park', 'Парк «Ключ»'), 'reference/infrastructure/yard.yaml', park('yard', 'парк „Ключ“'), 'name', 'парк „Ключ“'],
    ['organisations', ORGANISATION, organisation('fund', 'Фонд'), 'reference/organisations/other.yaml', organisation('other', 'Фонд'), 'name', 'Фонд'],
    ['short names', ORGANISATION, organisation('fund', 'Фонд', 'short: ФРП\n'), 'reference/organisations/other.yaml', organisation('other', 'Другой фонд', 'short: ФРП\n'), 'short', 'ФРП'],
    ['clusters of a kind', FIRST, cluster('first'), SECOND, cluster('second').replace('short: Кластер', 'short: Второй'), 'name', 'Кластер'],
  ])('two %s', (_, one, its, other, text, key, snippet) => {
    expectIssues('reference-name-unique', { [one]: its, [other]: text }, other, [[snippet, key, taken(one, key)]])
  })

  test.each([
    ['a site of the same name in another town', { [PARK]: park('park', 'Парк', 'place: Троицк\n'), 'reference/infrastructure/yard.yaml': park('yard', 'Парк', 'place: Зеленоград\n') }],
    ['one cluster on two lists', { [FIRST]: cluster('first').replace('kind: pilot', 'kind: leader'), [SECOND]: cluster('second') }],
  ])('%s is right', (_, changes) => {
    expect(printed(issuesWith(changes), 'reference-name-unique')).toEqual([])
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
  ])('%s → %s', (from, to, snippet, path, message) => {
    expectWord(from, to, snippet, path, message)
  })

  const groups = (...words: readonly string[]) =>
    `title: Словарь\n${CITE}\ngroups: [${words.map((pair) => pair.split(': ')).map(([group, word]) => `{ id: ${group}, name: Слова, items: [{ id: ${word}, name: слово }] }`).join(', ')}]\n`

  test.each([
    ['kind: technopark', 'kind: garden', 'garden', 'kind', '"garden" is not in the group kind of infrastructure-vocabulary.yaml. Add it there, or correct it.'],
    ['status: working', 'status: workng', 'workng', 'status', '"workng" is not in the group status of infrastructure-vocabulary.yaml. Did you mean "working"?'],
  ])('a site: %s → %s', (from, to, snippet, path, message) => {
    const changes = { [PARK]: park('park', 'Парк').replace(from, to), 'reference/infrastructure-vocabulary.yaml': groups('kind: technopark', 'status: working') }
    expectIssues('reference-words', changes, PARK, [[snippet, path, message]])
  })

  test.each([
    ['kind: fund', 'kind: bank', 'bank', 'kind', '"bank" is not in the group kind of organisation-vocabulary.yaml. Add it there, or correct it.'],
    ['roles: [pays]', 'roles: [pay]', 'pay]', 'roles[0]', '"pay" is not in the group role of organisation-vocabulary.yaml. Did you mean "pays"?'],
    ['text:', 'status: gone\ntext:', 'gone', 'status', '"gone" is not in the group status of organisation-vocabulary.yaml. Add it there, or correct it.'],
  ])('an organisation: %s → %s', (from, to, snippet, path, message) => {
    const changes = { [ORGANISATION]: organisation('fund', 'Фонд').replace(from, to), 'reference/organisation-vocabulary.yaml': groups('kind: fund', 'role: pays', 'status: historic') }
    expectIssues('reference-words', changes, ORGANISATION, [[snippet, path, message]])
  })

  const topic = (more: string) => ({ 'reference/figures.yaml': `title: Цифры\n${CITE}\n${more}\n` })

  test('the values of a row stand in columns of the table', () => {
    const row = '{ id: money, name: деньги, unit: rub, bound: exact, values: { "2015": 1, "2016": 2 } }'
    const table = `tables: [{ id: t, name: Таблица, columns: [{ id: "2015", name: "2015" }], rows: [${row}] }]`
    expectIssues('reference-words', topic(table), 'reference/figures.yaml', [
      ['"2016"', 'tables[0].rows[0].values.2016', '"2016" is not in columns of this table. Did you mean "2015"?'],
    ])
  })
})
