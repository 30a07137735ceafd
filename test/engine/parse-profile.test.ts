import { compile, parseProfile, screen, type Profile } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { facts, rulesetOf } from './dictionary.ts'

const parsed = (input: unknown) => parseProfile(input, facts)
const read = (input: unknown): Profile['facts'] => parsed(input).profile.facts
const codes = (input: unknown) => parsed(input).issues.map(({ path, code }) => `${path} ${code}`)

describe('answers are read as they are written', () => {
  test('under "facts", flat, and grouped by subject', () => {
    const expected = { 'company.headcount': 5, 'company.inRegister': true }
    expect(read({ facts: expected })).toEqual(expected)
    expect(read(expected)).toEqual(expected)
    expect(read({ company: { headcount: 5, inRegister: true } })).toEqual(expected)
    expect(read({ facts: { company: { headcount: 5 }, 'company.inRegister': true } })).toEqual(expected)
  })
  test('ranges of numbers and days', () => {
    const ranges = { 'company.headcount': { min: 100, max: 250 }, 'company.registeredOn': { min: '2024-01-01' }, 'company.revenueRub': { max: 5, maxOpen: true } }
    expect(parsed(ranges)).toEqual({ profile: { facts: ranges }, issues: [] })
  })
  test('null is no answer', () => {
    expect(parsed({ 'company.headcount': null, 'company.inRegister': true })).toEqual({ profile: { facts: { 'company.inRegister': true } }, issues: [] })
  })
  test('«Не знаю» is kept apart, under the name of today', () => {
    expect(parsed({ facts: {}, dontKnow: ['company.staff', 'company.region', 'nobody', 7, null] }).profile).toEqual({ facts: {}, dontKnow: ['company.headcount', 'company.region'] })
  })
  test('a name of an earlier dictionary is carried over, with a warning; today’s name wins', () => {
    const { profile, issues } = parsed({ dictionary: 1, 'company.staff': 5 })
    expect(profile.facts).toEqual({ 'company.headcount': 5 })
    expect(issues).toMatchObject([{ fact: 'company.staff', code: 'renamed', severity: 'warning' }])
    expect(read({ 'company.headcount': 7, 'company.staff': 5 })).toEqual({ 'company.headcount': 7 })
    expect(read({ 'company.staff': 5, 'company.headcount': 7 })).toEqual({ 'company.headcount': 7 })
  })
})

