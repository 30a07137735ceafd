/** What can still change an undecided rule. */
import type { Compiled } from './compile.ts'
import type { Monotone } from './program.ts'
import type { State } from './state.ts'

/**
 * Slots whose answers can still change a rule in a state: those with an undecided leaf that no
 * decided sibling has made irrelevant. Empty if the rule is decided.
 */
export function relevantSlots({ formulas }: Compiled, state: State, rule: number): ReadonlySet<number> {
  const found: number[] = []
  const truth = visit(formulas[rule] as Monotone, state, found)
  return new Set(truth === UNKNOWN ? found : [])
}

const [NO, UNKNOWN, YES] = [0, 1, 2] as const
type Outcome = typeof NO | typeof UNKNOWN | typeof YES

/** Evaluates a node and leaves in `found` the slots that matter to it. */
function visit(node: Monotone, state: State, found: number[]): Outcome {
  if ('slot' in node) {
    const { sure, possible, bits } = state
    if (bits[(sure[node.slot] as number) + node.place] === 1) return YES
    if (bits[(possible[node.slot] as number) + node.place] === 0) return NO
    found.push(node.slot)
    return UNKNOWN
  }
  const all = 'all' in node
  const decisive = all ? NO : YES
  const before = found.length
  let outcome: Outcome = all ? YES : NO
  for (const child of all ? node.all : node.any) {
    const truth = visit(child, state, found)
    if (truth === decisive) {
      found.length = before
      return decisive
    }
    if (truth === UNKNOWN) outcome = UNKNOWN
  }
  return outcome
}
