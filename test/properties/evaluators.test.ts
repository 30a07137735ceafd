/** Ways to a verdict that must agree: the compiled program, json-rules-engine, walking the conditions, plain logic. */
import { derive, evaluate, knowledgeOf, verdicts, type Compiled, type FactValue, type Known, type Profile, type Verdict } from '@mera/engine'
import { assessCompiled, type FactSource } from '@mera/engine/assess'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holds } from './plain-logic.ts'
import { randomStage, realStage } from './scenes.ts'
import { running } from './settings.ts'
import { telling } from './telling.ts'

describe.each([randomStage(40), realStage])('on $name', ({ scenes, measures }) => {
  test('json-rules-engine gives the compiled verdicts', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, async ({ compiled, partial }) => {
        const { assessments } = await assessCompiled(compiled, partial)
        const found = verdicts(compiled, partial)
        expect(telling(compiled, partial, (rule) => assessments[rule]?.verdict !== found[rule] && `${assessments[rule]?.verdict}, compiled ${found[rule]}`)).toBe('')
      }),
      running(measures),
    )
  })

  test('it does not matter whether an answer comes from the profile, a cheap source or a costly one', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, fc.infiniteStream(fc.nat(2)), async ({ compiled, partial }, chance) => {
        const parts: Record<string, FactValue>[] = [{}, {}, {}]
        for (const [id, value] of Object.entries(partial.facts)) (parts[chance.next().value as number] ?? {})[id] = value
        const [own = {}, cheap = {}, costly = {}] = parts
        const { assessments, notes } = await assessCompiled(compiled, { facts: own }, { sources: [source('costly', costly), source('cheap', cheap)] })
        const found = verdicts(compiled, partial)
        expect(telling(compiled, partial, (rule) => assessments[rule]?.verdict !== found[rule] && `${assessments[rule]?.verdict}, compiled ${found[rule]}`)).toBe('')
        expect(notes).toEqual([])
      }),
      running(measures),
    )
  })

  test('walking the conditions gives the compiled verdicts', () => {
    fc.assert(
      fc.property(scenes, ({ compiled, partial }) => {
        const [byWalking, found] = [walked(compiled, partial), verdicts(compiled, partial)]
        expect(telling(compiled, partial, (rule) => byWalking[rule] !== found[rule] && `${byWalking[rule]}, compiled ${found[rule]}`)).toBe('')
      }),
      running(measures),
    )
  })

  test('a decided verdict holds however the unknown turns out', () => {
    fc.assert(
      fc.property(scenes, fc.infiniteStream(fc.boolean()), ({ ruleset, compiled, partial, whole }, oracle) => {
        const world = { ruleset, asOf: compiled.asOf, facts: whole.facts, oracle: () => oracle.next().value as boolean }
        const found = verdicts(compiled, partial)
        const wrong = telling(compiled, partial, (rule) => {
          const day = compiled.measures[rule]
          if (!day || day.appliedOn !== compiled.asOf || found[rule] === 'unknown') return false
          const truth = holds(day.edition.conditions, world)
          return truth === (found[rule] !== 'eligible') && `${found[rule]}, but it turns out ${truth} for ${JSON.stringify(whole.facts)}`
        })
        expect(wrong).toBe('')
      }),
      running(measures),
    )
  })
})

function source(cost: FactSource['cost'], answers: Readonly<Record<string, FactValue>>): FactSource {
  return { id: cost, cost, facts: Object.keys(answers), ask: () => Promise.resolve(answers) }
}

/** Verdicts without cells, bits or programs: what is known is looked up or derived, each condition walked. */
function walked(compiled: Compiled, profile: Profile): readonly Verdict[] {
  const found = new Map<string, Known | undefined>()
  const lookup = (id: string): Known | undefined => {
    if (found.has(id)) return found.get(id)
    const fact = compiled.facts[compiled.factIndex.get(id) as number] as Compiled['facts'][number]
    const given = profile.facts[id]
    const known = given !== undefined ? knowledgeOf(given, fact) : fact.derive && derive(fact.derive, { lookup, parameter: compiled.parameter, asOf: compiled.asOf })
    found.set(id, known)
    return known
  }
  return compiled.rules.map(({ conditions }) => ({ true: 'eligible', false: 'ineligible', unknown: 'unknown' } as const)[evaluate(conditions, lookup)])
}
