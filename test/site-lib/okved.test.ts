// A code of the activity classifier is found by its digits, by words of its name, or by what people call their trade.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Schema } from '@mera/engine/schema'
import { describe, expect, test } from 'vitest'
import { okved } from '../../site/src/data/okved.ts'
import { activity, dotted, okvedFinder } from '../../site/src/lib/okved.ts'
import { everydayNames } from '../../site/src/lib/okved-everyday.ts'

const reference = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../rules/dist/reference.json'), 'utf8')) as Readonly<Record<string, unknown>>
const read = <T>(file: string, schema: Schema<T>) => schema.parse(reference[file])
const russian = okved(read, 'ru')
const find = okvedFinder(russian)
const codes = (text: string) => find(text).map(({ code }) => code)

describe('by digits', () => {
  test('the code itself comes first, then what is below it', () => {
    expect(codes('62.0').slice(0, 3)).toEqual(['62.0', '62.01', '62.02'])
  })

  test('dots may be left out', () => {
    expect(dotted('620111')).toBe('62.01.11')
    expect(codes('6201')[0]).toBe('62.01')
  })

  test('no code begins with 99.99.9', () => {
    expect(codes('99.99.9')).toEqual([])
  })
})

describe('by words', () => {
  test.each([
    ['разработка программного обеспечения', '62.01'], ['разработка программ', '62.01'], ['софт', '62.01'], ['айти', '62.01'], ['кафе', '56.10'],
    ['производство мебели', '31.01'], ['интернет-магазин', '47.91'], ['грузоперевозки', '49.41'], ['автосервис', '45.20'], ['парикмахерская', '96.02'],
    ['научные исследования', '72.19'], ['стоматология', '86.23'], ['станки', '28.41'], ['выращивание картофеля', '01.13.31'], ['дроны', '30.30'],
    ['Аренда и лизинг', '77.12'], ['бухгалтерия', '69.20'], ['строительство жилых домов', '41.20'],
  ])('«%s» finds %s among the first five', (words, code) => {
    expect(codes(words).slice(0, 5)).toContain(code)
  })

  test('among equals a code of four digits comes first, for the register takes no shorter ones', () => {
    expect(codes('разработка программного обеспечения')[0]).toBe('62.01')
  })

  test('ё is е, and an ending does not matter', () => {
    expect(codes('посёлок')).toEqual(codes('поселок'))
    expect(codes('добычей угля')).toContain('05')
  })

  test('every word counts: what lacks one is not found', () => {
    expect(codes('строительство межгалактических кораблей')).toEqual([])
  })

  test('idle words alone find nothing', () => {
    expect(codes('и для')).toEqual([])
  })
})

test('a code is told with its class and its section', () => {
  expect(activity(russian, '62.01')).toMatchObject({ name: 'Разработка компьютерного программного обеспечения', section: 'J', sectionName: 'Деятельность в области информации и связи' })
  expect(activity(russian, '62')?.name).toBe(activity(russian, '62')?.className)
  expect(activity(russian, '99.99')).toBeUndefined()
})

test('in English classes have English names, and words in either language find them', () => {
  const english = okved(read, 'en')
  const found = okvedFinder(english)
  expect(activity(english, '31.0')?.className).toBe('Furniture')
  expect(found('furniture').map(({ code }) => code)).toContain('31.0')
  expect(found('мебель').map(({ code }) => code)).toContain('31.0')
})

test('every code that an everyday name stands for is in the classifier', () => {
  const unknown = everydayNames.flatMap(([, known]) => known).filter(code => activity(russian, code) === undefined)
  expect(unknown).toEqual([])
})

test('all 2,790 codes below the classes have a class, and every class a section', () => {
  const all = Object.keys(russian.codes)
  expect(all.length).toBeGreaterThan(2700)
  expect(all.filter(code => activity(russian, code)?.sectionName === undefined || activity(russian, code)?.sectionName === '')).toEqual([])
})
