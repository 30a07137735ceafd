/** Seeded companies with an answer to every question of the real ruleset: what the person would say, whether asked or not. */
import type { Fact, FactValue, Field, Profile, Ruleset, Scalar } from '@mera/engine'
import { seeded } from '../bench/synthetic.ts'
import { poolsOf } from '../properties/thresholds.ts'

/** Who asks for support: mostly businesses, as it is. */
const SHARES: Readonly<Record<string, readonly (readonly [Scalar, number])[]>> = {
  'applicant.kind': [['business', 0.8], ['cluster-organisation', 0.08], ['person', 0.04], ['institution', 0.04], ['authority', 0.04]],
  'company.legalForm': [['ooo', 0.5], ['ip', 0.3], ['ao', 0.06], ['npd', 0.03]],
  'company.region': [['77', 0.4]],
  'company.inSmeRegister': [[true, 0.8]],
}

/** So many people in a hundred do not know an answer. */
const DECLINED = 0.04

/** What a person would answer, and what they would decline to. */
export interface Person {
  readonly answers: Profile['facts']
  readonly declined: ReadonlySet<string>
}

/** So many persons, the same for the same seed. */
export function people(ruleset: Ruleset, count: number, seed: number): readonly Person[] {
  const random = seeded(seed)
  const pools = poolsOf(ruleset, '2026-11-21')
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
  const scalar = (asked: Fact | Field): Scalar => {
    const shares = SHARES[asked.id]
    let rest = random()
    for (const [value, share] of shares ?? []) {
      if (rest < share) return value
      rest -= share
    }
    switch (asked.type) {
      case 'boolean':
        return random() < 0.5
      case 'enum':
        return pick(asked.options ?? []).id
      default:
        return pick(pools(asked.id))
    }
  }
  const answer = (fact: Fact): FactValue => {
    if (fact.type === 'codes') return random() < 0.7 ? [] : (fact.options ?? []).filter(() => random() < 0.2).map(({ id }) => id)
    if (fact.type !== 'list') return scalar(fact)
    return Array.from({ length: Math.floor(random() * 4) }, () => Object.fromEntries((fact.fields ?? []).map((field) => [field.id, scalar(field)])))
  }
  return Array.from({ length: count }, () => {
    const asked = ruleset.facts.filter(({ question }) => question)
    return {
      answers: Object.fromEntries(asked.filter(({ derive }) => !derive || derive.kind === 'cases').map((fact) => [fact.id, answer(fact)])),
      declined: new Set(asked.filter(() => random() < DECLINED).map(({ id }) => id)),
    }
  })
}
