import { expect, test } from 'vitest'
import { numberInWords } from '../../site/src/lib/number-words.ts'

test.each([
  [0, 'ноль'], [1, 'один'], [1000, 'одна тысяча'], [2000, 'две тысячи'], [1_500_000, 'один миллион пятьсот тысяч'], [21_000, 'двадцать одна тысяча'],
  [11_000, 'одиннадцать тысяч'], [2_000_000_000, 'два миллиарда'], [100_500, 'сто тысяч пятьсот'], [-5, 'минус пять'], [12_345_678, 'двенадцать миллионов триста сорок пять тысяч шестьсот семьдесят восемь'],
])('%d in Russian', (n, words) => {
  expect(numberInWords(n, 'ru')).toBe(words)
})

test.each([[0, 'zero'], [42, 'forty-two'], [1_500_000, 'one million five hundred thousand'], [115, 'one hundred fifteen']])('%d in English', (n, words) => {
  expect(numberInWords(n, 'en')).toBe(words)
})

test('a fraction stays in digits', () => {
  expect(numberInWords(1.5, 'ru')).toBe('1.5')
})
