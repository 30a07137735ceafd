import { shortfall, type Locale, type Sayable } from '@mera/engine/phrase'
import type { Known } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { words } from './vocabulary.ts'

const exact = (value: string | number | boolean): Known => ({ kind: 'exact', value })
const failing = (fact: string, operator: Sayable['operator'], expected: Sayable['expected'], known: Known): Sayable =>
  ({ kind: 'leaf', truth: 'false', fact, operator, expected, known }) as Sayable
const not = (child: Sayable): Sayable => ({ kind: 'not', truth: 'false', children: [{ ...child, truth: 'true' }] })
const said = (node: Sayable, locale: Locale = 'ru'): string => shortfall(node, words, locale).replaceAll('\u00a0', ' ')

describe('a failing condition says first what the person has, then what is needed', () => {
  test.each<[Sayable, string, string]>([
    [failing('company.headcount', 'lessThanInclusive', 100, exact(150)), 'среднесписочная численность: у вас — 150 человек, нужно — не больше 100 человек', 'average headcount: 150 people; needed: at most 100 people'],
    [failing('company.headcount', 'lessThanInclusive', 100, { kind: 'range', min: 101, max: 250 }), 'среднесписочная численность: у вас — от 101 до 250 человек, нужно — не больше 100 человек', 'average headcount: 101 to 250 people; needed: at most 100 people'],
    [failing('company.registeredOn', 'onOrAfter', '2024-11-22', exact('2024-04-12')), 'дата регистрации: у вас — 12 апреля 2024 года, нужно — не раньше 22 ноября 2024 года', 'date of registration: 12 April 2024; needed: not before 22 November 2024'],
    [failing('company.legalForm', 'equal', 'ip', exact('ooo')), 'организационно-правовая форма: у вас — ООО, нужно — ИП', 'legal form: LLC; needed: sole trader'],
    [failing('company.legalForm', 'in', ['ooo', 'ao'], exact('ip')), 'организационно-правовая форма: у вас — ИП, нужно — ООО или АО', 'legal form: sole trader; needed: LLC or JSC'],
    [failing('company.inSmeRegister', 'equal', true, exact(false)), 'запись в реестре МСП: у вас — нет, нужно — да', 'entry in the SME register: no; needed: yes'],
    [failing('company.inSmeRegister', 'notEqual', true, exact(true)), 'запись в реестре МСП: у вас — да, нужно — нет', 'entry in the SME register: yes; needed: no'],
    [not(failing('company.headcount', 'greaterThan', 100, exact(150))), 'среднесписочная численность: у вас — 150 человек, нужно — не больше 100 человек', 'average headcount: 150 people; needed: at most 100 people'],
  ])('%o', (node, ru, en) => {
    expect([said(node), said(node, 'en')]).toEqual([ru, en])
  })
})

describe('what is ruled out is named alone', () => {
  test.each<[Sayable, string, string]>([
    [failing('company.legalForm', 'notIn', ['ip', 'npo'], exact('ip')), 'организационно-правовая форма: ИП — не подходит', 'legal form: sole trader does not fit'],
    [failing('company.legalForm', 'notEqual', 'ip', exact('ip')), 'организационно-правовая форма: ИП — не подходит', 'legal form: sole trader does not fit'],
    [not(failing('company.legalForm', 'in', ['ip', 'npo'], exact('ip'))), 'организационно-правовая форма: ИП — не подходит', 'legal form: sole trader does not fit'],
    [not(failing('company.mainOkved', 'codeWithin', ['62'], exact('62.01'))), 'основной вид деятельности по ОКВЭД: 62.01 — не подходит', 'main activity code: 62.01 does not fit'],
  ])('%o', (node, ru, en) => {
    expect([said(node), said(node, 'en')]).toEqual([ru, en])
  })
})

test('of many values two are named, of activities in a row the ends', () => {
  expect(said(failing('company.legalForm', 'in', ['ooo', 'ao', 'npo', 'other', 'x'], exact('ip')))).toContain('нужно — ООО, АО или ещё 3 варианта')
  expect(said(failing('company.legalForm', 'in', ['ooo', 'ao', 'npo', 'other', 'x'], exact('ip')), 'en')).toContain('needed: LLC, JSC or 3 more')
  const manufacturing = Array.from({ length: 24 }, (_, i) => String(10 + i))
  expect(said(failing('company.mainOkved', 'codeWithin', ['68.2', ...manufacturing], exact('62.01')))).toBe('основной вид деятельности по ОКВЭД: у вас — 62.01, нужно — 68.2 или 10–33')
})

test('sets, two facts, a lack and what has not failed are said as everywhere', () => {
  expect(said(not(failing('company.restrictedActivities', 'intersects', ['pawnshop'], { kind: 'set', values: ['pawnshop'] })))).toBe('виды деятельности с ограничениями — ничего из списка: ломбард; у вас: ломбард')
  expect(said(failing('loan.contractOn', 'after', { fact: 'company.registeredOn' }, exact('2019-01-01')))).toContain('позже, чем дата регистрации; у вас 1 января 2019 года')
  expect(said(failing('cluster.productionBalance', 'greaterThanInclusive', 0, exact(-1)))).toContain('не хватает 1 предприятия')
  expect(said({ ...failing('company.headcount', 'lessThan', 100, exact(50)), truth: 'true' })).toBe('среднесписочная численность меньше 100 человек; у вас 50 человек')
})
