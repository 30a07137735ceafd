// The tally of the check says the same as the groups of the result; near misses with one change in common stand together.
import type { Profile } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { isForOthers } from '../../site/src/lib/for-others.ts'
import { byWay, judge, tally, type Judged } from '../../site/src/lib/groups.ts'
import { realOn } from '../advice/real.ts'

const today = realOn('2026-11-21')
const all = today.measures.map(({ measure }) => measure.id)
const company: Profile = { facts: { 'applicant.kind': 'business', 'company.legalForm': 'ooo', 'company.region': '77', 'company.inSmeRegister': true, 'company.hasMtkStatus': true } }
const selfEmployed: Profile = { facts: { 'applicant.kind': 'business', 'company.legalForm': 'npd', 'company.region': '16' } }

describe('the tally', () => {
  test.each([['a company', company], ['a self-employed person', selfEmployed], ['nobody yet', { facts: {} }]])('counts as “not clear yet” what the result shows as such to %s', (_, profile) => {
    const shown = judge(today, profile).filter(j => j.group === 'maybe' && !isForOthers(today, profile, j)).map(j => j.measure)
    expect(tally(today, profile, all).maybe).toEqual(shown)
  })

  test('puts measures for clusters and regions apart as soon as a company applies, and not before', () => {
    expect(tally(today, company, all).others).toEqual(expect.arrayContaining(['moscow-ipk-listing']))
    expect(tally(today, { facts: {} }, all).others).toEqual([])
  })

  test('has each measure that concerns the person once', () => {
    expect(Object.values(tally(today, company, all)).flat().toSorted()).toEqual(all.toSorted())
    expect(Object.values(tally(today, company, ['mtk-status'])).flat()).toEqual(['mtk-status'])
  })
})

describe('near misses', () => {
  const near = judge(today, selfEmployed).filter(j => j.group === 'near')

  test('that one change would turn are one list, and nothing is lost', () => {
    const [first = []] = byWay(near)
    expect(first.length).toBeGreaterThan(1)
    expect(new Set(first.map(j => JSON.stringify(j.way?.moves.map(({ fact, to }) => [fact, to]))))).toHaveProperty('size', 1)
    expect(byWay(near).flat().map(j => j.measure).toSorted()).toEqual(near.map(j => j.measure).toSorted())
  })

  test('with changes of their own stay one list in their order', () => {
    const different = near.slice(0, 1)
    expect(byWay(different)).toEqual([different])
  })

  test('measures that are no near misses stay one list in their order', () => {
    const fits: readonly Judged[] = judge(today, company).filter(j => j.group === 'fits')
    expect(byWay(fits)).toEqual([fits])
    expect(byWay([])).toEqual([[]])
  })
})
