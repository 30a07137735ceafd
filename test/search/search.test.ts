import { describe, expect, test } from 'vitest'
import { searcher } from '../../site/src/lib/search.ts'
import { entries, queries, ruleset, search, type Lang, type Query } from './catalogue.ts'

const languages: readonly Lang[] = ['ru', 'en']
const known = new Set(ruleset.measures.map(m => m.id))

describe.each(languages)('what people type (%s)', language => {
  const asked = queries(language)

  test('finds at least 95 % of what they want among the first five', { timeout: 60_000 }, () => {
    const answers = asked.map(query => ({ query, found: search(query.query, language).slice(0, 5) }))
    const recall = answers.reduce((sum, answer) => sum + recallOf(answer), 0) / asked.length
    const misses = answers.filter(answer => recallOf(answer) < 1).map(({ query, found }) => `  ${query.query}: no ${query.wanted.filter(id => !found.includes(id)).join(', ')}; instead ${found.join(', ') || 'nothing'}`)
    console.info([`Recall@5 (${language}): ${(100 * recall).toFixed(1)} % of ${asked.length} queries`, ...misses].join('\n'))
    expect(recall).toBeGreaterThanOrEqual(0.95)
  })

  test('wants only measures that exist', () => {
    expect(asked.flatMap(q => q.wanted).filter(id => !known.has(id))).toEqual([])
  })

  test('a title and nothing else finds its measure first', { timeout: 60_000 }, () => {
    const others = entries(language).filter(({ title, id }) => search(title, language)[0] !== id)
    expect(others.map(({ title }) => `${title}: ${search(title, language)[0]}`)).toEqual([])
  })
})

test('which measures nobody asks for yet', () => {
  const wanted = new Set(queries('ru').flatMap(q => q.wanted))
  console.info(`No query wants: ${[...known].filter(id => !wanted.has(id)).join(', ') || 'all are wanted'}`)
  expect(queries('ru').length).toBeGreaterThanOrEqual(200)
  expect(queries('en').length).toBeGreaterThanOrEqual(40)
})

describe('a search over a few entries', () => {
  const few = [
    { id: 'equipment', title: 'Грант на оборудование', text: 'Возвращают часть цены. Заявки принимают весь год.' },
    { id: 'loan', title: 'Кредит под залог патента', text: 'Ёмкий рынок не нужен.', keys: 'Кредит под залог прав\n469 МСП Банк фонд Бортника' },
    { id: 'old', title: 'Заём на маркировку', text: 'Приём закрыт.', closed: true },
    { id: 'new', title: 'Заём на маркировку', text: 'Приём идёт.' },
    { id: 'mention', title: 'Другое', text: 'Здесь вспоминают о кредите и о патенте.' },
  ]
  const find = searcher(few)

  test('an empty query gives all in their own order, a meaningless one gives none', () => {
    expect(find('')).toEqual(few.map(e => e.id))
    expect(find('  для и на ')).toEqual(few.map(e => e.id))
    expect(find('ъъъъъъ')).toEqual([])
  })

  test.each([
    ['another case', 'кредита', 'loan'], ['plural', 'кредиты', 'loan'], ['е for ё', 'емкий', 'loan'], ['ё for е', 'крёдит', 'loan'],
    ['a slip', 'маркеровка', 'new'], ['two letters swapped', 'обоурдование', 'equipment'], ['the beginning', 'оборуд', 'equipment'],
    ['the other layout', 'rhtlbn', 'loan'], ['the other layout with a letter on a comma', 'j,jheljdfybt', 'equipment'], ['capital letters', 'МАРКИРОВКА', 'new'],
    ['an everyday word', 'станок', 'equipment'], ['an act', '№469', 'loan'], ['an act run together', 'пп469', 'loan'], ['a nickname', 'у Бортника', 'loan'],
  ])('is not put off by %s', (_, query, id) => {
    expect(find(query)[0]).toBe(id)
  })

  test('what is called so comes before what mentions it', () => {
    expect(find('патент')).toEqual(['loan', 'mention'])
  })

  test('of two equals the one that is not closed comes first', () => {
    expect(find('заем на маркировку')).toEqual(['new', 'old'])
  })

  test('another number is no slip', () => {
    expect(find('496')).toEqual([])
  })
})

/** How much of what a query wants is among five: all, or five of more. */
function recallOf({ query: { wanted }, found }: { query: Query; found: readonly string[] }): number {
  return wanted.filter(id => found.includes(id)).length / Math.min(5, wanted.length)
}
