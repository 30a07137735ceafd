/**
 * Conditions as a jump table: at each step one bit is read and says where to go next.
 *
 * `not` has been pushed to the leaves, so the formula is monotone: run over the bits of what is
 * surely true it answers "surely?", over the bits of what is possibly true it answers "possibly?".
 */

/** A monotone formula over leaf numbers. */
export type Monotone = { readonly all: readonly Monotone[] } | { readonly any: readonly Monotone[] } | number

/** Where a program ends. Smaller numbers than these don't occur. */
export const ACCEPT = -1
export const REJECT = -2

/** All rules of a ruleset as one table. */
export interface Program {
  /** First step of each rule, or ACCEPT / REJECT. */
  readonly start: Int32Array
  /** The leaf read at a step. */
  readonly leafAt: Int32Array
  /** `next[2 * step + bit]`. */
  readonly next: Int32Array
}

/**
 * Lays out formulas as one table, likely deciders first.
 *
 * @example
 * ```ts
 * const program = assemble([{ all: [0, 1] }], () => 0.5)
 * run(program, 0, Uint8Array.of(1, 1)) // true
 * ```
 */
export function assemble(formulas: readonly Monotone[], likelihood: (leaf: number) => number): Program {
  const leafAt: number[] = []
  const next: number[] = []
  const emit = (formula: Monotone, yes: number, no: number): number => {
    if (typeof formula === 'number') {
      next.push(no, yes)
      return leafAt.push(formula) - 1
    }
    const all = 'all' in formula
    let entry = all ? yes : no
    for (const child of inOrder(formula, likelihood).toReversed()) {
      entry = all ? emit(child, entry, no) : emit(child, yes, entry)
    }
    return entry
  }
  const start = Int32Array.from(formulas, (formula) => emit(formula, ACCEPT, REJECT))
  return { start, leafAt: Int32Array.from(leafAt), next: Int32Array.from(next) }
}

/** Whether a rule holds over the given bits. */
export function run({ start, leafAt, next }: Program, rule: number, bits: Uint8Array): boolean {
  let step = start[rule] as number
  while (step >= 0) step = next[2 * step + (bits[leafAt[step] as number] as number)] as number
  return step === ACCEPT
}

/** Children in the order that decides soonest: the cheapest and likeliest to fail (`all`) or to hold (`any`) first. */
function inOrder(formula: Exclude<Monotone, number>, likelihood: (leaf: number) => number): readonly Monotone[] {
  const all = 'all' in formula
  const children = all ? formula.all : formula.any
  const score = (child: Monotone) => {
    const { holds, cost } = expectation(child, likelihood)
    return (all ? 1 - holds : holds) / cost
  }
  return children.map((child) => ({ child, score: score(child) })).toSorted((a, b) => b.score - a.score).map(({ child }) => child)
}

function expectation(formula: Monotone, likelihood: (leaf: number) => number): { holds: number; cost: number } {
  if (typeof formula === 'number') return { holds: likelihood(formula), cost: 1 }
  const all = 'all' in formula
  let [reached, cost] = [1, 0]
  for (const child of all ? formula.all : formula.any) {
    const expected = expectation(child, likelihood)
    cost += reached * expected.cost
    reached *= all ? expected.holds : 1 - expected.holds
  }
  return { holds: all ? reached : 1 - reached, cost: Math.max(cost, 0.01) }
}
