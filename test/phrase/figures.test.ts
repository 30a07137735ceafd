import { clauseInWords, dayInDigits, figureInWords, formatNumber, formulaInWords, outline, parameterInWords, placeInWords, pluralForm, type Figure, type Sayable } from '@mera/engine/phrase'
import type { Formula } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { words } from './vocabulary.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('an amount says how it is meant', () => {
  test.each<[Figure, string, string]>([
    [{ kind: 'exact', unit: 'rub', value: 90_000 }, '90 000 ₽', '₽90,000'],
    [{ kind: 'exact', unit: 'rub', bound: 'up-to', value: 4_000_000 }, 'до 4 млн ₽', 'up to ₽4 million'],
    [{ kind: 'exact', unit: 'percent-per-year', bound: 'from', value: 3 }, 'от 3 % годовых', 'from 3% a year'],
    [{ kind: 'exact', unit: 'months', bound: 'up-to', value: 3 }, 'до 3 месяцев', 'up to 3 months'],
    [{ kind: 'range', unit: 'rub', min: 1_000_000, max: 4_000_000 }, 'от 1 до 4 млн ₽', '₽1 million to ₽4 million'],
    [{ kind: 'range', unit: 'rub', min: 0, max: 4_000_000 }, 'до 4 млн ₽', 'up to ₽4 million'],
    [{ kind: 'range', unit: 'rub', bound: 'up-to', min: 1_000_000, max: 4_000_000 }, 'предел от 1 до 4 млн ₽', 'a ceiling of ₽1 million to ₽4 million'],
    [{ kind: 'range', unit: 'rub', min: 1_000_000 }, 'от 1 млн ₽', 'from ₽1 million'],
    [{ kind: 'undetermined', unit: 'rub', reason: { ru: 'доля не названа', en: 'the share is not given' } }, 'не определено: доля не названа', 'not determined: the share is not given'],
  ])('%o', (figure, ru, en) => {
    expect([plain(figureInWords(figure, 'ru')), plain(figureInWords(figure, 'en'))]).toEqual([ru, en])
  })
})

test('a number is never rounded to a whole one beside it', () => {
  expect([66.6666, 50.0004, 49.99996, 1 / 3].map((value) => formatNumber(value, 'en'))).toEqual(['66.67', '50.0004', '49.99996', '0.33'])
})

test('Russian nouns follow their number', () => {
  const forms = { one: 'мера', few: 'меры', many: 'мер' }
  expect([1, 2, 5, 11, 21, 112].map((count) => pluralForm(count, forms, 'ru'))).toEqual(['мера', 'меры', 'мер', 'мер', 'мера', 'мер'])
})

test('a citation names the act, the place, how it is known and when it was read', () => {
  const cite = { source: 'pp-533-2019', place: 'п. 3', basis: 'law' } as const
  expect(plain(clauseInWords(cite, words, 'ru'))).toBe('Правила субсидий на кредиты под залог ИС (№ 533 от 30.04.2019), п. 3 — по тексту акта, проверено 21.11.2026')
  expect(plain(clauseInWords({ ...cite, checkedOn: '2026-11-01' }, words, 'en'))).toBe('Rules of subsidies on IP-secured loans (No. 533 of 30 Apr 2019), item 3 — from the act itself, checked 1 Nov 2026')
})

test.each([
  ['ст. 4 ч. 1.1 п. 1 «а»', 'art. 4 part 1.1 item 1 «а»'],
  ['правила № 533, п. 3', 'rules No. 533, item 3'],
  ['разделы III и IV', 'sections III and IV'],
  ['слайд «Заявители», п. 3', 'slide «Заявители», item 3'],
  ['НК РФ, ст. 284 п. 1.15', 'Tax Code, art. 284 item 1.15'],
  ['новость от 09.02.2015', 'news of 09.02.2015'],
  ['закон № 244-ФЗ, ст. 10', 'law No. 244-ФЗ, art. 10'],
])('a place in a source is read in English: %s', (ru, en) => {
  expect([plain(placeInWords(ru, 'ru')), plain(placeInWords(ru, 'en'))]).toEqual([ru, en])
})

