import { capital, small } from '../../site/src/lib/first-letter.ts'
import { english, plural, russian } from '../../site/src/i18n/forms.ts'
import { describe, expect, test } from 'vitest'

describe('a number in a sentence', () => {
  const measures = russian('{n} мера', '{n} меры', '{n} мер')
  test.each([[1, '1\u00a0мера'], [3, '3\u00a0меры'], [11, '11\u00a0мер'], [21, '21\u00a0мера']])('%d keeps the word after it on its line', (n, said) => {
    expect(plural('ru', n, measures)).toBe(said)
  })

  test('has words of its own where the language has them', () => {
    const hold = { ...russian('Выполнено всё: {n} условие.', 'Выполнены все {n} условия.', 'Выполнены все {n} условий.'), exactly: { 2: 'Оба условия выполнены.' } }
    expect([2, 3, 22].map(n => plural('ru', n, hold).replaceAll('\u00a0', ' '))).toEqual(['Оба условия выполнены.', 'Выполнены все 3 условия.', 'Выполнены все 22 условия.'])
    expect(plural('en', 2, { ...english('It holds.', 'All {n} hold.'), exactly: { 2: 'Both hold.' } })).toBe('Both hold.')
  })
})

test('a sentence within another one begins small, an abbreviation does not', () => {
  expect(['Есть ли центр', 'В каких регионах', 'ИП или ООО', 'МСП'].map(small)).toEqual(['есть ли центр', 'в каких регионах', 'ИП или ООО', 'МСП'])
  expect(capital('новая редакция')).toBe('Новая редакция')
})
