import { compile, domainOf, estimate, nearMisses, narrowing, savedInterest, type Estimate, type Profile } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { measures, modelsOf, real, realOn } from './real.ts'

const compiled = realOn('2026-11-21')
const width = ({ min = 0, max = Infinity, kind }: Estimate): number => (kind === 'exact' ? 0 : max - min)

describe('which answer narrows an estimate most', () => {
  test('knowing an input never widens the figure, and an exact figure lacks none', () => {
    for (const measure of measures) {
      const profile: Profile = { facts: {} }
      const [main] = estimate(compiled, profile, measure)
      const found = narrowing(compiled, profile, measure)
      expect(found.map(({ fact }) => fact).toSorted()).toEqual(main?.kind === 'range' ? [...main.inputs].toSorted() : [])
      for (const { fact, left } of found) {
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left).toBeLessThanOrEqual(1)
        for (const value of domainOf(compiled, fact)) {
          const [after] = estimate(compiled, { facts: { [fact]: value } }, measure)
          expect(after && main ? width(after) <= width(main) : true).toBe(true)
        }
      }
      expect(found.map(({ left }) => left)).toEqual(found.map(({ left }) => left).toSorted((a, b) => a - b))
    }
  })

  test('the only input makes it exact', () => {
    const fee = narrowing(realOn('2020-06-01'), { facts: {} }, 'pp533-guarantee-fee')
    expect(fee).toEqual([{ fact: 'loan.guaranteeFeePaidRub', left: 0 }])
  })
})

describe('interest saved by a loan on easy terms', () => {
  const day = compile(real, '2023-06-01')
  const saved = (facts: Profile['facts'], ratePct: number, measure = 'hightech-sme-loan-469') => savedInterest(day, { facts }, measure, { ratePct, amountFact: 'loan.amountRub' })

  test('the sum times what the market takes more', () => {
    const rate = estimate(day, { facts: {} }, 'hightech-sme-loan-469').find(({ id }) => id === 'rate')?.value as number
    expect(saved({ 'loan.amountRub': 10_000_000 }, rate + 10)?.savedRubPerYear).toEqual({ lo: 1_000_000, hi: 1_000_000 })
    expect(saved({ 'loan.amountRub': { min: 5_000_000, max: 10_000_000 } }, rate + 10)?.savedRubPerYear).toEqual({ lo: 500_000, hi: 1_000_000 })
    expect(saved({ 'loan.amountRub': 10_000_000 }, rate - 1)?.savedRubPerYear).toEqual({ lo: 0, hi: 0 })
  })

  test('no figure without the sum, nor where the rules give no rate', () => {
    expect(saved({}, 20)).toBeUndefined()
    expect(saved({ 'loan.amountRub': { min: 1 } }, 20)).toBeUndefined()
    expect(saved({ 'loan.amountRub': 1_000_000 }, 20, 'sme-category')).toBeUndefined()
  })
})

test('near misses are one change away, the most roubles for the effort first', () => {
  for (const measure of measures) {
    for (const { profile } of modelsOf(measure).slice(0, 2)) {
      const found = nearMisses(compiled, profile)
      for (const { way } of found) expect(way.moves.length).toBe(1)
      const ratios = found.map(({ benefitRub = 0, way }) => benefitRub / way.cost)
      expect(ratios).toEqual(ratios.toSorted((a, b) => b - a))
      expect(found.every((miss) => compiled.measures[compiled.ruleIndex.get(miss.measure) ?? -1]?.window !== 'closed')).toBe(true)
    }
  }
  expect(nearMisses(compiled, { facts: {} })).toEqual([])
})
