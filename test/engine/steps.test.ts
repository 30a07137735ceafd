/** Making rules ready in steps, so that a page stays alive meanwhile, ends in the same as making them ready at once. */
import { compile, compiling, screen, unfolded, unfolding } from '@mera/engine'
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
