/** What to ask next: the questions whose answers are expected to settle most, per effort to answer. */
import type { Compiled } from './compile.ts'
import { factsOf } from './condition.ts'
import { inputsOf } from './derive.ts'
import type { PlainFact } from './edition.ts'
import { evaluate } from './evaluate.ts'
import { run } from './program.ts'
import type { Profile } from './profile.ts'
import { relevantSlots } from './relevance.ts'
import type { FactType } from './ruleset.ts'
import type { Slot } from './slots.ts'
import { lookupIn, stateOf, type State } from './state.ts'

/** A question worth asking. */
export interface Question {
  readonly fact: string
  /** Measures whose verdict it can still change, the most hopeful first. */
  readonly measures: readonly string[]
  /** Expected weight of settled verdicts per effort; only the order matters. */
  readonly score: number
}

/** What a person cares for. */
export interface Interest {
  /** Weight of a measure; 0 leaves it out. Absent: all weigh 1. */
  readonly weigh?: (measure: string) => number
  /** At most so many questions. */
  readonly limit?: number
}

/**
 * Unanswered questions that can still change a verdict, best first. Empty: nothing is left to ask.
 * Facts answered with «Не знаю», facts already answered and questions that do not apply are left out.
 *
 * @example
 * ```ts
 * nextQuestions(compiled, { facts: {} }, { limit: 1 })[0]?.fact // 'company.legalForm'
 * ```
 */
export function nextQuestions(compiled: Compiled, profile: Profile, { weigh = () => 1, limit }: Interest = {}): readonly Question[] {
  const state = stateOf(compiled, profile)
  const stakes = stakesBySlot(compiled, state, weigh)
  const scores = new Map<string, { gain: number; rules: Set<number> }>()
  for (const [slot, rules] of stakes) {
    const gain = expectedGain(compiled, state, slot, rules)
    const asked = askable(compiled, profile, state, (compiled.slots[slot] as Slot).fact)
    for (const fact of asked) {
      const entry = scores.get(fact) ?? { gain: 0, rules: new Set<number>() }
      entry.gain += gain / asked.length
      for (const { rule } of rules) entry.rules.add(rule)
      scores.set(fact, entry)
    }
  }
  return [...scores]
    .map(([fact, { gain, rules }]): Question => ({
      fact,
      measures: [...rules].map((rule) => (compiled.rules[rule] as { id: string }).id),
      score: gain / effortOf(compiled, fact),
    }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
}

/** An undecided rule that a slot can still change. */
interface Stake {
  readonly rule: number
  readonly weight: number
  /** How many slots it still waits for. */
  readonly waiting: number
}

function stakesBySlot(compiled: Compiled, state: State, weigh: (measure: string) => number): ReadonlyMap<number, readonly Stake[]> {
  const stakes = new Map<number, Stake[]>()
  compiled.rules.forEach(({ id }, rule) => {
    const weight = weigh(id)
    if (weight <= 0) return
    const slots = relevantSlots(compiled, state, rule)
    for (const slot of slots) {
      if (slot === 0) continue
      const stake = { rule, weight, waiting: slots.size }
      const known = stakes.get(slot)
      if (known) known.push(stake)
      else stakes.set(slot, [stake])
    }
  })
  return stakes
}

/** Tries every possible answer: verdicts it would decide count in full, progress of the others in part. */
function expectedGain({ program, slots, bits }: Compiled, state: State, slot: number, stakes: readonly Stake[]): number {
  const { sure, possible } = state
  const [wasSure, wasPossible] = [sure[slot] as number, possible[slot] as number]
  const rows = answersOf(slots[slot] as Slot, bits)
  let gain = 0
  for (const row of rows) {
    sure[slot] = possible[slot] = row
    for (const { rule, weight, waiting } of stakes) {
      const decided = !run(program, rule, possible, state.bits) || run(program, rule, sure, state.bits)
      gain += weight * (decided ? 1 : 0.5 / waiting)
    }
  }
  sure[slot] = wasSure
  possible[slot] = wasPossible
  return gain / rows.length
}

/** A row for each cell; for what has no cells, all leaves failing and all leaves holding. */
function answersOf({ cells, row, tests }: Slot, bits: Uint8Array): readonly number[] {
  if (cells) return Array.from({ length: cells.size }, (_, cell) => row + cell * tests.length)
  return [0, bits.indexOf(1)]
}

/** The questions behind a fact: itself, what it is derived from, or what decides whether it applies at all. */
function askable(compiled: Compiled, profile: Profile, state: State, index: number): readonly string[] {
  const lookup = lookupIn(state)
  const found = new Set<string>()
  const seen = new Set<string>()
  const declined = new Set(profile.dontKnow)
  const visit = (id: string): void => {
    if (seen.has(id) || profile.facts[id] !== undefined || declined.has(id)) return
    seen.add(id)
    const fact = compiled.facts[compiled.factIndex.get(id) ?? -1]
    if (!fact) return
    const applies = fact.askIf ? evaluate(fact.askIf, lookup) : 'true'
    if (applies === 'false') return
    const gates = applies === 'unknown' && fact.askIf ? factsOf(fact.askIf) : []
    const before = found.size
    gates.forEach(visit)
    if (found.size > before) return
    const inputs = inputsOf(fact).filter((input) => !isExact(lookup(input)))
    inputs.forEach(visit)
    if (found.size === before && isAsked(fact, compiled)) found.add(id)
  }
  visit((compiled.facts[index] as PlainFact).id)
  return [...found]
}

/** Plain facts are always asked; of a ruleset those that have a question. */
function isAsked(fact: PlainFact, { ruleset, factIndex }: Compiled): boolean {
  return ruleset ? ruleset.facts[factIndex.get(fact.id) as number]?.question !== undefined : !fact.derive
}

function isExact(known: ReturnType<ReturnType<typeof lookupIn>>): boolean {
  return known !== undefined && known.kind !== 'range' && known.kind !== 'oneOf'
}

const efforts: Readonly<Record<FactType, number>> = { boolean: 1, enum: 1, code: 1.3, codes: 1.3, date: 1.5, integer: 1.5, number: 1.5, list: 4 }

function effortOf({ facts, factIndex }: Compiled, id: string): number {
  return efforts[(facts[factIndex.get(id) as number] as PlainFact).type]
}
