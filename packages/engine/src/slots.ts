/** The different leaves of all rules, numbered: those of one fact side by side in a slot. */
import { cellsFor, type Cells, type Test } from './cells.ts'
import { isFactOperand, isLeaf, type PlainCondition, type PlainLeaf } from './condition.ts'
import type { PlainFact, PlainRule } from './edition.ts'
import { mayDecide } from './evaluate.ts'
import type { LeafAt } from './program.ts'

/** Leaves of one fact, answered from one table (`cells`) or one by one. */
export interface Slot {
  readonly fact: number
  readonly tests: readonly Test[]
  readonly cells?: Cells
  /** Where the rows of its cells begin in the bits, one row of `tests.length` bits a cell. */
  readonly row: number
  /** Where a row for it can be worked out: two rows, sure and possible. */
  readonly scratch: number
}

/** The leaf that nobody can decide: in slot 0, surely false and possibly true. */
export const OPEN: LeafAt = { slot: 0, place: 0 }

/** Finds the number of a leaf. */
export type LeafOf = (leaf: PlainLeaf, negated: boolean) => LeafAt

/** All slots, their bits, and where each leaf is. */
export interface Slotted {
  readonly slots: readonly Slot[]
  readonly bits: Uint8Array
  readonly leafOf: LeafOf
}

/** Numbers equal leaves once; a fact's tabled leaves apart from those that compare it with another fact. */
export function slotted(facts: readonly PlainFact[], rules: readonly PlainRule[], factIndex: ReadonlyMap<string, number>): Slotted {
  const groups = facts.map(() => ({ tabled: new Map<string, Test>(), direct: new Map<string, Test>() }))
  const collect = (node: PlainCondition, negated: boolean): void => {
    if ('all' in node) for (const child of node.all) collect(child, negated)
    else if ('any' in node) for (const child of node.any) collect(child, negated)
    else if ('not' in node) collect(node.not, !negated)
    else if (isLeaf(node) && mayDecide(node)) {
      const group = groups[factIndex.get(node.fact) as number]
      group?.[isFactOperand(node.value) ? 'direct' : 'tabled'].set(keyOf(node, negated), { leaf: node, negated })
    }
  }
  for (const rule of rules) collect(rule.conditions, false)

  const found: Omit<Slot, 'row' | 'scratch'>[] = [{ fact: -1, tests: [] }]
  const places = new Map<string, LeafAt>()
  groups.forEach(({ tabled, direct }, fact) => {
    for (const group of [tabled, direct].filter(({ size }) => size > 0)) {
      const tests = [...group.values()]
      const cells = cellsFor((facts[fact] as PlainFact).type, tests)
      const slot = found.push({ fact, tests, ...(cells && { cells }) }) - 1
      ;[...group.keys()].forEach((key, place) => places.set(key, { slot, place }))
    }
  })
  return { ...laidOut(found), leafOf: (leaf, negated) => places.get(keyOf(leaf, negated)) ?? OPEN }
}

/** Row of zeros at 0, row of ones at `width`, then scratch rows, then the tables. */
function laidOut(found: readonly Omit<Slot, 'row' | 'scratch'>[]): Pick<Slotted, 'slots' | 'bits'> {
  const width = Math.max(1, ...found.map(({ tests }) => tests.length))
  let next = 2 * width
  const scratched = found.map((slot) => ({ ...slot, scratch: (next += 2 * slot.tests.length) - 2 * slot.tests.length }))
  const slots = scratched.map((slot) => ({ ...slot, row: (next += slot.cells?.holds.length ?? 0) - (slot.cells?.holds.length ?? 0) }))
  const bits = new Uint8Array(next)
  bits.fill(1, width, 2 * width)
  for (const { cells, row } of slots) if (cells) bits.set(cells.holds, row)
  return { slots, bits }
}

/** Where the row of ones begins, right after the row of zeros. */
export function onesIn(bits: Uint8Array): number {
  return bits.indexOf(1)
}

function keyOf({ fact, operator, value }: PlainLeaf, negated: boolean): string {
  return JSON.stringify([fact, operator, value, negated])
}
