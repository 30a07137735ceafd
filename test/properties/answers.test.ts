/** What one more answer may do to verdicts, and what it may not. */
import { factsIn, screen, verdicts, type Compiled, type Formula, type Profile, type Ruleset } from '@mera/engine'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedFacts, randomStage, real, realStage } from './scenes.ts'
import { running } from './settings.ts'
import { telling } from './telling.ts'

describe.each([randomStage(40), realStage])('on $name', ({ scenes, measures }) => {
  test('answering, narrowing a range, completing a record or a code never overturns a decided verdict', () => {
    fc.assert(
      fc.property(scenes, ({ compiled, partial, middle, whole }) => {
        expect(overturned(compiled, partial, middle)).toBe('')
        expect(overturned(compiled, middle, whole)).toBe('')
      }),
      running(measures),
    )
  })

  test('facts that are not missing never change an undecided verdict', () => {
    fc.assert(
      fc.property(scenes, ({ ruleset, compiled, partial, whole }) => {
        const screenings = screen(compiled, partial)
        const wrong = telling(compiled, partial, (rule) => {
          const { verdict, missing = [] } = screenings[rule] ?? {}
          if (verdict !== 'unknown') return false
          const others = askedFacts(ruleset).filter(({ id }) => !missing.includes(id) && whole.facts[id] !== undefined)
          const profile = { facts: { ...partial.facts, ...Object.fromEntries(others.map(({ id }) => [id, whole.facts[id] as never])) } }
          const now = verdicts(compiled, profile)[rule]
          return now !== 'unknown' && `missing only ${missing.join(', ')}, but ${now} with ${JSON.stringify(profile.facts)}`
        })
        expect(wrong).toBe('')
      }),
      running(measures),
    )
  })

  test('a company known exactly misses no answer, unless it is to tell a share of nothing', () => {
    fc.assert(
      fc.property(scenes, ({ ruleset, compiled, whole }) => {
        const asked = new Set(askedFacts(ruleset).map(({ id }) => id))
        fc.pre(wholes(ruleset).every((id) => whole.facts[id] !== 0 && (whole.facts[id] as readonly unknown[]).length !== 0))
        expect(screen(compiled, whole).flatMap(({ missing }) => missing.filter((id) => asked.has(id)))).toEqual([])
      }),
      running(measures),
    )
  })
})

test('every fact that is missing on the real ruleset can be asked', () => {
  const askable = new Set(real.facts.filter(({ question }) => question).map(({ id }) => id))
  fc.assert(
    fc.property(realStage.scenes, ({ compiled, partial }) => {
      const stuck = screen(compiled, partial).flatMap(({ measure, missing }) => missing.filter((id) => !askable.has(id)).map((id) => `${measure}: ${id}`))
      expect(stuck).toEqual([])
    }),
    running(realStage.measures),
  )
})

function overturned(compiled: Compiled, before: Profile, after: Profile): string {
  const [first, then] = [verdicts(compiled, before), verdicts(compiled, after)]
  return telling(compiled, before, (rule) => first[rule] !== 'unknown' && first[rule] !== then[rule] && `${first[rule]} became ${then[rule]} with ${JSON.stringify(after.facts)}`)
}

/** Facts of which a share is taken: what stands under a division line, and lists. */
function wholes({ facts }: Ruleset): readonly string[] {
  const under = (formula: Formula): readonly string[] =>
    typeof formula === 'number' || !('args' in formula) ? [] : [...formula.args.flatMap(under), ...(formula.op === '/' ? formula.args.slice(1).flatMap(factsIn) : [])]
  return facts.flatMap(({ derive }) => (derive?.kind === 'formula' ? under(derive.formula) : derive?.kind === 'share' ? [derive.list] : []))
}
