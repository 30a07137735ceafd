import { bestSet, combine, combined, compile, worthOfSet, type Candidate, type Conflict, type Terms } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { seeded } from '../bench/synthetic.ts'
import { people } from './corpus.ts'
import { real, subsets } from './real.ts'

const cite = { source: 'x', basis: 'law' } as const
const why = { ru: 'x', en: 'x' }
const conflict = (a: string, b: string, kind: Conflict['kind'] = 'alternative'): Conflict => ({ a, b, kind, why, cite })
const candidate = (id: string, worth: number): Candidate => ({ id, worth })

/** Random candidates under random terms. */
function scene(random: () => number, count: number): { candidates: readonly Candidate[]; terms: Terms } {
  const candidates = Array.from({ length: count }, (_, index) => candidate(`m${index}`, Math.floor(random() * 20) * (random() < 0.2 ? 0 : 1)))
  const pick = () => `m${Math.floor(random() * count)}`
  const kinds = ['alternative', 'same-cost', 'same-purpose'] as const
  const conflicts = Array.from({ length: Math.floor(random() * count * 1.5) }, () => conflict(pick(), pick(), kinds[Math.floor(random() * 3)])).filter(({ a, b }) => a !== b)
  const group = () => [...new Set(Array.from({ length: 2 + Math.floor(random() * 3) }, pick))]
  return {
    candidates,
    terms: {
      conflicts,
      ceilings: random() < 0.4 ? [{ measures: group(), limitRub: Math.floor(random() * 25) }] : [],
      lines: random() < 0.5 ? ['equipment', 'staff'].map((id) => ({ id, measures: group(), ...(random() < 0.5 && { costRub: Math.floor(random() * 25) }) })) : [],
      cuts: random() < 0.4 ? [{ by: pick(), of: pick() }].filter(({ by, of }) => by !== of) : [],
    },
  }
}

describe('the best set is the best of all lawful subsets', () => {
  test.each([[4, 300], [8, 60], [12, 8], [15, 2]])('of %i candidates', { timeout: 60_000 }, (count, rounds) => {
    const random = seeded(count)
    for (let round = 0; round < rounds; round++) {
      const { candidates, terms } = scene(random, count)
      const most = subsets(candidates).reduce((best, set) => Math.max(best, worthOfSet(set, terms) ?? -1), -1)
      const found = bestSet(candidates, terms)
      const said = JSON.stringify({ candidates, terms })
      expect(found.worth, said).toBe(most)
      expect(worthOfSet(candidates.filter(({ id }) => found.chosen.includes(id)), terms), said).toBe(most)
      for (const { measure, forgone } of combined(candidates, terms).leftOut) {
        const withIt = subsets(candidates).filter((set) => set.some(({ id }) => id === measure)).reduce((best, set) => Math.max(best, worthOfSet(set, terms) ?? -1), -1)
        expect(forgone, said).toBe(most - withIt)
      }
    }
  })
})

describe('terms', () => {
  const [a, b] = [candidate('a', 5), candidate('b', 4)]

  test('one of two that exclude each other; the other is told why and at what price', () => {
    expect(combined([a, b], { conflicts: [conflict('a', 'b')] })).toEqual({
      chosen: ['a'],
      worth: 5,
      lineOf: {},
      leftOut: [{ measure: 'b', worth: 4, because: [conflict('a', 'b')], forgone: 1, instead: ['a'] }],
    })
  })

  test('the same cost is not paid twice, but two costs are paid by two', () => {
    const conflicts = [conflict('a', 'b', 'same-cost')]
    expect(bestSet([a, b], { conflicts }).chosen).toEqual(['a'])
    expect(bestSet([a, b], { conflicts, lines: [{ id: 'machine', measures: ['a', 'b'] }] }).chosen).toEqual(['a'])
    expect(bestSet([a, b], { conflicts, lines: [{ id: 'machine', measures: ['a', 'b'] }, { id: 'wages', measures: ['b'] }] })).toEqual({ chosen: ['a', 'b'], worth: 9, lineOf: { a: 'machine', b: 'wages' } })
  })

  test('no more than the ceiling counts, nor than the line costs', () => {
    expect(bestSet([a, b], { conflicts: [], ceilings: [{ measures: ['a', 'b'], limitRub: 6 }] })).toMatchObject({ chosen: ['a', 'b'], worth: 6 })
    expect(bestSet([a, b], { conflicts: [], lines: [{ id: 'machine', measures: ['a', 'b'], costRub: 7 }] })).toMatchObject({ worth: 7 })
  })

  test('what lowers another’s amount is taken first', () => {
    expect(combined([a, b], { conflicts: [], cuts: [{ by: 'b', of: 'a' }] })).toMatchObject({ chosen: ['b', 'a'], worth: 5 })
  })

  test('a measure of no known worth is taken if nothing is lost by it', () => {
    expect(bestSet([candidate('free', 0), a], { conflicts: [] }).chosen).toEqual(['free', 'a'])
  })
})

test('on the real rules: only what fits or may fit, and no two that exclude each other', () => {
  const compiled = compile(real, '2026-11-21')
  for (const { answers } of people(real, 40, 3)) {
    const { chosen, leftOut } = combine(compiled, { facts: answers })
    const excluded = compiled.measures.flatMap(({ measure, edition }) => (edition.excludes ?? []).map((exclusion) => [measure.id, exclusion.measure] as const))
    for (const [one, other] of excluded) expect(chosen.includes(one) && chosen.includes(other)).toBe(false)
    for (const { because, forgone } of leftOut) expect(because.length > 0 && forgone >= 0).toBe(true)
  }
})
