import { demandOf, phrase, type Locale, type Sayable } from '@mera/engine/phrase'
import { describe, expect, test } from 'vitest'
import { words } from './vocabulary.ts'

type Leaf = Pick<Sayable, 'fact' | 'operator' | 'expected'>

const leaf = (fact: string, operator: Sayable['operator'], expected: Sayable['expected']): Leaf =>
  ({ fact, operator, expected }) as Leaf
const said = (condition: Leaf, locale: Locale = 'ru'): string => plain(demandOf({ kind: 'leaf', ...condition }, words, locale))
const denied = (condition: Leaf, locale: Locale = 'ru'): string =>
  plain(demandOf({ kind: 'not', children: [{ kind: 'leaf', ...condition }] }, words, locale))
/** No-break spaces have a test of their own. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('a comparison is one clause made of the title, the operator and the value', () => {
  test.each<[Leaf, string, string]>([
    [leaf('loan.ipShareOfCollateral', 'greaterThan', 50), 'стоимость прав на ИС в залоге больше 50 %', 'value of IP rights in the collateral is more than 50%'],
    [leaf('company.headcount', 'lessThanInclusive', 101), 'среднесписочная численность не больше 101 человека', 'average headcount is at most 101 people'],
    [leaf('company.headcount', 'lessThan', 2), 'среднесписочная численность меньше 2 человек', 'average headcount is less than 2 people'],
    [leaf('company.headcount', 'greaterThanInclusive', 1), 'среднесписочная численность не меньше 1 человека', 'average headcount is at least 1 person'],
    [leaf('company.headcount', 'equal', 2), 'среднесписочная численность — 2 человека', 'average headcount is 2 people'],
    [leaf('company.revenuePrevYearRub', 'lessThanInclusive', 4_000_000_000), 'выручка за прошлый год не больше 4 млрд ₽', 'revenue last year is at most ₽4 billion'],
    [leaf('company.revenuePrevYearRub', 'lessThan', 5_999_999), 'выручка за прошлый год меньше 5 999 999 ₽', 'revenue last year is less than ₽5,999,999'],
    [leaf('company.registeredOn', 'onOrAfter', '2020-01-05'), 'дата регистрации — не раньше 5 января 2020 года', 'date of registration is not before 5 January 2020'],
    [leaf('loan.contractOn', 'onOrBefore', '2020-12-31'), 'дата кредитного договора — не позже 31 декабря 2020 года', 'date of the loan agreement is not after 31 December 2020'],
    [leaf('loan.contractOn', 'after', { fact: 'company.registeredOn' }), 'дата кредитного договора — позже, чем дата регистрации', 'date of the loan agreement is after date of registration'],
    [leaf('company.legalForm', 'equal', 'ooo'), 'организационно-правовая форма — ООО', 'legal form is LLC'],
    [leaf('company.legalForm', 'in', ['ooo', 'ao', 'ip']), 'организационно-правовая форма — ООО, АО или ИП', 'legal form is LLC, JSC or sole trader'],
    [leaf('company.legalForm', 'notIn', ['ooo', 'ao']), 'организационно-правовая форма — не ООО и не АО', 'legal form is none of: LLC, JSC'],
    [leaf('company.legalForm', 'notIn', ['ooo', 'ao', 'ip', 'npo']), 'организационно-правовая форма — любая, кроме: ООО, АО, ИП, НКО', 'legal form is none of: LLC, JSC, sole trader, non-profit'],
    [leaf('company.mainOkved', 'codeWithin', ['62', '71.2', 'C']), 'основной вид деятельности по ОКВЭД — 62, 71.2 или раздел C', 'main activity code is within 62, 71.2 or section C'],
    [leaf('company.restrictedActivities', 'contains', 'pawnshop'), 'виды деятельности с ограничениями — в том числе: ломбард', 'restricted activities include: pawnshop'],
    [leaf('company.restrictedActivities', 'intersects', ['insurance', 'pawnshop']), 'виды деятельности с ограничениями — хотя бы одно из списка: страхование, ломбард', 'restricted activities include at least one of: insurance, pawnshop'],
    [leaf('company.restrictedActivities', 'subsetOf', ['insurance']), 'виды деятельности с ограничениями — только из списка: страхование', 'restricted activities are limited to: insurance'],
    [leaf('company.inSmeRegister', 'equal', true), 'запись в реестре МСП', 'entry in the SME register'],
    [leaf('company.inSmeRegister', 'equal', false), 'запись в реестре МСП — нет', 'entry in the SME register: no'],
    [leaf('cluster.productionBalance', 'greaterThanInclusive', 0), 'запас до половины производственных предприятий не меньше нуля', 'margin over one half of production enterprises is at least zero'],
  ])('%o', (condition, ru, en) => {
    expect([said(condition), said(condition, 'en')]).toEqual([ru, en])
  })
})

describe('a negated comparison is said as its opposite', () => {
  test.each<[Leaf, string, string]>([
    [leaf('loan.ipShareOfCollateral', 'greaterThan', 50), 'стоимость прав на ИС в залоге не больше 50 %', 'value of IP rights in the collateral is at most 50%'],
    [leaf('company.registeredOn', 'before', '2020-01-01'), 'дата регистрации — не раньше 1 января 2020 года', 'date of registration is not before 1 January 2020'],
    [leaf('company.inSmeRegister', 'equal', true), 'запись в реестре МСП — нет', 'entry in the SME register: no'],
    [leaf('company.legalForm', 'in', ['ooo', 'ao']), 'организационно-правовая форма — не ООО и не АО', 'legal form is none of: LLC, JSC'],
    [leaf('company.legalForm', 'equal', 'ip'), 'организационно-правовая форма — не ИП', 'legal form is not sole trader'],
    [leaf('company.restrictedActivities', 'intersects', ['insurance', 'pawnshop']), 'виды деятельности с ограничениями — ничего из списка: страхование, ломбард', 'restricted activities include none of: insurance, pawnshop'],
    [leaf('company.restrictedActivities', 'contains', ['pawnshop']), 'виды деятельности с ограничениями — не ломбард', 'restricted activities do not include: pawnshop'],
    [leaf('company.mainOkved', 'codeWithin', ['62']), 'основной вид деятельности по ОКВЭД — не 62', 'main activity code is not within 62'],
  ])('%o', (condition, ru, en) => {
    expect([denied(condition), denied(condition, 'en')]).toEqual([ru, en])
  })
})

describe('the whole sentence ends with the person’s own side', () => {
  const half: Sayable = { kind: 'leaf', truth: 'false', ...leaf('loan.ipShareOfCollateral', 'greaterThan', 50), known: { kind: 'exact', value: 45 } }

  test('an answer', () => {
    expect(plain(phrase(half, words, 'ru'))).toBe('стоимость прав на ИС в залоге больше 50 %; у вас 45 %')
    expect(phrase(half, words, 'en')).toBe('value of IP rights in the collateral is more than 50%; yours: 45%')
  })

  test('a number and its unit never part at the end of a line', () => {
    expect(phrase(half, words, 'ru')).toContain('50\u00a0%; у вас 45\u00a0%')
  })

  test('under a not, the child’s answer is told', () => {
    expect(plain(phrase({ kind: 'not', truth: 'true', children: [half] }, words, 'ru'))).toBe('стоимость прав на ИС в залоге не больше 50 %; у вас 45 %')
  })

  test('nothing known', () => {
    const { known: _, ...unknown } = half
    expect(plain(phrase({ ...unknown, truth: 'unknown' }, words, 'ru'))).toBe('стоимость прав на ИС в залоге больше 50 %; ответа нет')
  })

  test('where nobody is judged there is no side', () => {
    const { truth: _, ...stated } = half
    expect(plain(phrase(stated, words, 'ru'))).toBe('стоимость прав на ИС в залоге больше 50 %')
  })
})

describe('groups and open points', () => {
  const open: Sayable = { kind: 'open', truth: 'unknown', open: { ru: 'Есть ли предел суммы', en: 'Is there a cap' }, ask: { ru: 'Спросите', en: 'Ask' } }
  test.each<[Sayable, string, string]>([
    [{ kind: 'all', children: [] }, 'все условия', 'all of the conditions'],
    [{ kind: 'any', children: [] }, 'хотя бы одно из условий', 'at least one of the conditions'],
    [{ kind: 'all', name: 'is-sme', children: [] }, 'субъект МСП', 'is an SME'],
    [{ kind: 'not', children: [{ kind: 'any', children: [] }] }, 'ни одно из условий', 'none of the conditions'],
    [{ kind: 'not', children: [{ kind: 'all', name: 'is-sme', children: [] }] }, 'не должно быть так: субъект МСП', 'must not hold: is an SME'],
    [open, 'Есть ли предел суммы', 'Is there a cap'],
    [{ kind: 'not', children: [open] }, 'Есть ли предел суммы', 'Is there a cap'],
  ])('%o', (node, ru, en) => {
    expect([phrase(node, words, 'ru'), phrase(node, words, 'en')]).toEqual([ru, en])
  })
})

test('a comparison of two facts tells both', () => {
  const node: Sayable = {
    kind: 'leaf',
    truth: 'true',
    ...leaf('loan.contractOn', 'after', { fact: 'company.registeredOn' }),
    known: { kind: 'exact', value: '2020-05-01' },
    expectedKnown: { kind: 'exact', value: '2019-02-03' },
  }
  expect(plain(phrase(node, words, 'ru'))).toBe('дата кредитного договора — позже, чем дата регистрации; у вас 1 мая 2020 года; дата регистрации — 3 февраля 2019 года')
})
