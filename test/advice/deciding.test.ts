import { decidingFacts, trialOf, type Compiled, type Profile, type Verdict } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { isExcluded } from '../../packages/engine/src/implied.ts'
import { seeded } from '../bench/synthetic.ts'
import { askedBehind, completed, measures, modelsOf, realOn, some, someAnswers, subsets, without, type Budget } from './real.ts'

/** The same by trying every answer to every set of facts, but for answers that others exclude. `undefined` if there are too many. */
function byTrying(compiled: Compiled, profile: Profile, measure: string, open: readonly string[], wanted: Verdict): readonly string[] | undefined {
  const rule = compiled.ruleIndex.get(measure) as number
  const trial = trialOf(compiled, profile)
  const budget: Budget = { left: 20_000 }
  const found: (readonly string[])[] = []
  for (const set of subsets(open)) {
    if (found.some((smaller) => smaller.every((fact) => set.includes(fact)))) continue
    if (someAnswers(compiled, trial, set, budget, () => trial.verdict(rule) === wanted && !set.some((fact) => isExcluded(compiled, fact, trial.lookup)))) found.push(set)
    if (budget.left <= 0) return undefined
  }
  return sorted(found)
}

const sorted = (sets: readonly (readonly string[])[]): readonly string[] => sets.map((set) => set.toSorted().join(' + ')).toSorted()

describe('the facts that decide are those that trying every answer finds', () => {
  test.each(measures)('%s', { timeout: 60_000 }, (measure) => {
    const random = seeded(measure.length * 31 + 5)
    const models = some(modelsOf(measure), 6, random)
    for (const { asOf, profile, name } of models) {
      const compiled = realOn(asOf)
      const forgotten = some(askedBehind(compiled, measure), 4, random)
      const left = without(completed(compiled, profile, measure), forgotten)
      const [yes, no] = [byTrying(compiled, left, measure, forgotten, 'eligible'), byTrying(compiled, left, measure, forgotten, 'ineligible')]
      if (!yes || !no) continue
      const found = decidingFacts(compiled, left, measure)
      expect({ yes: sorted(found.yes), no: sorted(found.no) }, `${name}, without ${forgotten.join(', ')}`).toEqual({ yes, no })
    }
  })
})

test('a decided measure needs no more answers, an unanswerable one can get none', () => {
  const compiled = realOn('2026-11-21')
  expect(decidingFacts(compiled, { facts: { 'company.inSmeRegister': true } }, 'sme-category')).toEqual({ yes: [[]], no: [] })
  expect(() => decidingFacts(compiled, { facts: {} }, 'no-such')).toThrow('There is no measure "no-such".')
})
