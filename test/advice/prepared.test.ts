import { compile, compileRules, explain, nextQuestions, openSession, prepare, restore, screen, verdicts, type Compiled, type Prepared } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { company, facts, rules, seeded } from '../bench/synthetic.ts'
import { people } from './corpus.ts'
import { measures, modelsOf, real } from './real.ts'

const through = (compiled: Compiled): Prepared => JSON.parse(JSON.stringify(prepare(compiled))) as Prepared

describe('tables that went through JSON are as good as new', () => {
  test.each(['2019-06-01', '2024-10-15', '2026-11-21'])('the real rules on %s', { timeout: 60_000 }, (day) => {
    const compiled = compile(real, day)
    const restored = restore(through(compiled), real)
    for (const { answers } of people(real, 30, 21)) {
      expect(screen(restored, { facts: answers })).toEqual(screen(compiled, { facts: answers }))
    }
    for (const measure of measures) {
      for (const { profile } of modelsOf(measure).slice(0, 3)) {
        expect(screen(restored, profile)).toEqual(screen(compiled, profile))
        expect(explain(restored, profile, measure)).toEqual(explain(compiled, profile, measure))
      }
    }
    expect(nextQuestions(restored, { facts: {} })).toEqual(nextQuestions(compiled, { facts: {} }))
  })

  test('plain rules, whole and half known companies, one answer after another', () => {
    const random = seeded(4)
    const compiled = compileRules({ facts: facts(), rules: rules(random, 60) })
    const restored = restore(through(compiled))
    for (let round = 0; round < 40; round++) {
      const profile = company(random, round % 2 ? 1 : 0.5)
      expect(verdicts(restored, profile)).toEqual(verdicts(compiled, profile))
      const [one, other] = [openSession(restored, profile), openSession(compiled, profile)]
      for (const [id, value] of Object.entries(company(random, 0.3).facts)) expect(one.answer(id, value)).toEqual(other.answer(id, value))
    }
  })

  test('another ruleset is refused', () => {
    const prepared = prepare(compile(real, '2026-11-21'))
    expect(() => restore(prepared, { ...real, measures: real.measures.slice(1) })).toThrow('Prepare it again.')
  })
})
