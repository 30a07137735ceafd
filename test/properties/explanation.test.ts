/** The explanation says what the verdict says, and all results are plain data. */
import { allOf, anyOf, compile, estimate, explain, negate, prepare, restore, screen, verdicts, type Prepared, type ProofNode, type Ruleset } from '@mera/engine'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomStage, realStage } from './scenes.ts'
import { running } from './settings.ts'
import { telling } from './telling.ts'

const verdictOf = { true: 'eligible', false: 'ineligible', unknown: 'unknown' } as const

describe.each([randomStage(40), realStage])('on $name', ({ scenes, measures }) => {
  test('the root of the proof is the verdict, and each node follows from those under it', () => {
    fc.assert(
      fc.property(scenes, ({ compiled, partial }) => {
        const found = verdicts(compiled, partial)
        const wrong = telling(compiled, partial, (rule) => {
          const { verdict, root } = explain(compiled, partial, compiled.rules[rule]?.id ?? '')
          if (verdict !== found[rule] || verdictOf[root.truth] !== verdict) return `${verdict}, root ${root.truth}, verdict ${found[rule]}`
          return followsThroughout(root) ? false : 'a node does not follow from its children'
        })
        expect(wrong).toBe('')
      }),
      running(measures),
    )
  })

  test('an explanation names the same blockers, open points and missing facts as the screening', () => {
    fc.assert(
      fc.property(scenes, ({ compiled, partial }) => {
        for (const { measure, failed, open, missing, verdict } of screen(compiled, partial)) {
          const explanation = explain(compiled, partial, measure)
          expect({ failed, open, missing }).toEqual({ failed: explanation.failed, open: explanation.open, missing: explanation.missing.canChange })
          expect(verdict === 'unknown' ? [] : [...missing, ...open]).toEqual([])
          expect(verdict === 'ineligible' ? [] : failed).toEqual([])
        }
      }),
      running(measures),
    )
  })

  test('screenings, explanations and estimates are plain data: they survive JSON unchanged', () => {
    fc.assert(
      fc.property(scenes, ({ compiled, partial, whole }) => {
        for (const profile of [partial, whole]) {
          const results = [screen(compiled, profile), compiled.rules.map(({ id }) => [explain(compiled, profile, id), estimate(compiled, profile, id)])]
          expect(JSON.parse(JSON.stringify(results))).toStrictEqual(results)
        }
      }),
      running(2 * measures),
    )
  })

  test('a ruleset that went through JSON gives the same screenings', () => {
    fc.assert(
      fc.property(scenes, ({ ruleset, compiled, partial }) => {
        const again = compile(JSON.parse(JSON.stringify(ruleset)) as Ruleset, compiled.asOf)
        expect(screen(again, partial)).toEqual(screen(compiled, partial))
      }),
      running(measures),
    )
  })

  test('tables prepared as JSON give the same screenings', () => {
    fc.assert(
      fc.property(scenes, ({ ruleset, compiled, partial }) => {
        const restored = restore(JSON.parse(JSON.stringify(prepare(compiled))) as Prepared, ruleset)
        expect(screen(restored, partial)).toEqual(screen(compiled, partial))
      }),
      running(measures),
    )
  })
})

function followsThroughout(node: ProofNode): boolean {
  const { kind, truth, children = [] } = node
  const truths = children.map((child) => child.truth)
  const expected = kind === 'all' ? allOf(truths) : kind === 'any' ? anyOf(truths) : kind === 'not' ? negate(truths[0] ?? 'unknown') : truth
  return truth === expected && children.every(followsThroughout)
}
