// A company sees neither measures for clusters and regions among its probable ones, nor a fee as a benefit.
import { compile, estimate, type Profile } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { isForOthers } from '../../site/src/lib/for-others.ts'
import { judge } from '../../site/src/lib/groups.ts'
import { benefitOf, isCharge, onlyChargeOf } from '../../site/src/lib/payment.ts'
import { sortJudged } from '../../site/src/lib/sort.ts'
import { real, realOn } from '../advice/real.ts'

const today = realOn('2026-11-21')
const company: Profile = { facts: { 'applicant.kind': 'business', 'company.legalForm': 'ooo', 'company.region': '77', 'company.inSmeRegister': true, 'company.hasMtkStatus': true } }
const others = (profile: Profile) => judge(today, profile).filter(j => isForOthers(today, profile, j)).map(j => j.measure)

describe('measures for clusters and regions', () => {
  test('are taken from a company’s probable ones', () => {
    expect(others(company)).toEqual(expect.arrayContaining(['moscow-ipk-listing']))
    for (const id of others(company)) expect(['cluster', 'region']).toContain(real.measures.find(m => m.id === id)?.subject)
  })

  test('stay with the organisation of a cluster, and while it is not known who applies', () => {
    expect(others({ facts: { ...company.facts, 'applicant.kind': 'cluster-organisation' } })).not.toContain('moscow-ipk-listing')
    expect(others({ facts: {} })).toEqual([])
  })

  test('what is missing is found out for measures of clusters and regions alone: the tally does this at every key', () => {
    const judged = { measure: 'mtk-status', group: 'maybe', get missing(): readonly string[] { throw new Error('asked') } } as const
    expect(isForOthers(today, company, judged)).toBe(false)
  })

  test('whoever has a question left keeps the measure', () => {
    const compiled = compile(real, '2026-11-21')
    const left = judge(compiled, company).filter(j => j.group === 'maybe' && !isForOthers(compiled, company, j))
    expect(left.length).toBeGreaterThan(20)
  })
})

describe('what a company pays', () => {
  const lines = (id: string) => estimate(today, company, id)

  test('is no benefit', () => {
    expect(benefitOf(lines('mtk-union-membership'), 'membership')).toBeUndefined()
    expect(onlyChargeOf(lines('mtk-union-membership'), 'membership')?.value).toBe(60_000)
    expect(benefitOf(lines('rsmb-direct-guarantee'), 'guarantee')?.id).toBe('guarantee')
    expect(onlyChargeOf(lines('rsmb-direct-guarantee'), 'guarantee')).toBeUndefined()
  })

  test('is a benefit where it is given back', () => {
    expect(isCharge({ id: 'fee' }, 'subsidy')).toBe(false)
  })

  test('does not lift a measure in the order by benefit', () => {
    const sorted = sortJudged(judge(today, company).filter(j => j.verdict === 'eligible'), today, company, 'benefit').map(j => j.measure)
    const unordered = judge(today, company).filter(j => j.verdict === 'eligible' && j.window !== 'closed').map(j => j.measure)
    expect(sorted.filter(id => unordered.includes(id))).toEqual(unordered)
  })
})
