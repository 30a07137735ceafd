// The letter says who writes, what is in the way and where it is written, and what is asked of whom.
import type { Profile } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { addressOf, requestText, type Case } from '../../site/src/lib/request.ts'
import { real, realOn } from '../advice/real.ts'

const profile: Profile = { facts: { 'applicant.kind': 'business', 'company.legalForm': 'ip', 'company.region': '77', 'company.headcount': 12 } }
const offices = [
  { id: 'mtk-union', name: 'Национальный союз малых технологических компаний', short: 'Союз МТК' },
  { id: 'mineconomy', name: 'Министерство экономического развития Российской Федерации', short: 'Минэкономразвития России' },
]
const asked: Case = { to: 'operator', compiled: realOn('2026-11-21'), ruleset: real, sources: real.sources, offices, profile, whose: '', measure: 'mtk-status' }
const letter = (change: Partial<Case> = {}) => requestText({ ...asked, ...change }).replaceAll('\u00a0', ' ')

describe('a letter', () => {
  test('names the company’s own answers, the blocking condition and its clause', () => {
    const text = letter()
    expect(text).toContain('численность')
    expect(text).toContain('Нам мешает:')
    expect(text).toContain('; у нас ИП.')
    expect(text).toContain('Где записано: ')
    expect(text).toContain('21 ноября 2026 года')
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  test('is from whom it is, as far as that is known', () => {
    expect(letter()).toContain('От кого: [название компании, ИНН, имя и должность, телефон, почта]')
    expect(letter({ whose: 'ООО «Ромашка», ИНН 7707083893' })).toContain('От кого: ООО «Ромашка», ИНН 7707083893, [имя и должность, телефон, почта]')
  })

  test('goes to whom it was addressed', () => {
    expect(letter({ to: 'union' })).toContain('Кому: Национальный союз малых технологических компаний')
    expect(letter({ to: 'ombudsman' })).toContain('Уполномоченный по защите прав предпринимателей в городе Москве')
    expect(addressOf({ ...asked, to: 'ombudsman', profile: { facts: { 'company.region': '50' } } })).toContain('в Московской области')
    expect(addressOf({ ...asked, to: 'ombudsman', profile: { facts: {} } })).toContain('[регион]')
  })

  test('calls the operator by its full name, or as the measure does', () => {
    const by = (start: string) => real.measures.find(m => m.operator.ru.startsWith(start))?.id ?? ''
    expect(addressOf({ ...asked, measure: by('Минэкономразвития') })).toBe('Министерство экономического развития Российской Федерации')
    expect(addressOf({ ...asked, measure: by('Фонд «Сколково»') })).toBe('Фонд «Сколково»')
  })

  test('asks what is not clear where nothing fails', () => {
    const text = letter({ measure: 'tisc-services' })
    expect(text).toContain('Из опубликованных правил не ясно:')
    expect(text).toContain('Разъяснить, как это условие проверяют')
  })

  test('can be written when nothing fits', () => {
    const { measure: _, ...nothing } = asked
    const text = requestText({ ...nothing, to: 'ombudsman' })
    expect(text).toContain('Ни одна из действующих нам не подошла')
    expect(text).not.toContain('Нам мешает')
  })
})
