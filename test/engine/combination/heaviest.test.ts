import { describe, expect, test } from 'vitest'
import { heaviest, type Exclusions } from '../../../packages/engine/src/combination/heaviest.ts'
import { seeded } from '../../bench/synthetic.ts'

/** Who excludes whom, from pairs. */
function among(count: number, pairs: readonly (readonly [number, number])[]): Exclusions {
  const exclusions = Array.from({ length: count }, () => new Set<number>())
  for (const [a, b] of pairs) {
    exclusions[a]?.add(b)
    exclusions[b]?.add(a)
  }
  return exclusions
}

const weigh = (set: readonly number[], weights: readonly number[]): number => set.reduce((sum, index) => sum + (weights[index] ?? 0), 0)
const agrees = (set: readonly number[], exclusions: Exclusions): boolean => set.every((one) => set.every((other) => !exclusions[one]?.has(other)))

/** The most by trying every subset that contains some things. */
function mostByTrying(weights: readonly number[], exclusions: Exclusions, taken: readonly number[]): number {
  let most = -1
  for (let chosen = 0; chosen < 2 ** weights.length; chosen++) {
    const set = weights.flatMap((_, index) => (Math.floor(chosen / 2 ** index) % 2 === 1 ? [index] : []))
    if (taken.every((index) => set.includes(index)) && agrees(set, exclusions)) most = Math.max(most, weigh(set, weights))
  }
  return most
}

describe('the heaviest set', () => {
  const ring = among(5, [[0, 1], [1, 2], [2, 3], [3, 4], [4, 0]])
  const path = [[0, 1], [1, 2], [2, 3]] as const
  test.each<[string, readonly number[], Exclusions, readonly number[], readonly number[]]>([
    ['of nothing is nothing', [], [], [], []],
    ['is all, where nothing excludes anything', [3, 2, 1], among(3, []), [], [0, 1, 2]],
    ['is the heavier of two', [2, 3], among(2, [[0, 1]]), [], [1]],
    ['is two light ones against a heavy one', [3, 2, 2], among(3, [[0, 1], [0, 2]]), [], [1, 2]],
    ['is the heavy one against two that weigh less', [5, 2, 2], among(3, [[0, 1], [0, 2]]), [], [0]],
    ['of equals, the most contested thing is kept', [4, 2, 2], among(3, [[0, 1], [0, 2]]), [], [0]],
    ['also where leaving it out was tried', [2, 2, 2], among(3, [[0, 1], [1, 2], [2, 0]]), [], [0]],
    ['and not the first or the heaviest', [3, 3, 1, 3], among(4, path), [], [1, 3]],
    ['contested by what is still open', [3, 3, 1, 3, 1, 9, 9], among(7, [...path, [4, 5], [4, 6], [0, 5], [0, 6]]), [4], [1, 3, 4]],
    ['is named in order', [9, 1, 9, 1], among(4, [[0, 1], [2, 3]]), [], [0, 2]],
    ['holds what is taken', [9, 1, 9, 1], among(4, [[0, 1], [2, 3]]), [1], [1, 2]],
    ['names it in order too', [9, 1, 9, 1], among(4, [[0, 1], [2, 3]]), [3], [0, 3]],
    ['and nothing that it excludes', [9, 9, 1], among(3, [[0, 2], [1, 2]]), [2], [2]],
    ['of a ring takes no neighbours', [1, 5, 1, 5, 1], ring, [], [1, 3]],
    ['takes what weighs nothing, if nothing is lost by it', [0, 0], among(2, []), [], [0, 1]],
  ])('%s', (_, weights, exclusions, taken, expected) => {
    expect(heaviest(weights, exclusions, taken)).toEqual(expected)
  })

  test('is as heavy as any that can be found by trying', () => {
    const random = seeded(3)
    const up = (most: number) => Math.floor(random() * most)
    for (let round = 0; round < 400; round++) {
      const count = 1 + up(8)
      const weights = Array.from({ length: count }, () => up(9))
      const pairs = Array.from({ length: up(count * 2) }, () => [up(count), up(count)] as const).filter(([a, b]) => a !== b)
      const exclusions = among(count, pairs)
      const taken = random() < 0.3 ? [up(count)] : []
      const found = heaviest(weights, exclusions, taken)
      const said = JSON.stringify({ weights, pairs, taken, found })
      expect(agrees(found, exclusions), said).toBe(true)
      expect(taken.every((index) => found.includes(index)), said).toBe(true)
      expect(new Set(found).size, said).toBe(found.length)
      expect(weigh(found, weights), said).toBe(mostByTrying(weights, exclusions, taken))
    }
  })
})

describe('many things are no harder than their tightest part', () => {
  test('a hundred pairs', () => {
    const pairs = Array.from({ length: 100 }, (_, index) => [2 * index, 2 * index + 1] as const)
    expect(heaviest(Array.from({ length: 200 }, (_, index) => 1 + (index % 2)), among(200, pairs))).toEqual(pairs.map(([, heavier]) => heavier))
  })
  test('a chain of twenty', () => {
    const chain = Array.from({ length: 19 }, (_, index) => [index, index + 1] as const)
    expect(heaviest(chain.map(() => 1).concat(1), among(20, chain))).toHaveLength(10)
  })
  test('a hub against many', () => {
    const spokes = Array.from({ length: 40 }, (_, index) => [0, index + 1] as const)
    expect(heaviest([39, ...spokes.map(() => 1)], among(41, spokes))).toHaveLength(40)
    expect(heaviest([40, ...spokes.map(() => 1)], among(41, spokes))).toEqual([0])
  })
})
