// The best combination of what fits and may fit, on the real rules.
import type { Profile } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { judge } from '../../site/src/lib/groups.ts'
import { together } from '../../site/src/lib/together.ts'
import { realOn } from '../advice/real.ts'

const today = realOn('2026-11-21')
const startup: Profile = { facts: { 'applicant.kind': 'business', 'company.legalForm': 'ooo', 'company.region': '77', 'company.inSmeRegister': true, 'company.hasMtkStatus': true } }
const judged = judge(today, startup)

describe('measures taken together', () => {
  const best = together(today, startup, judged)

  test('hold no two that exclude each other', () => {
    const chosen = [...(best?.sure ?? []), ...(best?.perhaps ?? [])].map(({ measure }) => measure.id)
    for (const day of today.measures) {
      if (!chosen.includes(day.measure.id)) continue
      for (const { measure } of day.edition.excludes ?? []) expect(chosen).not.toContain(measure)
    }
  })

  test('say why a measure is out: the clause, and what would have to go', () => {
    const profit = best?.leftOut.find(left => ['it-tax-benefits', 'mtk-regional-profit-tax'].includes(left.measure))
    expect(profit?.because[0]?.cite.source).toBe('klerk-it-2026')
    expect(profit?.instead.length).toBeGreaterThan(0)
    const start = best?.leftOut.find(left => left.measure === 'fasie-start-1')
    expect(start?.forgone).toBeGreaterThan(0)
  })

  test('leave out what is closed, does not fit, or is a payment', () => {
    for (const { measure } of [...(best?.sure ?? []), ...(best?.perhaps ?? [])]) {
      expect(['fits', 'maybe']).toContain(judged.find(j => j.measure === measure.id)?.group)
    }
    expect(best?.sure.find(({ measure }) => measure.id === 'mtk-union-membership')).toEqual({ measure: expect.anything() as unknown })
    expect(best?.given).toBe(0)
  })

  test('are not spoken of while there are fewer than two', () => {
    expect(together(today, startup, [])).toBeUndefined()
    expect(together(today, startup, judged.filter(j => j.measure === 'sme-category'))).toBeUndefined()
  })

  test('count what is sure: given apart from lent', () => {
    const loan: Profile = { facts: { 'loan.amountRub': 10_000_000 } }
    const found = together(today, loan, judge(today, loan).map(j => (['rsmb-direct-guarantee', 'fasie-start-2'].includes(j.measure) ? { ...j, group: 'fits' as const } : { ...j, group: 'no' as const })))
    expect(found?.given).toBe(12_000_000)
    expect(found?.lent).toBeGreaterThan(0)
  })
})
