import { nearest, RulesetError } from '@mera/engine'
import { describe, expect, test } from 'vitest'

describe('the nearest name is offered if it is near enough to be meant', () => {
  test.each([
    ['lesThan', 'lessThan'],
    ['LESSTHAN', 'lessThan'],
    ['gratherThan', 'greaterThan'],
    ['on', 'in'],
    ['colour', undefined],
    ['', 'in'],
  ])('%s: %s', (wrong, right) => {
    expect(nearest(wrong, ['lessThan', 'greaterThan', 'in'])).toBe(right)
  })
  test('among none there is none', () => {
    expect(nearest('a', [])).toBeUndefined()
  })
})

test('a ruleset error tells all its issues, each with its place, and keeps its cause', () => {
  const cause = new Error('disk')
  const error = new RulesetError([{ where: 'a.yaml:1:2', message: 'One.' }, { where: 'b', message: 'Two.' }], { cause })
  expect(error.message).toBe('a.yaml:1:2\n  One.\nb\n  Two.')
  expect(error).toMatchObject({ name: 'RulesetError', cause, issues: [{ where: 'a.yaml:1:2' }, { where: 'b' }] })
})
