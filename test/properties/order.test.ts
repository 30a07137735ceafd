/** What must not matter: the order of conditions, of measures, of answers; the day within an edition. */
import { compile, screenMany, verdicts, type Condition, type Profile, type Ruleset } from '@mera/engine'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAfter } from './profiles.ts'
import { boundaries, randomStage, real, realCompanies, realOn, realStage } from './scenes.ts'
import { running } from './settings.ts'
import { telling } from './telling.ts'

describe.each([randomStage(40), realStage])('on $name', ({ scenes, measures }) => {
  test('the order of conditions does not matter', () => {
    fc.assert(
      fc.property(scenes, fc.infiniteStream(fc.nat(1000)), ({ ruleset, compiled, partial }, chance) => {
        const shuffled = compile(shuffledRuleset(ruleset, () => chance.next().value as number), compiled.asOf)
        const [before, after] = [verdicts(compiled, partial), verdicts(shuffled, partial)]
        expect(telling(compiled, partial, (rule) => before[rule] !== after[rule] && `${before[rule]}, shuffled ${after[rule]}`)).toBe('')
      }),
      running(measures),
    )
  })

  test('the order of measures and of answers does not matter', () => {
    fc.assert(
      fc.property(scenes, ({ ruleset, compiled, partial }) => {
        const turned = compile({ ...ruleset, measures: ruleset.measures.toReversed(), facts: ruleset.facts.toReversed() }, compiled.asOf)
        const profile = { facts: Object.fromEntries(Object.entries(partial.facts).toReversed()) }
        expect(verdicts(turned, profile).toReversed()).toEqual(verdicts(compiled, partial))
      }),
      running(measures),
    )
  })

  test('many companies at once get the verdicts that each gets alone', () => {
    fc.assert(
      fc.property(scenes, ({ compiled, partial, middle, whole }) => {
        const profiles = [partial, whole, middle, partial]
        expect(screenMany(compiled, profiles)).toEqual(profiles.map((profile) => verdicts(compiled, profile)))
      }),
      running(3 * measures),
    )
  })
})

test('a verdict is the same on every day between two changes of the rules', () => {
  const changes = boundaries(real)
  const pairs = ['2015-01-01', ...changes].flatMap((from, index) => {
    const [first, last] = [dayAfter(from, 1), dayAfter(changes[index] ?? '2027-12-31', -1)]
    return first < last ? [[first, last] as const] : []
  })
  const dates = real.facts.filter(({ type, unit, fields = [] }) => type === 'date' || unit === 'months' || fields.some((field) => field.type === 'date')).map(({ id }) => id)
  fc.assert(
    fc.property(realCompanies, fc.constantFrom(...pairs), ({ partial }, [first, last]) => {
      const facts = Object.fromEntries(Object.entries(partial.facts).filter(([id]) => !dates.includes(id)))
      // Ages and terms pass with the days.
      const ageless: Profile = { facts }
      expect([first, last, ...verdicts(realOn(last), ageless)]).toEqual([first, last, ...verdicts(realOn(first), ageless)])
    }),
    running(realStage.measures),
  )
})

function shuffledRuleset(ruleset: Ruleset, chance: () => number): Ruleset {
  const shuffle = (node: Condition): Condition => {
    if ('all' in node) return { all: shuffledList(node.all) }
    if ('any' in node) return { any: shuffledList(node.any) }
    return 'not' in node ? { not: shuffle(node.not) } : node
  }
  const shuffledList = (nodes: readonly Condition[]) =>
    nodes
      .map((node) => ({ node: shuffle(node), place: chance() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ node }) => node)
  return {
    ...ruleset,
    conditions: ruleset.conditions.map((named) => ({ ...named, conditions: shuffle(named.conditions) })),
    measures: ruleset.measures.map((measure) => ({ ...measure, editions: measure.editions.map((edition) => ({ ...edition, conditions: shuffle(edition.conditions) })) })),
  }
}
