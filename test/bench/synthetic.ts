/** A seeded ruleset and companies of any size: 200 measures of about 12 leaves over 84 facts by default. */
import type { FactValue, OperatorName, PlainCondition, PlainFact, PlainRule, Profile } from '@mera/engine'

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pick = <T>(random: () => number, values: readonly T[]): T => values[Math.floor(random() * values.length)] as T
const codes = Array.from({ length: 60 }, (_, index) => `${10 + (index % 30)}.${10 + index}`)
const options = ['a', 'b', 'c', 'd', 'e', 'f']

/** 84 facts: numbers with a limited set of thresholds, booleans, enums and codes. */
export function facts(): PlainFact[] {
  return Array.from({ length: 84 }, (_, index): PlainFact => {
    const id = `fact${index}`
    if (index < 30) return { id, type: 'integer' }
    if (index < 66) return { id, type: 'boolean' }
    if (index < 78) return { id, type: 'enum', options: options.map((option) => ({ id: option })) }
    return { id, type: 'code' }
  })
}

/** Measures of 9 to 15 leaves: mostly `all`, with some `any` and `not`. */
export function rules(random: () => number, count = 200, known: readonly PlainFact[] = facts()): PlainRule[] {
  return Array.from({ length: count }, (_, index) => {
    const leaves = Array.from({ length: 9 + Math.floor(random() * 7) }, () => leaf(random, known))
    const conditions: PlainCondition[] = []
    while (leaves.length > 0) {
      const roll = random()
      if (roll < 0.2 && leaves.length > 2) conditions.push({ any: leaves.splice(0, 3) })
      else if (roll < 0.3) conditions.push({ not: leaves.pop() as PlainCondition })
      else conditions.push(leaves.pop() as PlainCondition)
    }
    return { id: `measure${index}`, conditions: { all: conditions } }
  })
}

function leaf(random: () => number, known: readonly PlainFact[]): PlainCondition {
  const { id, type } = pick(random, known)
  const thresholds = Array.from({ length: 6 }, (_, index) => 100 * (index + 1))
  const comparisons: OperatorName[] = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']
  switch (type) {
    case 'integer':
      return { fact: id, operator: pick(random, comparisons), value: pick(random, thresholds) }
    case 'boolean':
      return { fact: id, operator: 'equal', value: random() < 0.7 }
    case 'enum':
      return { fact: id, operator: random() < 0.5 ? 'in' : 'notIn', value: [pick(random, options), pick(random, options)] }
    default:
      return { fact: id, operator: 'in', value: Array.from({ length: 12 }, () => pick(random, codes)) }
  }
}

/** A company that knows each fact with the given probability. */
export function company(random: () => number, knows: number, known: readonly PlainFact[] = facts()): Profile {
  const answers: Record<string, FactValue> = {}
  for (const { id, type } of known) {
    if (random() >= knows) continue
    if (type === 'integer') answers[id] = Math.floor(random() * 700)
    else if (type === 'boolean') answers[id] = random() < 0.6
    else answers[id] = pick(random, type === 'enum' ? options : codes)
  }
  return { facts: answers }
}
