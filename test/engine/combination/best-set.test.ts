import { bestSet, worthOfSet, type Candidate, type Conflict, type Terms } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { seeded } from '../../bench/synthetic.ts'
import { cite, text } from '../dictionary.ts'
import { isLawful, lawfulSets, worthOf } from './by-trying.ts'

const candidate = (id: string, worth: number): Candidate => ({ id, worth })
const conflict = (a: string, b: string, kind: Conflict['kind'] = 'alternative'): Conflict => ({ a, b, kind, why: text('нельзя вместе'), cite })
const [a, b, c] = [candidate('a', 5), candidate('b', 4), candidate('c', 3)]
const line = (id: string, measures: readonly string[], costRub?: number) => ({ id, measures, ...(costRub !== undefined && { costRub }) })

describe('the best set', () => {
  test.each<[string, readonly Candidate[], Terms, ReturnType<typeof bestSet>]>([
    ['of nothing is nothing', [], { conflicts: [] }, { chosen: [], worth: 0, lineOf: {} }],
    ['is all, in the order given, where nothing stands against it', [c, a, b], { conflicts: [] }, { chosen: ['c', 'a', 'b'], worth: 12, lineOf: {} }],
    ['is the dearer of two', [c, a], { conflicts: [conflict('c', 'a')] }, { chosen: ['a'], worth: 5, lineOf: {} }],
    ['minds no conflict with what is not there, nor with itself', [a, b], { conflicts: [conflict('a', 'x'), conflict('x', 'a'), conflict('x', 'b'), conflict('a', 'a')] }, { chosen: ['a', 'b'], worth: 9, lineOf: {} }],
    ['nor does it keep others apart', [a, b, c], { conflicts: [conflict('a', 'c'), conflict('b', 'c'), conflict('x', 'a'), conflict('a', 'x')] }, { chosen: ['a', 'b'], worth: 9, lineOf: {} }],
    ['of equals is the larger', [candidate('x', 7), b, c], { conflicts: [conflict('x', 'b'), conflict('x', 'c')] }, { chosen: ['b', 'c'], worth: 7, lineOf: {} }],
    ['but not at the price of a rouble', [candidate('x', 8), b, c], { conflicts: [conflict('x', 'b'), conflict('x', 'c')] }, { chosen: ['x'], worth: 8, lineOf: {} }],
    ['takes what is worth nothing, if nothing is lost by it', [candidate('x', 0), a], { conflicts: [] }, { chosen: ['x', 'a'], worth: 5, lineOf: {} }],
    ['also under a ceiling that is full', [a, candidate('x', 0)], { conflicts: [], ceilings: [{ measures: ['a', 'x'], limitRub: 1 }] }, { chosen: ['a', 'x'], worth: 1, lineOf: {} }],
    ['names the line of a measure that stands alone', [a], { conflicts: [], lines: [line('machine', ['a'], 3)] }, { chosen: ['a'], worth: 3, lineOf: { a: 'machine' } }],
    ['pays for two lines what may not pay for one twice', [a, b], { conflicts: [conflict('a', 'b', 'same-cost')], lines: [line('machine', ['a', 'b']), line('wages', ['a', 'b'])] }, { chosen: ['a', 'b'], worth: 9, lineOf: { a: 'machine', b: 'wages' } }],
    ['does not where one of them pays for no line', [a, b], { conflicts: [conflict('a', 'b', 'same-cost')], lines: [line('machine', ['a'])] }, { chosen: ['a'], worth: 5, lineOf: { a: 'machine' } }],
    ['nor where the other pays for none', [b, a], { conflicts: [conflict('a', 'b', 'same-cost')], lines: [line('machine', ['b'])] }, { chosen: ['a'], worth: 5, lineOf: {} }],
    ['nor where they may not serve one purpose', [a, b], { conflicts: [conflict('a', 'b', 'same-purpose')], lines: [line('machine', ['a']), line('wages', ['b'])] }, { chosen: ['a'], worth: 5, lineOf: { a: 'machine' } }],
    ['chooses the line that is paid most for', [a], { conflicts: [], lines: [line('wages', ['a'], 1), line('machine', ['a'], 4)], ceilings: [{ measures: ['a', 'b'], limitRub: 9 }], cuts: [{ by: 'x', of: 'a' }] }, { chosen: ['a'], worth: 4, lineOf: { a: 'machine' } }],
    ['lowers what another pays for', [a, b], { conflicts: [], cuts: [{ by: 'b', of: 'a' }] }, { chosen: ['a', 'b'], worth: 5, lineOf: {} }],
    ['down to nothing, not below', [c, b], { conflicts: [], cuts: [{ by: 'b', of: 'c' }] }, { chosen: ['c', 'b'], worth: 4, lineOf: {} }],
    ['minds no cut by what is not taken', [a], { conflicts: [], cuts: [{ by: 'b', of: 'a' }, { by: 'a', of: 'a' }] }, { chosen: ['a'], worth: 5, lineOf: {} }],
  ])('%s', (_, candidates, terms, expected) => {
    expect(bestSet(candidates, terms)).toStrictEqual(expected)
  })

  test('holds what is forced into it, with the best that may stand beside it', () => {
    const terms: Terms = { conflicts: [conflict('a', 'c')] }
    expect(bestSet([a, b, c], terms, 'c')).toEqual({ chosen: ['b', 'c'], worth: 7, lineOf: {} })
    expect(bestSet([a, b, c], { ...terms, ceilings: [{ measures: ['b', 'c'], limitRub: 2 }] }, 'c')).toEqual({ chosen: ['b', 'c'], worth: 2, lineOf: {} })
    expect(bestSet([a, b, c], terms, 'x').chosen).toEqual(['a', 'b'])
  })
})

