/** What to ask next: the questions whose answers are expected to settle most, per effort to answer. */
import { askableIn, type Askable } from './askable.ts'
import type { Compiled } from '../compile.ts'
import { isFactOperand } from '../condition.ts'
import { domainOf } from '../domain.ts'
import type { PlainFact, PlainRule } from '../edition.ts'
import { answersTo } from './answers-to.ts'
import { run, type LeafAt, type Monotone } from '../program.ts'
import type { Profile } from '../profile.ts'
import { reachIn } from './reach.ts'
import { liveLeaves, residueOf } from './relevance.ts'
import type { FactType, Need } from '../ruleset.ts'
import type { Slot } from '../slots.ts'
import { lookupIn, stateOf, type State } from '../state.ts'
import { trialOf, type Trial } from '../trial.ts'
import { unfolded } from '../unfold.ts'

/** A question worth asking. */
export interface Question {
  readonly fact: string
  /** Measures whose verdict it can still change, the most hopeful first. */
  readonly measures: readonly string[]
  /** Questions it is expected to save, by weight of their measures, per effort to answer; only the order matters. */
  readonly score: number
}

/** What a person cares for. */
export interface Interest {
  /** Weight of a measure, by its benefit or anything else; 0 leaves it out. Absent: all weigh 1. */
  readonly weigh?: (measure: string) => number
  /** Measures that answer none of these needs are left out. Absent or empty: all count. */
  readonly needs?: readonly Need[]
  /** At most so many questions. */
  readonly limit?: number
}

/**
 * Unanswered questions that can still change a verdict, best first. Empty: nothing is left to ask.
 * Facts answered with «Не знаю», facts already answered and questions that do not apply are left out.
 *
 * @example
 * ```ts
 * nextQuestions(compiled, { facts: {} }, { limit: 5 }).length // 5
 * ```
 */
