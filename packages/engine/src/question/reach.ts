/** What answers to come can still make of an undecided leaf: hold, fail, either, neither. */
import { boundsOf } from '../bounds.ts'
import type { Compiled } from '../compile.ts'
import { isFactOperand } from '../condition.ts'
import { entryOf } from '../domain.ts'
import type { PlainFact } from '../edition.ts'
import { compare } from '../operators.ts'
import { CAN_FAIL, CAN_HOLD, type Reach } from './relevance.ts'
import type { Slot } from '../slots.ts'
import { lookupIn, type State } from '../state.ts'
import { ranged, type Known } from '../value.ts'

/**
 * Leaves on facts that nothing is asked about can become nothing. A comparison of two facts goes only
 * the way that their bounds allow: nothing is less than a sum of zero.
 */
export function reachIn(compiled: Compiled, state: State, isAsked: (slot: number) => boolean): Reach {
  const lookup = lookupIn(state)
  const within = (id: string): Known | undefined => lookup(id) ?? boundsIn(compiled, id)
  return ({ slot, place }) => {
    if (!isAsked(slot)) return 0
    const { cells, tests, fact } = compiled.slots[slot] as Slot
    const test = tests[place]
    if (cells || !test || !isFactOperand(test.leaf.value)) return CAN_HOLD | CAN_FAIL
    const truth = compare(test.leaf.operator, within((compiled.facts[fact] as PlainFact).id), within(test.leaf.value.fact))
    if (truth === 'unknown') return CAN_HOLD | CAN_FAIL
    return (truth === 'true') === test.negated ? CAN_FAIL : CAN_HOLD
  }
}

function boundsIn(compiled: Compiled, id: string): Known | undefined {
  const entry = entryOf(compiled, id)
  if (!entry || entry.derive || (entry.type !== 'number' && entry.type !== 'integer')) return undefined
  const [min, max] = boundsOf(entry)
  return ranged({ ...(min > -Infinity && { min }), ...(max < Infinity && { max }) })
}
