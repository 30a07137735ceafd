/** Making rules ready in steps, so that a page stays alive meanwhile, ends in the same as making them ready at once. */
import { compile, compiling, screen, screening, unfolded, unfolding } from '@mera/engine'
import { expect, test } from 'vitest'
import { cite, rulesetOf } from './dictionary.ts'

const ruleset = rulesetOf({ grant: { id: 'micro', fact: 'company.size', operator: 'equal', value: 'micro', cite } })

function counted<T>(steps: Generator<undefined, T>): { readonly value: T; readonly pauses: number } {
  for (let pauses = 0; ; pauses++) {
    const { done, value } = steps.next()
    if (done) return { value, pauses }
  }
}

test.each([[15, 'eligible'], [16, 'ineligible']])('a company of %d is judged alike by rules compiled in steps and at once', (headcount, verdict) => {
  const profile = { facts: { 'company.headcount': headcount } }
  const { value, pauses } = counted(compiling(ruleset, '2026-11-21'))
  expect(pauses).toBeGreaterThan(2)
  expect(screen(value, profile)).toEqual(screen(compile(ruleset, '2026-11-21'), profile))
  expect(screen(value, profile)[0]?.verdict).toBe(verdict)
})

test('rules unfolded in steps need not be unfolded again', () => {
  const compiled = compile(ruleset, '2026-11-21')
  const { value, pauses } = counted(unfolding(compiled, { facts: {} }))
  expect(pauses).toBeGreaterThan(2)
  expect(unfolded(compiled, { facts: {} })).toBe(value)
  expect(counted(unfolding(compiled, { facts: {} })).pauses).toBe(0)
})

test('measures screened in steps are screened as at once', () => {
  const many = rulesetOf(Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`m${i}`, { id: 'few', fact: 'company.headcount', operator: 'lessThan' as const, value: i, cite }])))
  const compiled = compile(many, '2026-11-21')
  const { value, pauses } = counted(screening(compiled, { facts: { 'company.headcount': 15 } }))
  expect(pauses).toBeGreaterThan(2)
  expect(value).toEqual(screen(compiled, { facts: { 'company.headcount': 15 } }))
  expect(value.filter(({ verdict }) => verdict === 'eligible')).toHaveLength(14)
})
