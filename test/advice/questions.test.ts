import { compile, domainOf, evaluate, factsOf, nextQuestions, trialOf, verdicts, type Compiled, type FactValue, type Profile } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { seeded } from '../bench/synthetic.ts'
import { people } from './corpus.ts'
import { bestFirst, inOrderIfItMatters, interview, lookupOf } from './interview.ts'
import { askedBehind, real, some } from './real.ts'

const compiled = compile(real, '2026-11-21')
const order = real.facts.filter(({ question }) => question).map(({ id }) => id)
const shuffled = (random: () => number): readonly string[] => some(order, order.length, random)

/**
 * Answers to other facts after which this one decides the measure: others are answered in random
 * order, each so that the measure stays undecided as long as it can.
 */
function canDecide(profile: Profile, fact: string, measure: string, random: () => number): boolean {
  const rule = compiled.ruleIndex.get(measure) as number
  const others = askedBehind(compiled, measure).filter((id) => id !== fact && profile.facts[id] === undefined)
  for (let walk = 0; walk < 400; walk++) {
    const trial = trialOf(compiled, profile)
    const decides = () => {
      const found = domainOf(compiled, fact).some((value) => (trial.set(fact, value), trial.verdict(rule) !== 'unknown'))
      trial.set(fact, undefined)
      return found
    }
    if (decides()) return true
    for (const other of some(others, others.length, random)) {
      const values = some(answersTo(other, profile), 6, random)
      const undecided = values.find((value) => (trial.set(other, value), trial.verdict(rule) === 'unknown'))
      if (undecided === undefined) trial.set(other, undefined)
      else if (decides()) return true
    }
  }
  return false
}

/** The engine's small domain, and for sums some more, of which a share lies between thresholds: two, and those around the sums given. */
function answersTo(id: string, { facts }: Profile): readonly FactValue[] {
  const small = domainOf(compiled, id)
  const given = Object.values(facts).filter((value): value is number => typeof value === 'number' && value >= 1e6)
  return small.includes(1e9) ? [...small, 15, 100, ...given.flatMap((sum) => SHARES.map((share) => Math.round((100 * sum) / share)))] : small
}

const SHARES = [10, 17, 25, 40, 60, 90]

/** Facts that tell whether another is asked at all, directly or through further such facts. */
function gatesOf(id: string, { facts, factIndex }: Compiled, seen: Set<string> = new Set()): ReadonlySet<string> {
  const { askIf } = facts[factIndex.get(id) as number] as Compiled['facts'][number]
  for (const gate of askIf ? factsOf(askIf) : []) {
    if (!seen.has(gate)) gatesOf(gate, { facts, factIndex } as Compiled, seen.add(gate))
  }
  return seen
}

describe('what is asked', () => {
  test('no question is asked that cannot change anything', { timeout: 120_000 }, () => {
    const random = seeded(11)
    for (const person of people(real, 25, 11)) {
      const { asked } = interview(person, bestFirst(compiled))
      const known = some(asked, Math.floor(random() * asked.length), random).filter((id) => !person.declined.has(id))
      const profile: Profile = { facts: Object.fromEntries(known.map((id) => [id, person.answers[id] as never])) }
      for (const { fact, measures } of nextQuestions(compiled, profile)) {
        for (const measure of some(measures, 2, random)) {
          const gated = askedBehind(compiled, measure).filter((id) => profile.facts[id] === undefined && gatesOf(id, compiled).has(fact))
          const matters = [fact, ...gated].some((id) => canDecide(profile, id, measure, random))
          expect(matters, `${fact} for ${measure}, ${JSON.stringify(profile.facts)}`).toBe(true)
        }
      }
    }
  })

  test('in any order the verdicts are the same in the end', { timeout: 120_000 }, () => {
    const random = seeded(12)
    for (const person of people(real, 20, 12)) {
      const best = interview(person, bestFirst(compiled))
      const other = interview(person, inOrderIfItMatters(compiled, shuffled(random)))
      expect(verdicts(compiled, other.profile), JSON.stringify(best.profile)).toEqual(verdicts(compiled, best.profile))
    }
  })

  test('when nothing is left to ask, no answer to what applies changes a verdict', { timeout: 120_000 }, () => {
    const random = seeded(13)
    const strangers = people(real, 40, 99)
    for (const person of people(real, 40, 13)) {
      const { profile } = interview(person, bestFirst(compiled))
      const settled = verdicts(compiled, profile)
      for (const stranger of some(strangers, 5, random)) {
        // Whatever the stranger would say, but for what this person does not know or was told does not apply.
        const { profile: further } = interview({ answers: { ...stranger.answers, ...profile.facts }, declined: person.declined }, everythingThatApplies(profile))
        expect(verdicts(compiled, further), JSON.stringify(profile)).toEqual(settled)
      }
    }
  })
})

/** Goes on from a profile through every question that applies. */
function everythingThatApplies(begun: Profile): (profile: Profile) => string | undefined {
  const left = new Set(order.filter((id) => begun.facts[id] === undefined && !begun.dontKnow?.includes(id)))
  const first = Object.keys(begun.facts)
  return (profile) => {
    const again = first.find((id) => profile.facts[id] === undefined && !profile.dontKnow?.includes(id))
    if (again !== undefined) return again
    const next = [...left].find((id) => isLeft(id, profile) && applies(id, profile))
    if (next !== undefined) left.delete(next)
    return next
  }
}

function isLeft(id: string, { facts, dontKnow = [] }: Profile): boolean {
  return facts[id] === undefined && !dontKnow.includes(id)
}

/** It surely applies, or nobody can tell whether it does. */
function applies(id: string, profile: Profile): boolean {
  const { askIf } = compiled.facts[compiled.factIndex.get(id) as number] as Compiled['facts'][number]
  if (!askIf) return true
  const truth = evaluate(askIf, lookupOf(compiled, profile))
  return truth === 'true' || (truth === 'unknown' && factsOf(askIf).every((fact) => !isLeft(fact, profile)))
}

test('measures that answer no chosen need are not asked about', () => {
  const all = nextQuestions(compiled, { facts: {} })
  const finance = nextQuestions(compiled, { facts: {} }, { needs: ['finance'] })
  const named = new Set(finance.flatMap(({ measures }) => measures))
  expect([...named].every((id) => real.measures.find((measure) => measure.id === id)?.needs.includes('finance'))).toBe(true)
  expect(finance.length).toBeLessThanOrEqual(all.length)
  expect(nextQuestions(compiled, { facts: {} }, { weigh: () => 0 })).toEqual([])
  expect(nextQuestions(compiled, { facts: {} }, { limit: 2 })).toEqual(all.slice(0, 2))
})
