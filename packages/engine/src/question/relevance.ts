/** What can still change an undecided rule. */
import type { LeafAt, Monotone } from '../program.ts'
import type { State } from '../state.ts'

/** Whether answers to come can make an undecided leaf hold, and make it fail. */
export type Reach = (leaf: LeafAt) => number

/** Bits of what can be said of a node: decided, or what it can still become. Neither: it stays open for ever. */
const YES = 1
const NO = 2
export const CAN_HOLD = 4
export const CAN_FAIL = 8

/**
 * Undecided leaves that can still take part in deciding a rule: holding or failing, together with
 * others, they would make it a "yes" or a "no". Leaves beside an open point that no answer can
 * outweigh are left out. Empty if the rule is decided, or if nothing can decide it.
 */
export function liveLeaves(formula: Monotone, state: State, reach: Reach): readonly LeafAt[] {
  const found: LeafAt[] = []
  const outcome = outcomeOf(formula, state, reach)
  if ((outcome & (YES | NO)) === 0) collect(formula, outcome, state, reach, found)
  return found
}

function outcomeOf(node: Monotone, state: State, reach: Reach): number {
  if ('slot' in node) {
    const { sure, possible, bits } = state
    if (bits[(sure[node.slot] as number) + node.place] === 1) return YES
    if (bits[(possible[node.slot] as number) + node.place] === 0) return NO
    return node.slot === 0 ? 0 : reach(node)
  }
  const all = 'all' in node
  const [decisive, every, some] = all ? [NO, CAN_HOLD, CAN_FAIL] : [YES, CAN_FAIL, CAN_HOLD]
  let [undecided, together, alone] = [false, every, 0]
  for (const child of all ? node.all : node.any) {
    const outcome = outcomeOf(child, state, reach)
    if (outcome === decisive) return decisive
    if (outcome === YES || outcome === NO) continue
    undecided = true
    together &= outcome
    alone |= outcome & some
  }
  return undecided ? together | alone : all ? YES : NO
}

/** `wanted`: which outcomes of the node would still matter to the rule; none once it is decided. */
function collect(node: Monotone, wanted: number, state: State, reach: Reach, found: LeafAt[]): void {
  if (wanted === 0) return
  if ('slot' in node) {
    found.push(node)
    return
  }
  const all = 'all' in node
  for (const child of all ? node.all : node.any) collect(child, outcomeOf(child, state, reach) & wanted, state, reach, found)
}

/**
 * What is left of an undecided rule, as text: two states with the same text end in the same verdicts
 * whatever is answered next. Leaves on one fact that outweigh each other leave no trace in it.
 */
export function residueOf(formula: Monotone, state: State, reach: Reach): string {
  const outcome = outcomeOf(formula, state, reach)
  return (outcome & (YES | NO)) === 0 ? residue(formula, outcome, state, reach) : String(outcome)
}

function residue(node: Monotone, wanted: number, state: State, reach: Reach): string {
  if (wanted === 0) return ''
  if ('slot' in node) return `${node.slot}.${node.place}.${wanted}`
  const all = 'all' in node
  const parts = new Set<string>()
  for (const child of all ? node.all : node.any) parts.add(residue(child, outcomeOf(child, state, reach) & wanted, state, reach))
  // What stays open for ever says nothing where it could not turn the node anyway.
  parts.delete('')
  const [only = '', ...others] = [...parts].toSorted()
  return others.length === 0 ? only : `${all ? '&' : '|'}(${[only, ...others].join(' ')})`
}