test('what is remembered or inferred has been checked by nobody', () => {
  expect(plain(clauseInWords({ source: 'pp-533-2019', basis: 'memory' }, words, 'ru'))).toBe('Правила субсидий на кредиты под залог ИС (№ 533 от 30.04.2019) — по памяти')
})

test('a figure from a parameter says since when it holds', () => {
  expect(plain(parameterInWords({ id: 'mtk-revenue-limit', from: '2024-01-01' }, words, 'ru'))).toBe('предел выручки МТК, значение с 1 января 2024 года')
})

test('what is not a day is returned as it came', () => {
  expect(dayInDigits('soon', 'ru')).toBe('soon')
})

describe('the outline of a proof', () => {
  const share: Sayable = { kind: 'leaf', id: 'half', truth: 'false', fact: 'loan.ipShareOfCollateral', operator: 'greaterThan', expected: 50, known: { kind: 'exact', value: 45 } }
  const tree: Sayable = {
    kind: 'all',
    truth: 'unknown',
    children: [
      { kind: 'not', truth: 'true', children: [share] },
      { kind: 'any', truth: 'false', children: [share] },
      { kind: 'all', name: 'is-sme', truth: 'false', children: [share] },
    ],
  }
  const { children } = outline(tree, words, 'ru')

  test('a not over a comparison is one line with the truth of the not', () => {
    expect(children[0]).toMatchObject({ kind: 'comparison', id: 'half', truth: 'true', children: [] })
  })

  test('an unnamed group of one gives way to its only member', () => {
    expect(children[1]).toMatchObject({ kind: 'comparison', id: 'half' })
  })

  test('a named condition keeps its heading even over one member', () => {
    expect(children[2]).toMatchObject({ kind: 'group', name: 'is-sme', text: 'субъект МСП' })
  })
})

describe('a formula in words', () => {
  const share = { fact: 'loan.ipShareOfCollateral' }
  const limit = { parameter: 'mtk-revenue-limit' }
  test.each<[Formula, string, string]>([
    [4_000_000, '4 млн ₽', '₽4 million'],
    [share, '«стоимость прав на ИС в залоге»', '“value of IP rights in the collateral”'],
    [{ op: 'min', args: [{ op: '*', args: [0.5, limit] }, 4_000_000] }, 'меньшее из: 0,5 × «предел выручки МТК»; 4 млн ₽', 'the lesser of: 0.5 × “MTK revenue limit”; ₽4 million'],
    [{ op: '*', args: [2, { op: '+', args: [limit, 1] }] }, '2 × («предел выручки МТК» + 1)', '2 × (“MTK revenue limit” + 1)'],
    [{ op: '-', args: [limit, { op: '-', args: [limit, 1000] }] }, '«предел выручки МТК» − («предел выручки МТК» − 1 000 ₽)', '“MTK revenue limit” − (“MTK revenue limit” − ₽1,000)'],
    [{ op: '*', args: [{ op: 'max', args: [limit, share] }, 3] }, '(большее из: «предел выручки МТК»; «стоимость прав на ИС в залоге») × 3', '(the greater of: “MTK revenue limit”; “value of IP rights in the collateral”) × 3'],
    [{ op: 'monthsSince', fact: 'company.registeredOn' }, 'полных месяцев с события «дата регистрации»', 'whole months since “date of registration”'],
  ])('%o', (formula, ru, en) => {
    expect([plain(formulaInWords(formula, words, 'ru', 'rub')), plain(formulaInWords(formula, words, 'en', 'rub'))]).toEqual([ru, en])
  })

  test('on a day a parameter shows its value, and only on a day it has one', () => {
    expect(plain(formulaInWords(limit, words, 'ru', 'rub', '2026-11-21'))).toBe('«предел выручки МТК» (4 млрд ₽)')
    expect(plain(formulaInWords(limit, words, 'ru', 'rub', '2023-12-31'))).toBe('«предел выручки МТК»')
  })
})
