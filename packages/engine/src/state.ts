/** What is known of all facts of a profile: knowledge by fact, and by slot the rows of its sure and possible bits. */
import type { Cells, Test } from './cells.ts'
import { isFactOperand } from './condition.ts'
import type { Compiled } from './compile.ts'
import { derive } from './derive.ts'
import type { PlainFact } from './edition.ts'
import type { Lookup } from './evaluate.ts'
import type { Inputs } from './formula.ts'
import { compare } from './operators.ts'
import { knowledgeOf, type FactValue, type Profile } from './profile.ts'
import { onesIn, type Slot } from './slots.ts'
import { exact, type Known, type Scalar } from './value.ts'

/** Changes in place as facts become known; owned by whoever made it. */
export interface State {
  readonly sure: Int32Array
  readonly possible: Int32Array
  /** The compiled bits, or a copy of them if rows had to be worked out. */
  bits: Uint8Array
  readonly known: (Known | Scalar | undefined)[]
  readonly compiled: Compiled
}

/** A leaf whose bits changed. */
export type Report = (slot: number, place: number) => void

/** Made once for each compiled ruleset and only copied from. */
const blanks = new WeakMap<Compiled, State>()

/** The state in which nothing is answered: nothing sure, everything possible, but for what follows from nothing. */
export function blankState(compiled: Compiled): State {
  const known = blanks.get(compiled)
  if (known) return known
  const blank = makeBlank(compiled)
  blanks.set(compiled, blank)
  return blank
}

function makeBlank(compiled: Compiled): State {
  const slots = compiled.slots.length
  const state: State = {
    sure: new Int32Array(slots),
    possible: new Int32Array(slots).fill(onesIn(compiled.bits)),
    bits: compiled.bits,
    known: compiled.facts.map(() => undefined),
    compiled,
  }
  for (const fact of compiled.derivedOrder) learn(state, fact, deriveAnew(state, fact))
  return state
}

/** The state after all answers of a profile. */
export function stateOf(compiled: Compiled, { facts }: Profile): State {
  const blank = blankState(compiled)
  const state: State = {
    ...blank,
    sure: blank.sure.slice(),
    possible: blank.possible.slice(),
    bits: blank.bits === compiled.bits ? blank.bits : blank.bits.slice(),
    known: blank.known.slice(),
  }
  const { quick } = compiled
  const { sure, possible, known } = state
  const stale: number[] = []
  for (let index = 0; index < quick.length; index++) {
    const fact = compiled.facts[index] as PlainFact
    const value = facts[fact.id]
    if (value === undefined) continue
    const slot = quick[index]
    const cell = slot && typeof value !== 'object' ? slot.cellOf(value) : -1
    if (slot && cell >= 0) {
      const row = slot.row + cell * slot.width
      known[index] = value as Scalar
      sure[slot.slot] = row
      possible[slot.slot] = row
    } else {
      learn(state, index, knowledgeOf(value, fact))
      stale.push(...(compiled.dependents[index] as readonly number[]))
    }
  }
  if (stale.length > 0) {
    for (const index of compiled.derivedOrder) {
      if (stale.includes(index) && facts[(compiled.facts[index] as PlainFact).id] === undefined) learn(state, index, deriveAnew(state, index))
    }
  }
  return state
}

/** Records an answer to one fact and what follows from it; reports the leaves whose bits changed. */
export function update(state: State, fact: number, value: FactValue | undefined, isGiven: (fact: string) => boolean, report: Report): void {
  const { facts, dependents } = state.compiled
  learn(state, fact, value === undefined ? deriveAnew(state, fact) : knowledgeOf(value, facts[fact] as PlainFact), report)
  for (const dependent of dependents[fact] as readonly number[]) {
    if (!isGiven((facts[dependent] as PlainFact).id)) learn(state, dependent, deriveAnew(state, dependent), report)
  }
}

