/** Values worth trying for each fact of a ruleset: its thresholds and their neighbours, codes inside and outside. */
import { compile, isFactOperand, isLeaf, walk, type Fact, type Field, type Literal, type PlainCondition, type Ruleset, type Scalar } from '@mera/engine'
import { boundsOf } from '../../packages/engine/src/bounds.ts'
import { dayAfter, type Pools } from './profiles.ts'

/** Fields of lists have pools too: their ids have no dot. */
export function poolsOf(ruleset: Ruleset, asOf: string): Pools {
  const compiled = compile(ruleset, asOf)
  const tried = new Map<string, Set<Scalar>>()
  const collect = (condition: PlainCondition): void =>
    walk(condition, (node) => {
      if (!isLeaf(node) || isFactOperand(node.value)) return
      const values = tried.get(node.fact) ?? new Set<Scalar>()
      for (const value of listed(node.value)) values.add(value)
      tried.set(node.fact, values)
    })
  for (const rule of compiled.rules) collect(rule.conditions)
  for (const { derive } of compiled.facts) {
    if (!derive) continue
    if (derive.kind === 'condition') collect(derive.condition)
    if (derive.kind === 'cases') derive.cases.forEach(({ when }) => collect(when))
    if ('where' in derive && derive.where) collect(derive.where)
  }
  const pools = new Map<string, readonly Scalar[]>()
  const add = (asked: Fact | Field) => pools.set(asked.id, poolOf(asked, [...(tried.get(asked.id) ?? [])]))
  for (const fact of ruleset.facts) {
    add(fact)
    fact.fields?.forEach(add)
  }
  return (id) => pools.get(id) ?? []
}

function poolOf(fact: Fact | Field, thresholds: readonly Scalar[]): readonly Scalar[] {
  switch (fact.type) {
    case 'integer':
    case 'number':
      return [...new Set([...thresholds.flatMap((value) => around(Number(value), fact.type === 'integer' ? 1 : 0.5)), ...usual(fact)])].filter((value) => inBounds(value, fact))
    case 'date':
      return [...new Set([...thresholds.flatMap((day) => [-1, 0, 1].map((shift) => dayAfter(String(day), shift))), '1999-12-31', '2019-04-30', '2023-07-01', '2026-01-15'])]
    case 'code':
      return fact.scheme === 'region' ? ['77', '50', '01'] : [...thresholds.map(String).flatMap((code) => (/^\d\d\.\d\d$/.test(longer(code)) ? [longer(code), `${longer(code)}.1`] : [longer(code)])), '62.01', '01.11', '99.00']
    default:
      return thresholds.length > 0 ? thresholds : ['x']
  }
}

function around(value: number, step: number): readonly number[] {
  return [value - step, value, value + step]
}

/** Sums around a round million make shares of a half and the like. */
function usual({ unit, type }: Fact | Field): readonly number[] {
  if (unit === 'rub') return [0, 1, 3_000_000, 6_000_000, 6_000_001, 12_000_000, 900_000_000]
  return type === 'integer' ? [0, 1, 2, 8, 30] : [0, 1, 50, 99.5]
}

function inBounds(value: number, asked: Fact | Field): boolean {
  const [min, max] = boundsOf(asked)
  return value >= min && value <= max
}

function longer(code: string): string {
  return /^\d\d$/.test(code) ? `${code}.01` : /^\d\d\.\d$/.test(code) ? `${code}1` : code
}

function listed(value: Literal): readonly Scalar[] {
  return typeof value === 'object' ? value : [value]
}