describe('the worth of a set', () => {
  test('is none if it is not lawful', () => {
    expect(worthOfSet([a, b], { conflicts: [conflict('a', 'b')] })).toBeUndefined()
    expect(worthOfSet([a, b], { conflicts: [conflict('b', 'a')] })).toBeUndefined()
    expect(worthOfSet([], { conflicts: [] })).toBe(0)
  })
  test('is that with the best lines', () => {
    expect(worthOfSet([a, b], { conflicts: [conflict('a', 'b', 'same-cost')], lines: [line('wages', ['a', 'b'], 1), line('machine', ['a', 'b'], 9), line('rent', ['b'], 2)] })).toBe(7)
  })
})

/** Random candidates under random terms. */
function scene(random: () => number): { readonly candidates: readonly Candidate[]; readonly terms: Terms } {
  const up = (most: number) => Math.floor(random() * most)
  const count = 1 + up(5)
  const name = () => `m${up(count + 1)}`
  const group = () => [...new Set(Array.from({ length: 1 + up(4) }, name))]
  const times = <T>(most: number, make: (index: number) => T): readonly T[] => Array.from({ length: up(most + 1) }, (_, index) => make(index))
  const candidates = Array.from({ length: count }, (_, index) => candidate(`m${index}`, up(12)))
  const terms: Terms = {
    conflicts: times(5, () => conflict(name(), name(), (['alternative', 'same-cost', 'same-purpose'] as const)[up(3)])),
    ...(random() < 0.5 && { ceilings: times(2, () => ({ measures: group(), limitRub: up(14) })) }),
    ...(random() < 0.5 && { lines: times(2, (index) => line(`l${index}`, group(), random() < 0.6 ? up(14) : undefined)) }),
    ...(random() < 0.4 && { cuts: times(2, () => ({ by: name(), of: name() })) }),
  }
  return { candidates, terms }
}