/** What is known of a fact in a state, by the fact's id. */
export function lookupIn({ compiled: { factIndex }, known }: State): Lookup {
  return (id) => {
    const found = known[factIndex.get(id) ?? -1]
    return typeof found === 'object' || found === undefined ? found : exact(found)
  }
}

function deriveAnew(state: State, fact: number): Known | undefined {
  const { facts, parameter, asOf } = state.compiled
  const rule = facts[fact]?.derive
  const inputs: Inputs = { lookup: lookupIn(state), parameter, asOf }
  return rule && derive(rule, inputs)
}

function learn(state: State, fact: number, known: Known | undefined, report?: Report): void {
  const { slots, slotsOf } = state.compiled
  state.known[fact] = known
  for (const index of slotsOf[fact] as readonly number[]) {
    const slot = slots[index] as Slot
    const own = lookupOf(state, slot.fact)
    const cell = own?.kind === 'exact' && slot.cells ? slot.cells.cellOf(own.value) : -1
    if (own === undefined) point(state, index, 0, onesIn(state.bits), report)
    else if (cell >= 0) point(state, index, slot.row + cell * slot.tests.length, slot.row + cell * slot.tests.length, report)
    else workOut(state, index, own.kind === 'range' && slot.cells?.cellsOf ? overCells(slot, slot.cells, slot.cells.cellsOf(own)) : oneByOne(state, slot), report)
  }
}

function lookupOf({ known }: State, fact: number): Known | undefined {
  const found = known[fact]
  return typeof found === 'object' || found === undefined ? found : exact(found)
}

/** Points a slot at its rows of sure and possible bits. */
function point(state: State, index: number, sure: number, possible: number, report?: Report): void {
  const { bits } = state
  if (report) {
    const [wasSure, wasPossible] = [state.sure[index] as number, state.possible[index] as number]
    const width = (state.compiled.slots[index] as Slot).tests.length
    for (let place = 0; place < width; place++) {
      if (bits[wasSure + place] !== bits[sure + place] || bits[wasPossible + place] !== bits[possible + place]) report(index, place)
    }
  }
  state.sure[index] = sure
  state.possible[index] = possible
}

/** Writes rows of its own for a slot whose answer is no single cell. */
function workOut(state: State, index: number, rows: readonly Both[], report?: Report): void {
  const { scratch, tests } = state.compiled.slots[index] as Slot
  if (state.bits === state.compiled.bits) state.bits = state.bits.slice()
  const { bits } = state
  const [wasSure, wasPossible] = [state.sure[index] as number, state.possible[index] as number]
  rows.forEach(({ sure, possible }, place) => {
    if (report && (bits[wasSure + place] !== sure || bits[wasPossible + place] !== possible)) report(index, place)
    bits[scratch + place] = sure
    bits[scratch + tests.length + place] = possible
  })
  state.sure[index] = scratch
  state.possible[index] = scratch + tests.length
}

interface Both {
  readonly sure: 0 | 1
  readonly possible: 0 | 1
}

function overCells({ tests }: Slot, { holds }: Cells, [first, last]: readonly [number, number]): readonly Both[] {
  return tests.map((_, test) => {
    let [sure, possible] = [1, 0]
    for (let cell = first; cell <= last; cell++) {
      const bit = holds[cell * tests.length + test] as number
      sure &= bit
      possible |= bit
    }
    return { sure: sure as 0 | 1, possible: possible as 0 | 1 }
  })
}

function oneByOne(state: State, { fact, tests }: Slot): readonly Both[] {
  const lookup = lookupIn(state)
  return tests.map(({ leaf, negated }: Test) => {
    const truth = compare(leaf.operator, lookupOf(state, fact), isFactOperand(leaf.value) ? lookup(leaf.value.fact) : leaf.value)
    const [yes, no] = negated ? (['false', 'true'] as const) : (['true', 'false'] as const)
    return { sure: truth === yes ? 1 : 0, possible: truth === no ? 0 : 1 }
  })
}
