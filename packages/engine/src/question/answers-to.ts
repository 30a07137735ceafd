/** The answers to a question, as far as one rule can tell them apart. */
import type { Compiled } from '../compile.ts'
import type { PlainFact } from '../edition.ts'
import type { Monotone } from '../program.ts'
import { onesIn, type Slot } from '../slots.ts'

/** Answers that are all the same to a rule: one of them, as a row of bits, and their share of all answers. */
export interface Alike {
  readonly row: number
  readonly share: number
}

/** Worked out once for each slot and rule. */
const known = new WeakMap<Compiled, Map<number, readonly Alike[]>>()

/** Finds what can be answered in a slot: one entry for all cells in which the rule's leaves hold and fail alike. */
export function answersTo(compiled: Compiled, slot: number, rule: number): readonly Alike[] {
  const found = known.get(compiled) ?? new Map<number, readonly Alike[]>()
  known.set(compiled, found)
  const key = rule * compiled.slots.length + slot
  const before = found.get(key)
  if (before) return before
  const alike = grouped(compiled, rowsOf(compiled, slot), placesIn(compiled.formulas[rule] as Monotone, slot))
  found.set(key, alike)
  return alike
}

function grouped({ bits }: Compiled, rows: readonly number[], places: readonly number[]): readonly Alike[] {
  const groups = new Map<string, { row: number; share: number }>()
  for (const row of rows) {
    const key = places.map((place) => bits[row + place]).join('')
    const group = groups.get(key) ?? { row, share: 0 }
    group.share += 1 / rows.length
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** A row for each cell that an answer can lie in; for what has no cells, all leaves failing and all leaves holding. */
function rowsOf({ slots, facts, bits }: Compiled, slot: number): readonly number[] {
  const { cells, row, tests, fact } = slots[slot] as Slot
  if (!cells) return [0, onesIn(bits)]
  // The cell for every other value is empty if the rules name all options.
  const { options } = facts[fact] as PlainFact
  const used = options?.every(({ id }) => cells.cellOf(id) < cells.size - 1) ? cells.size - 1 : cells.size
  return Array.from({ length: used }, (_, cell) => row + cell * tests.length)
}

function placesIn(formula: Monotone, slot: number): readonly number[] {
  if ('slot' in formula) return formula.slot === slot ? [formula.place] : []
  return [...new Set(('all' in formula ? formula.all : formula.any).flatMap((child) => placesIn(child, slot)))]
}
