import { allOf, anyOf, negate, type Truth } from '@mera/engine'
import { expect, test } from 'vitest'

const [T, F, U] = ['true', 'false', 'unknown'] as const

test.each<[Truth[], Truth, Truth]>([
  [[T, T], T, T],
  [[T, F], F, T],
  [[T, U], U, T],
  [[F, F], F, F],
  [[F, U], F, U],
  [[U, U], U, U],
  [[], T, F],
])('of %j all is %s and any is %s', (truths, all, any) => {
  expect(allOf(truths)).toBe(all)
  expect(anyOf(truths)).toBe(any)
  expect(allOf(truths.toReversed())).toBe(all)
  expect(anyOf(truths.toReversed())).toBe(any)
})

test('the opposite of unknown is unknown', () => {
  expect([T, F, U].map(negate)).toEqual([F, T, U])
})
