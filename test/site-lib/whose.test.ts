// An ИНН is right or wrong by its digits alone; name and number are put on paper only as far as they are right.
import { describe, expect, test } from 'vitest'
import { readInn } from '../../site/src/lib/inn.ts'
import { whoseInWords } from '../../site/src/lib/whose-in-words.ts'
import { expectedOf, nobody, whoseFrom } from '../../site/src/lib/whose.ts'

describe('an ИНН', () => {
  // Of Sberbank, of Yandex, and two made by the rule.
  test.each([
    ['7707083893', 'organisation'], ['7736207543', 'organisation'], ['77 0708 3893', 'organisation'], ['500100732259', 'person'], ['7801-6046-8800', 'wrong'],
  ])('%s', (typed, of) => {
    const read = readInn(typed)
    expect(read.state === 'right' ? read.of : read.state).toBe(of)
  })

  test('any single digit changed is noticed', () => {
    const digits = '7707083893'
    for (let at = 0; at < digits.length; at++) {
      const slip = digits.slice(0, at) + String((Number(digits[at]) + 1) % 10) + digits.slice(at + 1)
      expect(readInn(slip), slip).toEqual({ state: 'wrong', because: 'digits' })
    }
  })

  test.each([
    ['', { state: 'empty' }],
    ['  ', { state: 'empty' }],
    ['77O7083893', { state: 'wrong', because: 'letters' }],
    ['770708389', { state: 'wrong', because: 'length', length: 9 }],
    ['77070838931', { state: 'wrong', because: 'length', length: 11 }],
    ['0000000000', { state: 'wrong', because: 'digits' }],
  ])('%j is said to be what it is', (typed, read) => {
    expect(readInn(typed)).toEqual(read)
  })
})

describe('for whom', () => {
  const innIs = (digits: string) => `ИНН ${digits}`

  test.each([
    ['ООО «Ромашка»', '7707 083893', 'ООО «Ромашка», ИНН 7707083893'],
    ['ООО «Ромашка»', '7707083894', 'ООО «Ромашка»'],
    ['  ', '7707083893', 'ИНН 7707083893'],
    ['', '', ''],
  ])('%j and %j are %j', (name, inn, words) => {
    expect(whoseInWords({ name, inn }, innIs)).toBe(words)
  })

  test.each([[undefined], [null], ['text'], [{ name: 5, inn: [] }]])('a spoiled store, %j, is nobody', kept => {
    expect(whoseFrom(kept)).toEqual(nobody)
  })

  test.each([
    [{ 'applicant.kind': 'business', 'company.legalForm': 'ooo' }, 'organisation'],
    [{ 'applicant.kind': 'business', 'company.legalForm': 'ip' }, 'person'],
    [{ 'applicant.kind': 'person' }, 'person'],
    [{ 'company.legalForm': 'kfh' }, undefined],
    [{}, undefined],
  ])('%j lets expect the number of: %s', (facts, of) => {
    expect(expectedOf({ facts })).toBe(of)
  })
})
