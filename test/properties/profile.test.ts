/** Reading answers never throws and loses nothing that is good; answers of one company agree with each other. */
import { contradictions, parseProfile, screen, type FactValue } from '@mera/engine'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lookupIn, stateOf } from '../../packages/engine/src/state.ts'
import { asked } from './dictionary.ts'
import { randomStage, real, realCompanies, realOn, realStage, type Scene } from './scenes.ts'
import { running } from './settings.ts'

/** A company has more answers than this: each is a case. */
const ANSWERS = 10

describe('reading answers', () => {
  const keys = fc.oneof(fc.constantFrom('facts', 'dontKnow', ...asked.map(({ id }) => id), 'a', 'staff', '__proto__', 'constructor'), fc.string())
  const anything = fc.oneof(fc.anything({ key: keys, maxDepth: 4 }), fc.anything({ key: keys, withDate: true, withMap: true, withNullPrototype: true, withBigInt: true, withObjectString: true, maxDepth: 3 }))
  test('never throws, whatever it is given, and what it gives can be screened', () => {
    const { compiled } = fc.sample(randomStage(5).scenes, { seed: 1, numRuns: 1 })[0] as Scene
    fc.assert(
      fc.property(anything, (input) => {
        const { profile, issues } = parseProfile(input, asked)
        for (const { message } of issues) expect(message.ru && message.en).not.toBe('')
        expect(screen(compiled, profile)).toHaveLength(5)
      }),
      running(),
    )
  })

  test('keeps every good answer beside any bad one', () => {
    fc.assert(
      fc.property(realCompanies, fc.constantFrom(...real.facts), fc.anything(), ({ middle }, fact, bad) => {
        const { [fact.id]: _, ...others } = middle.facts
        const { profile, issues } = parseProfile({ facts: { ...middle.facts, [fact.id]: bad, 'no.such': bad } }, real.facts)
        const { [fact.id]: __, ...kept } = profile.facts
        expect(kept).toEqual(others)
        expect(issues.filter((issue) => issue.fact !== fact.id && issue.fact !== 'no.such' && !issue.fact.startsWith('no.such.'))).toEqual([])
      }),
      running(ANSWERS),
    )
  })

  test('reads its own output as it is', () => {
    fc.assert(
      fc.property(realCompanies, ({ partial }) => {
        expect(parseProfile(JSON.parse(JSON.stringify(partial)), real.facts)).toEqual({ profile: partial, issues: [] })
      }),
      running(ANSWERS),
    )
  })
})

test('what follows from the answers never contradicts them', () => {
  const compiled = realOn('2026-11-21')
  fc.assert(
    fc.property(realCompanies, ({ whole }) => {
      const facts = Object.fromEntries(Object.entries(whole.facts).filter(([id]) => !real.facts.find((fact) => fact.id === id)?.derive))
      const lookup = lookupIn(stateOf(compiled, { facts }))
      const followed = real.facts.flatMap(({ id, derive }): readonly (readonly [string, FactValue])[] => {
        const known = lookup(id)
        return derive && known?.kind === 'exact' ? [[id, known.value]] : []
      })
      expect(contradictions(compiled, { facts: { ...facts, ...Object.fromEntries(followed) } })).toEqual([])
    }),
    running(realStage.measures),
  )
})
