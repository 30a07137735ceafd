import { afterwards, costOf, counterfactuals, domainOf, screen, verdicts, type Compiled, type Counterfactual, type Fact, type FactValue, type Profile } from '@mera/engine'
import { describe, expect, test } from 'vitest'
import { seeded } from '../bench/synthetic.ts'
import { askedBehind, completed, measures, modelsOf, real, realOn, some, subsets } from './real.ts'

const facts = new Map(real.facts.map((fact) => [fact.id, fact]))

/** Answers that somebody can change, with all they can be changed to. */
function choices(compiled: Compiled, profile: Profile, measure: string): readonly (readonly [string, number, readonly FactValue[]])[] {
  return askedBehind(compiled, measure).flatMap((id) => {
    const change = (facts.get(id) as Fact).change
    const from = profile.facts[id]
    if (!change || from === undefined) return []
    const up = (to: FactValue) => (typeof from === 'boolean' ? to === true : typeof from === 'number' ? (to as number) > from : true)
    const values = domainOf(compiled, id).filter((to) => JSON.stringify(to) !== JSON.stringify(from) && (change.to === undefined || (typeof to === 'string' && change.to.includes(to))) && (change.direction === undefined || up(to) === (change.direction === 'up')))
    return values.length === 0 ? [] : [[id, costOf(change), values] as const]
  })
}

/** The least that some set of changes costs which reaches the target, by trying every value of every set. `undefined` if there are too many. */
function cheapestByTrying(compiled: Compiled, profile: Profile, measure: string, below: number, reached: (after: Profile) => boolean): number | undefined {
  const open = choices(compiled, profile, measure)
  if (open.length > 12) return undefined
  const sets = subsets(open).map((set) => ({ set, cost: set.reduce((sum, [, cost]) => sum + cost, 0) })).filter(({ set, cost }) => set.length > 0 && cost < below - 1e-9).toSorted((a, b) => a.cost - b.cost)
  let budget = 1500
  for (const { set, cost } of sets) {
    const tries = set.reduce<readonly Readonly<Record<string, FactValue>>[]>((all, [id, , values]) => (all.length * values.length > 2000 ? [] : all.flatMap((answers) => values.map((value) => ({ ...answers, [id]: value })))), [{}])
    for (const answers of tries) {
      if (budget-- <= 0) return undefined
      if (reached(afterwards(compiled, profile, answers))) return cost
    }
  }
  return Infinity
}

describe('the cheapest change of every measure', () => {
  test.each(measures)('%s', { timeout: 120_000 }, (measure) => {
    const random = seeded(measure.length * 17 + 3)
    const models = modelsOf(measure)
    for (const { asOf, profile: model, name } of some(models, 3, random)) {
      const compiled = realOn(asOf)
      const rule = compiled.ruleIndex.get(measure) as number
      const profile = spoilt(compiled, completed(compiled, model, measure), measure, random)
      for (const target of ['possible', 'eligible'] as const) {
        const reached = (after: Profile) => (target === 'eligible' ? verdicts(compiled, after)[rule] === 'eligible' : verdicts(compiled, after)[rule] !== 'ineligible')
        const { alternatives, forbidden } = counterfactuals(compiled, profile, measure, { target })
        const said = `${name}, ${target}: ${JSON.stringify(profile.facts)}`
        const there = reached(profile)
        expect([alternatives.length > 0, forbidden.length > 0].filter(Boolean).length, `${said}: either a way or a proof, and neither where nothing is to change`).toBe(there ? 0 : 1)
        if (there) continue
        for (const { answers, verdict, moves, cost } of alternatives) {
          const after = afterwards(compiled, profile, answers)
          expect(reached(after), `${said}: promised by ${JSON.stringify(answers)}`).toBe(true)
          expect(verdicts(compiled, after)[rule], said).toBe(verdict)
          expect(cost).toBeCloseTo(moves.reduce((sum, { change }) => sum + costOf(change), 0))
        }
        const least = cheapestByTrying(compiled, profile, measure, alternatives[0]?.cost ?? Infinity, reached)
        expect(least ?? Infinity, `${said}: cheaper than ${JSON.stringify(alternatives[0]?.answers)}, forbidden ${forbidden.join(', ')}`).toBe(Infinity)
      }
    }
  })
})

