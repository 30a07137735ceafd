// Impossible figures are refused, possible ones are not.
import { parseProfile } from '@mera/engine'
import { expect, test } from 'vitest'
import { real } from './real.ts'

const codes = (facts: object) => parseProfile({ facts }, real.facts).issues.map(({ code }) => code)

test.each([['loan.termMonths', 25_000_000], ['company.headcount', 5_000_000], ['company.yearsOverSmeLimits', 101], ['company.shareForeignLegalPct', 101], ['company.headcount', -1]])('%s of %d is refused', (fact, value) => {
  expect(codes({ [fact]: value })).toEqual(['out-of-range'])
})

test.each([['loan.termMonths', 588], ['company.headcount', 800_000], ['project.newProductSalesToLoanPct', 180], ['company.claimsToAssetsPct', 250], ['company.revenueGrowth3yPct', 300]])('%s of %d is possible', (fact, value) => {
  expect(codes({ [fact]: value })).toEqual([])
})

test('every question about time or people knows where its answer ends', () => {
  const endless = real.facts.filter(({ question, unit, max }) => question && ['months', 'years', 'people'].includes(unit ?? '') && max === undefined)
  expect(endless.map(({ id }) => id)).toEqual([])
})