test('is worth what the best of all lawful sets is, and is the largest of those', () => {
  const random = seeded(21)
  for (let round = 0; round < 500; round++) {
    const { candidates, terms } = scene(random)
    const forced = random() < 0.3 ? candidates[0]?.id : undefined
    const all = lawfulSets(candidates, terms).filter(({ taken }) => forced === undefined || taken.some(({ id }) => id === forced))
    const most = Math.max(...all.map(({ worth }) => worth))
    const found = bestSet(candidates, terms, forced)
    const said = JSON.stringify({ candidates, terms, forced, found })
    const taken = found.chosen.map((id) => ({ id, line: found.lineOf[id] }))
    expect(found.worth, said).toBe(most)
    expect(isLawful(taken, terms), said).toBe(true)
    expect(worthOf(taken, candidates, terms), said).toBe(most)
    expect(found.chosen.length, said).toBe(Math.max(...all.filter(({ worth }) => worth === most).map((set) => set.taken.length)))
    expect(worthOfSet(candidates.filter(({ id }) => found.chosen.includes(id)), terms), said).toBe(most)
  }
})

describe('the worth of what is left never hides a better set', () => {
  const [p, x, y, z] = [candidate('p', 6), candidate('x', 5), candidate('y', 4), candidate('z', 3)]
  const alone = ['x', 'y', 'z'].map((id) => conflict('p', id))
  const ceilings = [{ measures: ['p', 'x', 'y', 'z'], limitRub: 100 }]
  test.each<[string, readonly Candidate[], Terms, readonly string[]]>([
    ['where one stands between two', [p, x, y, z], { conflicts: [...alone, conflict('x', 'y'), conflict('y', 'z')], ceilings }, ['x', 'z']],
    ['where one stands against two', [p, x, y, z], { conflicts: [...alone, conflict('x', 'y'), conflict('x', 'z')], ceilings }, ['y', 'z']],
    ['where two pay for lines of their own', [p, y, z], { conflicts: [...alone, conflict('y', 'z', 'same-cost')], lines: [line('machine', ['y', 'z']), line('wages', ['y', 'z'])] }, ['y', 'z']],
  ])('%s', (_, candidates, terms, chosen) => {
    expect(bestSet(candidates, terms).chosen).toEqual(chosen)
  })
})

describe('of equals of one size', () => {
  const [p, q, r, s] = [candidate('p', 5), candidate('q', 1), candidate('r', 3), candidate('s', 3)]
  test('the one with the dearest measure', () => {
    const conflicts = [conflict('p', 'r'), conflict('p', 's'), conflict('q', 'r'), conflict('q', 's')]
    expect(bestSet([r, s, q, p], { conflicts, cuts: [{ by: 'x', of: 'p' }] }).chosen).toEqual(['q', 'p'])
  })
  test('the first', () => {
    expect(bestSet([r, s], { conflicts: [conflict('r', 's', 'same-cost')], lines: [line('machine', ['r', 's'])] }).chosen).toEqual(['r'])
  })
})

describe('many measures are no harder than their tightest group', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => candidate(`m${index}`, 10 + index))
  test('sixty in pairs under one ceiling', () => {
    const candidates = many(60)
    const conflicts = Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? conflict(`m${2 * index}`, `m${2 * index + 1}`) : conflict(`m${2 * index + 1}`, `m${2 * index}`)))
    const ceilings = [{ measures: candidates.map(({ id }) => id), limitRub: 10_000 }]
    expect(bestSet(candidates, { conflicts, ceilings }).chosen).toEqual(Array.from({ length: 30 }, (_, index) => `m${2 * index + 1}`))
  })
  test('sixty in threes, each three under a ceiling of their own', () => {
    const candidates = many(60)
    const ceilings = Array.from({ length: 20 }, (_, index) => ({ measures: ['gone', ...[0, 1, 2].map((more) => `m${3 * index + more}`)], limitRub: 5 }))
    expect(bestSet(candidates, { conflicts: [], ceilings })).toMatchObject({ worth: 100, chosen: candidates.map(({ id }) => id) })
  })
  test('forty with sixty conflicts and nothing else', () => {
    const random = seeded(8)
    const name = () => `m${Math.floor(random() * 40)}`
    const conflicts = Array.from({ length: 60 }, () => conflict(name(), name()))
    const candidates = Array.from({ length: 40 }, (_, index) => candidate(`m${index}`, 1))
    const { chosen } = bestSet(candidates, { conflicts })
    expect(isLawful(chosen.map((id) => ({ id, line: undefined })), { conflicts })).toBe(true)
    expect(chosen).toHaveLength(21)
  })
})