/** The profile with a few changeable answers changed for worse or better. */
function spoilt(compiled: Compiled, profile: Profile, measure: string, random: () => number): Profile {
  const changed = some(choices(compiled, profile, measure), 2, random).map(([id, , values]) => [id, some(values, 1, random)[0] as FactValue] as const)
  return { ...profile, facts: { ...profile.facts, ...Object.fromEntries(changed) } }
}

test('won and lost are what differs on the other measures', () => {
  const compiled = realOn('2026-11-21')
  const random = seeded(5)
  for (const measure of measures) {
    for (const { profile } of some(modelsOf(measure), 3, random)) {
      for (const { answers, won, lost } of counterfactuals(compiled, profile, measure).alternatives) {
        const [before, after] = [screen(compiled, profile), screen(compiled, afterwards(compiled, profile, answers))]
        const value = { ineligible: 0, unknown: 1, eligible: 2 }
        const moved = before.flatMap(({ measure: id, verdict }, index) => (id === measure ? [] : [[id, value[(after[index] as (typeof after)[number]).verdict] - value[verdict]] as const]))
        expect(won).toEqual(moved.filter(([, by]) => by > 0).map(([id]) => id))
        expect(lost).toEqual(moved.filter(([, by]) => by < 0).map(([id]) => id))
      }
    }
  }
})

describe('members of a cluster', () => {
  const compiled = realOn('2026-11-21')
  const member = (kind: string) => ({ kind, isSme: true, inMoscowSmeRegister: true, isInMoscow: true })
  const listOf = (production: number, other: number, ...more: readonly string[]) => [...Array.from({ length: production }, () => member('production')), ...Array.from({ length: other }, () => member('service')), ...more.map(member)]
  const listed = (way: Counterfactual | undefined) => (way?.answers['cluster.members'] ?? []) as readonly { kind: string }[]
  const rest = { 'applicant.kind': 'cluster-organisation', 'cluster.hasCommonGround': true, 'cluster.hasJointProjects': true, 'cluster.hasAgreements': true }
  const ways = (facts: Profile['facts']) => counterfactuals(compiled, { facts: { ...rest, ...facts } }, 'moscow-ipk-listing')

  test('one production enterprise short of half: one is invited', () => {
    const { alternatives: [best] } = ways({ 'cluster.members': listOf(15, 14, 'science', 'education') })
    expect(best).toMatchObject({ verdict: 'eligible', moves: [{ fact: 'cluster.productionBalance', from: -1, to: 0 }] })
    expect(listed(best).length).toBe(32)
  })

  test('nothing but a science institute is missing, and production is exactly half: two are invited', () => {
    const { alternatives: [best] } = ways({ 'cluster.members': listOf(15, 14, 'education') })
    expect(best?.moves.map(({ fact, from, to }) => [fact, from, to])).toEqual([['cluster.scienceCount', 0, 1]])
    const added = listed(best).slice(30)
    expect(added.map(({ kind }) => kind).toSorted()).toEqual(['production', 'science'])
  })

  test('the fewest records that will do are added', () => {
    for (const [production, other] of [[3, 2], [10, 19], [0, 0], [29, 0], [20, 25]] as const) {
      const { alternatives: [best] } = ways({ 'cluster.members': listOf(production, other) })
      const [before, after] = [production + other, listed(best).length]
      // One science and one education record are always needed, the rest are production: 2p ≥ n and n ≥ 30.
      const least = Array.from({ length: 60 }, (_, count) => count).find((count) => before + count + 2 >= 30 && 2 * (production + count) >= before + count + 2)
      expect(after - before).toBe((least ?? 0) + 2)
    }
  })

  test('figures told without a list move together', () => {
    const { alternatives: [best] } = ways({ 'cluster.memberCount': 31, 'cluster.productionCount': 15, 'cluster.scienceCount': 1, 'cluster.educationCount': 1, 'cluster.allInMoscow': true })
    expect(best?.answers).toEqual({ 'cluster.memberCount': 32, 'cluster.productionCount': 16 })
  })

  test('a member outside Moscow can not be made up for', () => {
    const { alternatives, forbidden } = ways({ 'cluster.members': [...listOf(15, 14, 'science', 'education'), { kind: 'production', isInMoscow: false }] })
    expect(alternatives).toEqual([])
    expect(forbidden).toEqual(['all-in-moscow'])
  })
})