export function nextQuestions(compiled: Compiled, profile: Profile, { weigh = () => 1, needs = [], limit }: Interest = {}): readonly Question[] {
  const flat = unfolded(compiled, profile)
  const state = stateOf(flat, profile)
  const askable = askableIn(flat, profile, lookupIn(state))
  const questionsOf = flat.slots.map((slot, index) => (index === 0 ? [] : questionsBehind(flat, slot, askable)))
  const weight = (rule: number): number => (needs.length === 0 || compiled.measures[rule]?.measure.needs.some((need) => needs.includes(need)) !== false ? weigh((compiled.rules[rule] as PlainRule).id) : 0)
  const stakes = stakesBySlot(flat, state, weight, reachIn(flat, state, (slot) => (questionsOf[slot] as readonly string[]).length > 0))
  const staysOpen = openAfter(flat, profile)
  const scores = new Map<string, { gain: number; rules: Map<number, number> }>()
  for (const [slot, rules] of stakes) {
    const gain = expectedGain(flat, state, slot, rules)
    const asked = questionsOf[slot] as readonly string[]
    const isFigure = asked.length === 2 && (flat.facts[(flat.slots[slot] as Slot).fact] as PlainFact).derive?.kind === 'formula'
    for (const [index, fact] of asked.entries()) {
      const open = isFigure ? rules.filter(({ rule }) => staysOpen(rule, asked[1 - index] as string)) : rules
      if (open.length === 0) continue
      const entry = scores.get(fact) ?? { gain: 0, rules: new Map<number, number>() }
      entry.gain += gain / asked.length
      for (const { rule, waiting } of open) entry.rules.set(rule, waiting)
      scores.set(fact, entry)
    }
  }
  return [...scores]
    .map(([fact, { gain, rules }]): Question => ({
      fact,
      measures: [...rules].toSorted(([, a], [, b]) => a - b).map(([rule]) => (compiled.rules[rule] as PlainRule).id),
      score: gain / effortOf(compiled, fact),
    }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
}

function questionsBehind({ facts }: Compiled, { fact, tests }: Slot, askable: Askable): readonly string[] {
  const own = askable((facts[fact] as PlainFact).id)
  const operands = tests.flatMap(({ leaf }) => (isFactOperand(leaf.value) ? askable(leaf.value.fact) : []))
  return [...new Set([...own, ...operands])]
}

/**
 * Finds whether a rule can stay undecided after the one other question that a figure needs. If each
 * answer to it decides the rule, the rest of the figure does not matter.
 */
function openAfter(compiled: Compiled, profile: Profile): (rule: number, other: string) => boolean {
  let trial: Trial | undefined
  const known = new Map<string, boolean>()
  return (rule, other) => {
    const before = known.get(`${rule} ${other}`)
    if (before !== undefined) return before
    const domain = domainOf(compiled, other)
    trial ??= trialOf(compiled, profile)
    const { set, reset, verdict } = trial
    const found = domain.length === 0 || domain.some((value) => (set(other, value), verdict(rule) === 'unknown'))
    reset(other)
    known.set(`${rule} ${other}`, found)
    return found
  }
}

/** An undecided rule that a slot can still change. */
interface Stake {
  readonly rule: number
  readonly weight: number
  /** How many slots it still waits for. */
  readonly waiting: number
}

function stakesBySlot(compiled: Compiled, state: State, weigh: (rule: number) => number, reach: (leaf: LeafAt) => number): ReadonlyMap<number, readonly Stake[]> {
  const { rules, formulas } = compiled
  const stakes = new Map<number, Stake[]>()
  rules.forEach((_, rule) => {
    const weight = weigh(rule)
    if (weight <= 0) return
    const leaves = liveLeaves(formulas[rule] as Monotone, state, reach)
    const slots = new Set<number>()
    const twice = new Set<number>()
    for (const { slot } of leaves) (slots.has(slot) ? twice : slots).add(slot)
    for (const slot of twice) if (!tellsApart(compiled, state, slot, rule, leaves, reach)) slots.delete(slot)
    for (const slot of slots) {
      const stake = { rule, weight, waiting: slots.size }
      const known = stakes.get(slot)
      if (known) known.push(stake)
      else stakes.set(slot, [stake])
    }
  })
  return stakes
}

/** Whether answers to a slot with several leaves leave different things of a rule: they may outweigh each other. */
function tellsApart(compiled: Compiled, state: State, slot: number, rule: number, leaves: readonly LeafAt[], reach: (leaf: LeafAt) => number): boolean {
  const { sure, possible, bits } = state
  const [wasSure, wasPossible] = [sure[slot] as number, possible[slot] as number]
  const answers = answersTo(compiled, slot, rule).map(({ row }) => row)
  const own = leaves.filter((leaf) => leaf.slot === slot)
  const all = (bit: number) => answers.some((row) => own.every(({ place }) => bits[row + place] === bit))
  // All of them holding and all of them failing can't leave the same: each of them can still matter.
  if (all(0) && all(1)) return true
  let first: string | undefined
  const found = answers.some((row) => {
    sure[slot] = possible[slot] = row
    const left = residueOf(compiled.formulas[rule] as Monotone, state, reach)
    first ??= left
    return left !== first
  })
  sure[slot] = wasSure
  possible[slot] = wasPossible
  return found
}

/** Tries every possible answer: a decided rule saves all questions it still waits for, progress of the others counts in part. */
function expectedGain(compiled: Compiled, state: State, slot: number, stakes: readonly Stake[]): number {
  const { program } = compiled
  const { sure, possible, bits } = state
  const [wasSure, wasPossible] = [sure[slot] as number, possible[slot] as number]
  let gain = 0
  for (const { rule, weight, waiting } of stakes) {
    for (const { row, share } of answersTo(compiled, slot, rule)) {
      sure[slot] = possible[slot] = row
      const decided = !run(program, rule, possible, bits) || run(program, rule, sure, bits)
      gain += weight * share * (decided ? waiting : 0.5 / waiting)
    }
  }
  sure[slot] = wasSure
  possible[slot] = wasPossible
  return gain
}

const efforts: Readonly<Record<FactType, number>> = { boolean: 1, enum: 1, code: 1.3, codes: 1.3, date: 1.5, integer: 1.5, number: 1.5, list: 4 }

function effortOf({ facts, factIndex }: Compiled, id: string): number {
  return efforts[(facts[factIndex.get(id) as number] as PlainFact).type]
}
