import { describe, expect, test } from 'vitest'
import type { Fact } from '@mera/engine'
import { after, isAnswered, noAnswers, profileOf } from '../../site/src/lib/answers.ts'
import { readLink, writeLink } from '../../site/src/lib/link.ts'
import { fromSaved, toSaved } from '../../site/src/lib/saved.ts'

const text = (ru: string) => ({ ru, en: ru })
const facts: readonly Fact[] = [
  { id: 'company.headcount', topic: 'company', type: 'integer', min: 0, title: text('численность') },
  { id: 'company.region', topic: 'company', type: 'code', scheme: 'region', title: text('регион'), renamedFrom: ['company.place'] },
]
const twelve = after(noAnswers, { kind: 'answer', fact: 'company.headcount', value: 12, typed: '12' })

describe('answering', () => {
  test('an answer can be changed and the rest stays', () => {
    const both = after(twelve, { kind: 'answer', fact: 'company.region', value: '77' })
    const changed = after(both, { kind: 'answer', fact: 'company.headcount', value: { min: 16, max: 100 } })
    expect(profileOf(changed).facts).toEqual({ 'company.headcount': { min: 16, max: 100 }, 'company.region': '77' })
    expect(changed.order).toEqual(['company.headcount', 'company.region'])
  })

  test('«Не знаю» is an answer, and takes the figure back', () => {
    const unsure = after(twelve, { kind: 'dont-know', fact: 'company.headcount' })
    expect(profileOf(unsure)).toEqual({ facts: {}, dontKnow: ['company.headcount'] })
    expect(isAnswered(unsure, 'company.headcount')).toBe(true)
  })

  test('what is only being typed is no answer', () => {
    const typing = after(noAnswers, { kind: 'type', fact: 'company.headcount', text: '1' })
    expect(isAnswered(typing, 'company.headcount')).toBe(false)
    expect(typing.typed).toEqual({ 'company.headcount': '1' })
  })

  test('forgetting an answer leaves no trace of it', () => {
    expect(after(twelve, { kind: 'forget', fact: 'company.headcount' })).toEqual(noAnswers)
  })
})

describe('a profile in a link', () => {
  test('comes back as it was sent', async () => {
    const sent = after(twelve, { kind: 'needs', needs: ['finance'] })
    const link = await writeLink(toSaved(sent, 3, false))
    expect(link).toMatch(/^1\.[\w-]+$/)
    const read = await readLink(`#${link}`)
    expect(read.state === 'found' && fromSaved(read.value, facts)).toMatchObject({ answers: { facts: { 'company.headcount': 12 }, needs: ['finance'] }, issues: [] })
  })

  test('an answer under an old name is carried over', () => {
    expect(fromSaved({ d: 1, f: { 'company.place': '77' } }, facts)?.answers.facts).toEqual({ 'company.region': '77' })
  })

  test('one bad answer does not take the good ones with it', () => {
    const restored = fromSaved({ d: 1, f: { 'company.headcount': -4, 'company.region': '77', 'no.such': 1 } }, facts)
    expect(restored?.answers.facts).toEqual({ 'company.region': '77' })
    expect(restored?.issues.map(i => i.code)).toEqual(['out-of-range', 'unknown-fact'])
  })

  test('a cut link is damaged, a foreign fragment is none, a later version is newer', async () => {
    const link = await writeLink(toSaved(twelve, 3, false))
    expect((await readLink(link.slice(0, -6))).state).toBe('damaged')
    expect((await readLink('#1.%%%')).state).toBe('damaged')
    expect((await readLink('#otvety')).state).toBe('none')
    expect((await readLink('')).state).toBe('none')
    expect((await readLink(`#9.${link.slice(2)}`)).state).toBe('newer')
  })
})