describe('a bad answer is named and left out', () => {
  test.each<[string, unknown, string, string]>([
    ['an unknown fact', { 'company.colour': 1 }, 'company.colour unknown-fact', 'Нет факта «company.colour».'],
    ['a number as text', { 'company.headcount': '5' }, 'company.headcount wrong-type', '«численность»: ожидается число без пробелов и единиц.'],
    ['a broken number of people', { 'company.headcount': 5.5 }, 'company.headcount wrong-type', '«численность»: ожидается целое число.'],
    ['not a number', { 'company.headcount': NaN }, 'company.headcount wrong-type', 'ожидается число'],
    ['people below zero', { 'company.headcount': -1 }, 'company.headcount out-of-range', '«численность»: не может быть меньше 0, а указано -1.'],
    ['more than all', { 'company.foreignSharePct': 101 }, 'company.foreignSharePct out-of-range', 'не может быть больше 100, а указано 101'],
    ['an end of a range out of bounds', { 'company.headcount': { min: -1, max: 5 } }, 'company.headcount out-of-range', 'не может быть меньше 0'],
    ['a range upside down', { 'company.headcount': { min: 5, max: 1 } }, 'company.headcount empty-range', '«численность»: диапазон от 5 до 1 пуст.'],
    ['a range without whole numbers', { 'company.headcount': { min: 5, minOpen: true, max: 6, maxOpen: true } }, 'company.headcount empty-range', 'пуст'],
    ['a range of one value without it', { 'company.revenueRub': { min: 5, max: 5, maxOpen: true } }, 'company.revenueRub empty-range', 'пуст'],
    ['a day that does not exist', { 'company.registeredOn': '2026-02-30' }, 'company.registeredOn no-such-date', '«дата регистрации»: нет такого дня: «2026-02-30». Пишите 2026-11-21.'],
    ['a day written otherwise', { 'company.registeredOn': '21.11.2026' }, 'company.registeredOn no-such-date', 'Пишите 2026-11-21'],
    ['a day as a Date', { 'company.registeredOn': new Date(0) }, 'company.registeredOn wrong-type', 'ожидается день вида 2026-11-21'],
    ['yes as a word', { 'company.inRegister': 'да' }, 'company.inRegister wrong-type', 'ожидается да или нет (true или false)'],
    ['an option that is not there', { 'company.legalForm': 'oooo' }, 'company.legalForm unknown-option', 'нет варианта «oooo». Есть: ooo, ip'],
    ['a code without quotes', { 'company.mainOkved': 62.01 }, 'company.mainOkved wrong-type', 'код в кавычках, например "62.01"'],
    ['a code of another shape', { 'company.mainOkved': '620100' }, 'company.mainOkved bad-code', '«620100» — не код. Пишите как "62.01"'],
    ['a region by name', { 'company.region': 'Москва' }, 'company.region bad-code', '«Москва» — не код. Пишите как "77"'],
    ['one value instead of a set', { 'company.activities': 'bank' }, 'company.activities wrong-type', 'ожидается список значений'],
    ['an unknown member of a set', { 'company.activities': ['bank', 'pawnshops'] }, 'company.activities[1] unknown-option', 'нет варианта «pawnshops»'],
    ['a range where there is none', { 'company.legalForm': { min: 1 } }, 'company.legalForm wrong-type', 'одно значение, а не диапазон'],
    ['a list instead of a value', { 'company.headcount': [5] }, 'company.headcount wrong-type', 'ожидается число'],
    ['an object instead of a value', { 'company.headcount': { people: 5 } }, 'company.headcount wrong-type', 'ожидается число'],
    ['a value instead of a list', { 'cluster.members': 30 }, 'cluster.members wrong-type', 'ожидается список записей'],
  ])('%s', (_, input, code, message) => {
    expect(codes(input)).toEqual([code])
    expect(parsed(input).issues[0]?.message.ru).toContain(message)
    expect(parsed(input).issues[0]?.message.en.replaceAll(/"[^"]*"/g, '')).not.toMatch(/[а-яё]/i)
    expect(parsed(input).profile.facts).toEqual({})
  })

  test.each<[string, unknown, string]>([
    ['a fact', { 'company.headcont': 5 }, 'company.headcount'],
    ['a grouped fact', { compny: { headcount: 5 } }, 'company.headcount'],
    ['an option', { 'company.legalForm': 'oo' }, 'ooo'],
    ['a field of a record', { 'cluster.members': [{ isSMB: true }] }, 'isSme'],
  ])('the nearest name of %s is offered', (_, input, near) => {
    expect(parsed(input).issues[0]?.nearest).toBe(near)
  })

  test('all good answers beside it are kept', () => {
    const { profile, issues } = parsed({ 'company.headcount': -1, 'company.inRegister': true, nonsense: 1, 'company.region': '77' })
    expect(profile.facts).toEqual({ 'company.inRegister': true, 'company.region': '77' })
    expect(issues).toHaveLength(2)
  })

  test('of a list with broken rows the good rows and fields are kept', () => {
    const rows = [{ name: 'ООО «А»', isSme: true, staff: 5 }, 'ООО «Б»', { isSme: 'yes', staff: 7 }, { name: 7, isSme: null, staff: { min: 1 } }]
    expect(read({ 'cluster.members': rows })).toEqual({ 'cluster.members': [{ name: 'ООО «А»', isSme: true, staff: 5 }, { staff: 7 }, { staff: { min: 1 } }] })
    expect(codes({ 'cluster.members': rows })).toEqual(['cluster.members[1] bad-record', 'cluster.members[2].isSme wrong-type'])
  })

  test('a figure of negative profit is good where the dictionary says so', () => {
    expect(parsed({ 'company.profitRub': -5 }).issues).toEqual([])
  })
})

describe('what is no profile at all gives one issue and an empty profile', () => {
  test.each([[null], [undefined], [5], ['text'], [[1, 2]], [true]])('%o', (input) => {
    expect(parsed(input)).toMatchObject({ profile: { facts: {} }, issues: [{ code: 'wrong-type', message: { en: expect.stringContaining('Expected answers') as string } }] })
  })
  test('answers nested in circles do not hang it', () => {
    const circle: Record<string, unknown> = {}
    circle['company'] = circle
    expect(parsed(circle).issues).toHaveLength(1)
  })
})

test('what is read can be screened', () => {
  const compiled = compile(rulesetOf({ m: { id: 'small', fact: 'company.headcount', operator: 'lessThan', value: 100 } }), '2026-01-01')
  expect(screen(compiled, parsed({ company: { headcount: 5 } }).profile)[0]?.verdict).toBe('eligible')
})
