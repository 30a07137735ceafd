// The company with the loan secured by intellectual property, in 2020 and today.
import type { Profile } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { between } from '../../site/src/lib/other-day.ts'
import { measures, realOn } from '../advice/real.ts'

const loan: Profile = { facts: {
  'applicant.kind': 'business', 'company.legalForm': 'ooo', 'company.region': '77', 'company.inSmeRegister': true,
  'loan.hasBankLoan': true, 'loan.lenderIsCreditOrganisation': true, 'loan.contractOn': '2020-02-01', 'loan.securedByIpRights': true,
  'loan.ipRightsValueRub': 7_000_000, 'loan.collateralValueRub': 12_000_000, 'loan.hasRsmbGuarantee': true, 'loan.guaranteeFeePaidRub': 90_000,
} }
const all = new Set(measures)

describe('another day', () => {
  const { moved, others } = between(realOn('2020-06-01'), realOn('2026-11-21'), loan, all)

  test('shows the subsidy for the guarantee’s fee gone, with its act', () => {
    const subsidy = moved.find(move => move.measure === 'pp533-guarantee-fee')
    expect(subsidy).toMatchObject({ how: 'gone', before: { window: 'open' }, after: { window: 'closed' } })
    expect(subsidy?.cite).toMatchObject({ source: 'pp-1247-2019' })
  })

  test('names only measures that could or can be had', () => {
    for (const { how, before, after } of moved) {
      expect(['open', 'unknown']).toContain((how === 'gone' ? before : after).window)
      expect([before.verdict, after.verdict]).not.toEqual(['ineligible', 'ineligible'])
    }
    expect(others).toBeGreaterThan(0)
  })

  test('tells the condition that turned a verdict', () => {
    for (const move of moved.filter(({ how }) => how === 'turned')) expect(move.leaves.length, move.measure).toBeGreaterThan(0)
  })

  test('finds nothing between a day and itself, and nothing of other needs', () => {
    expect(between(realOn('2026-11-21'), realOn('2026-11-21'), loan, all)).toEqual({ moved: [], others: 0 })
    expect(between(realOn('2020-06-01'), realOn('2026-11-21'), loan, new Set())).toEqual({ moved: [], others: 0 })
  })
})
