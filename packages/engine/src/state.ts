/** What is known of all facts of a profile: knowledge by fact, and two bits by leaf. */
import type { Cells, Test } from './cells.ts'
import { isFactOperand } from './condition.ts'
import { OPEN_LEAF, type Compiled, type Slot } from './compile.ts'
import { derive } from './derive.ts'
import type { Lookup } from './evaluate.ts'
import type { Inputs } from './formula.ts'
import { compare } from './operators.ts'
import { knowledgeOf, type FactValue, type Profile } from './profile.ts'
import { exact, type Known } from './value.ts'

/** Changes in place as facts become known; owned by whoever made it. */
export interface State {
  readonly sure: Uint8Array
  readonly possible: Uint8Array
  readonly known: (Known | undefined)[]
}

/** The state in which nothing is known: nothing sure, everything possible. */
export function blankState(compiled: Compiled): State {
  const state: State = {
    sure: new Uint8Array(compiled.leafCount),
    possible: new Uint8Array(compiled.leafCount).fill(1),
    known: new Array<Known | undefined>(compiled.facts.length),
  }
  for (const index of compiled.derivedOrder) learn(compiled, state, index, deriveAnew(compiled, state, index))
  return state
}

/** The state after all answers of a profile. */
export function stateOf(compiled: Compiled, profile: Profile, blank: State = blankState(compiled)): State {
  const state: State = { sure: blank.sure.slice(), possible: blank.possible.slice(), known: blank.known.slice() }
  const { facts } = profile
  let derivable = false
  compiled.facts.forEach((fact, index) => {
    const value = facts[fact.id]
    if (value === undefined) return
    derivable ||= (compiled.dependents[index] as readonly number[]).length > 0
    answer(compiled, state, index, value)
  })
  if (derivable) deriveAll(compiled, state, profile)
  return state
}

/** Records an answer to one fact and what follows from it; reports the leaves whose bits changed. */
export function update(compiled: Compiled, state: State, profile: Profile, fact: number, changed: number[]): void {
  const { id } = compiled.facts[fact] as { id: string }
  const given = knowledgeOf(profile.facts[id], compiled.facts[fact] as Compiled['facts'][number])
  learn(compiled, state, fact, given ?? deriveAnew(compiled, state, fact), changed)
  for (const dependent of compiled.dependents[fact] ?? []) {
    if (profile.facts[(compiled.facts[dependent] as { id: string }).id] !== undefined) continue
    learn(compiled, state, dependent, deriveAnew(compiled, state, dependent), changed)
  }
}

/** What is known of a fact in a state, by the fact's id. */
export function lookupIn(compiled: Compiled, state: State): Lookup {
  return (id) => {
    const index = compiled.factIndex.get(id)
    return index === undefined ? undefined : state.known[index]
  }
}

/** What formulas read in a state. */
export function inputsIn(compiled: Compiled, state: State): Inputs {
  return { lookup: lookupIn(compiled, state), parameter: compiled.parameter, asOf: compiled.asOf }
}

function deriveAll(compiled: Compiled, state: State, { facts }: Profile): void {
  const stale = new Set<number>()
  compiled.facts.forEach((fact, index) => {
    if (facts[fact.id] !== undefined) for (const dependent of compiled.dependents[index] ?? []) stale.add(dependent)
  })
  const order = compiled.derivedOrder.filter((index) => stale.has(index) && facts[(compiled.facts[index] as { id: string }).id] === undefined)
  for (const index of order) learn(compiled, state, index, deriveAnew(compiled, state, index))
}

function deriveAnew(compiled: Compiled, state: State, fact: number): Known | undefined {
  const rule = compiled.facts[fact]?.derive
  return rule && derive(rule, inputsIn(compiled, state))
}

/** Plain answers to tabled facts go straight to their cell. */
function answer(compiled: Compiled, state: State, fact: number, value: FactValue): void {
  learn(compiled, state, fact, typeof value === 'object' ? knowledgeOf(value, compiled.facts[fact] as Compiled['facts'][number]) : exact(value))
}

function learn(compiled: Compiled, state: State, fact: number, known: Known | undefined, changed?: number[]): void {
  state.known[fact] = known
  for (const index of compiled.slotsOf[fact] as readonly number[]) {
    const slot = compiled.slots[index] as Slot
    const { cells } = slot
    const own = slot.fact === fact ? known : state.known[slot.fact]
    if (cells && own === undefined) fill(state, slot, 0, 1, changed)
    else if (cells) byCells(compiled, state, slot, cells, own as Known, changed)
    else oneByOne(compiled, state, slot, changed)
  }
}

function byCells(compiled: Compiled, state: State, slot: Slot, cells: Cells, known: Known, changed?: number[]): void {
  if (known.kind === 'exact') {
    const cell = cells.cellOf(known.value)
    if (cell < 0) return oneByOne(compiled, state, slot, changed)
    const { start, tests } = slot
    const width = tests.length
    const { holds } = cells
    for (let test = 0, at = cell * width; test < width; test++, at++) {
      const bit = holds[at] as number
      set(state, start + test, bit, bit, changed)
    }
    return
  }
  if (known.kind === 'range' && cells.cellsOf) {
    const [first, last] = cells.cellsOf(known)
    return overCells(state, slot, cells, first, last, changed)
  }
  oneByOne(compiled, state, slot, changed)
}

function overCells(state: State, { start, tests }: Slot, { holds }: Cells, first: number, last: number, changed?: number[]): void {
  const width = tests.length
  for (let test = 0; test < width; test++) {
    let [sure, possible] = [1, 0]
    for (let cell = first; cell <= last; cell++) {
      const bit = holds[cell * width + test] as number
      sure &= bit
      possible |= bit
    }
    set(state, start + test, sure, possible, changed)
  }
}

function oneByOne(compiled: Compiled, state: State, { fact, start, tests }: Slot, changed?: number[]): void {
  tests.forEach(({ leaf, negated }: Test, test) => {
    const right = isFactOperand(leaf.value) ? lookupIn(compiled, state)(leaf.value.fact) : leaf.value
    const truth = compare(leaf.operator, state.known[fact], right)
    const [yes, no] = negated ? (['false', 'true'] as const) : (['true', 'false'] as const)
    set(state, start + test, truth === yes ? 1 : 0, truth === no ? 0 : 1, changed)
  })
}

function fill(state: State, { start, tests }: Slot, sure: number, possible: number, changed?: number[]): void {
  for (let leaf = start; leaf < start + tests.length; leaf++) set(state, leaf, sure, possible, changed)
}

function set({ sure, possible }: State, leaf: number, yes: number, maybe: number, changed?: number[]): void {
  if (leaf === OPEN_LEAF || (sure[leaf] === yes && possible[leaf] === maybe)) return
  sure[leaf] = yes
  possible[leaf] = maybe
  changed?.push(leaf)
}
