/**
 * Conditions as a jump table: at each step one bit is read and says where to go next.
 *
 * `not` has been pushed to the leaves, so the formula is monotone: run over the bits of what is
 * surely true it answers "surely?", over the bits of what is possibly true it answers "possibly?".
 */

/** A leaf: the slot it lies in and its place there. */
export interface LeafAt {
  readonly slot: number
  readonly place: number
}

/** A monotone formula over leaves. */
export type Monotone = { readonly all: readonly Monotone[] } | { readonly any: readonly Monotone[] } | LeafAt

/** Where a program ends. Smaller numbers than these don't occur. */
export const ACCEPT = -1
export const REJECT = -2

/** All rules of a ruleset as one table. */
export interface Program {
  /** First step of each rule, or ACCEPT / REJECT. */
  readonly start: Int32Array
  /** Four numbers a step: the slot and the place of the bit to read, where to go on 0, where to go on 1. */
  readonly code: Int32Array
}

/**
 * Lays out formulas as one table, likely deciders first.
 *
 * @example
 * ```ts
 * const program = assemble([{ all: [{ slot: 0, place: 0 }, { slot: 0, place: 1 }] }], () => 0.5)
 * run(program, 0, Int32Array.of(0), Uint8Array.of(1, 1)) // true
 * ```
 */
export function assemble(formulas: readonly Monotone[], likelihood: (leaf: LeafAt) => number): Program {
  const code: number[] = []
  const emit = (formula: Monotone, yes: number, no: number): number => {
    if ('slot' in formula) return code.push(formula.slot, formula.place, no, yes) - 4
    const all = 'all' in formula
    let entry = all ? yes : no
    for (const child of inOrder(formula, likelihood).toReversed()) {
      entry = all ? emit(child, entry, no) : emit(child, yes, entry)
    }
    return entry
  }
  const start = Int32Array.from(formulas, (formula) => emit(formula, ACCEPT, REJECT))
  return { start, code: Int32Array.from(code) }
}

/** Whether a rule holds: `bits[rows[slot] + place]` is the bit of a leaf. */
export function run({ start, code }: Program, rule: number, rows: Int32Array, bits: Uint8Array): boolean {
  let step = start[rule] as number
  while (step >= 0) {
    const bit = bits[(rows[code[step] as number] as number) + (code[step + 1] as number)] as number
    step = code[step + 2 + bit] as number
  }
  return step === ACCEPT
}

/** For every rule in one go: 0 if it is not even possible, 1 if it is possible, 2 if it is sure. */
export function runAll({ start, code }: Program, sure: Int32Array, possible: Int32Array, bits: Uint8Array): Uint8Array {
  const found = new Uint8Array(start.length)
  for (let rule = 0; rule < found.length; rule++) {
    let step = start[rule] as number
    while (step >= 0) step = code[step + 2 + (bits[(possible[code[step] as number] as number) + (code[step + 1] as number)] as number)] as number
    if (step !== ACCEPT) continue
    step = start[rule] as number
    while (step >= 0) step = code[step + 2 + (bits[(sure[code[step] as number] as number) + (code[step + 1] as number)] as number)] as number
    found[rule] = step === ACCEPT ? 2 : 1
  }
  return found
}

/** Children in the order that decides soonest: the cheapest and likeliest to fail (`all`) or to hold (`any`) first. */
function inOrder(formula: Exclude<Monotone, LeafAt>, likelihood: (leaf: LeafAt) => number): readonly Monotone[] {
  const all = 'all' in formula
  const children = all ? formula.all : formula.any
  const score = (child: Monotone) => {
    const { holds, cost } = expectation(child, likelihood)
    return (all ? 1 - holds : holds) / cost
  }
  return children.map((child) => ({ child, score: score(child) })).toSorted((a, b) => b.score - a.score).map(({ child }) => child)
}

function expectation(formula: Monotone, likelihood: (leaf: LeafAt) => number): { holds: number; cost: number } {
  if ('slot' in formula) return { holds: likelihood(formula), cost: 1 }
  const all = 'all' in formula
  let [reached, cost] = [1, 0]
  for (const child of all ? formula.all : formula.any) {
    const expected = expectation(child, likelihood)
    cost += reached * expected.cost
    reached *= all ? expected.holds : 1 - expected.holds
  }
  return { holds: all ? reached : 1 - reached, cost: Math.max(cost, 0.01) }
}
