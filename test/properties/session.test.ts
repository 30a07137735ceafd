/** A session that takes answers one by one is always where screening anew would be. */
import { openSession, verdicts, type Compiled, type Fact, type FactValue } from '@mera/engine'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forget, valueOf, type Pools } from './profiles.ts'
import { randomStage, realStage, type Scene, type Stage } from './scenes.ts'
import { running } from './settings.ts'

const STEPS = 25

describe.each([randomStage(12), realStage])('on $name', ({ scenes, measures, pools }: Stage) => {
  test('after each answer, also one that is changed or taken back, the session is where screening anew would be', () => {
    fc.assert(
      fc.property(
        scenes.chain((scene) => fc.tuple(fc.constant(scene), fc.array(answerTo(scene.ruleset.facts, pools), { minLength: STEPS, maxLength: STEPS }))),
        ([{ compiled, partial }, answers]) => {
          const session = openSession(compiled, partial)
          for (const [fact, value] of answers) {
            const before = [...session.verdicts]
            const moved = session.answer(fact, value)
            const anew = verdicts(compiled, session.profile)
            expect(session.verdicts, `after ${fact} = ${JSON.stringify(value)}`).toEqual(anew)
            expect(moved.toSorted()).toEqual(movedBetween(compiled, before, anew))
          }
        },
      ),
      running(STEPS * measures),
    )
  })
})

test('answers to derived facts stand, and taking them back returns to what follows', () => {
  const { compiled } = fc.sample(randomStage(12).scenes, { seed: 1, numRuns: 1 })[0] as Scene
  const session = openSession(compiled, { facts: { 'a.sum': 1, 'a.staff': 1 } })
  const before = [...session.verdicts]
  session.answer('d.total', 100)
  expect(session.profile.facts['d.total']).toBe(100)
  session.answer('a.sum', 2)
  session.answer('a.sum', 1)
  session.answer('d.total', undefined)
  expect(session.verdicts).toEqual(before)
})

/** An answer to any fact, derived ones too; one in four takes an answer back. */
function answerTo(facts: readonly Fact[], pools: Pools): fc.Arbitrary<readonly [string, FactValue | undefined]> {
  return fc.constantFrom(...facts).chain((fact) =>
    fc.tuple(valueOf(fact, pools), fc.constantFrom<(0 | 1 | 2 | 3)[]>(0, 1, 2, 3), fc.nat(63)).map(([value, degree, bits]) => [fact.id, forget(value, fact, degree, bits)] as const),
  )
}

function movedBetween({ rules }: Compiled, before: readonly string[], after: readonly string[]): readonly string[] {
  return rules.filter((_, rule) => before[rule] !== after[rule]).map(({ id }) => id).toSorted()
}
