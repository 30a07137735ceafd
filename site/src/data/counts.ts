// How much is in the ruleset? Conditions with a clause, points nobody could confirm.
import type { Condition } from '@mera/engine'
import { ruleset } from './ruleset.ts'

/** Every leaf of a condition, named conditions left as they are. */
export function leavesOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  if ('not' in condition) return leavesOf(condition.not)
  return 'condition' in condition ? [] : [condition]
}

const leaves = [
  ...ruleset.conditions.flatMap(c => leavesOf(c.conditions)),
  ...ruleset.measures.flatMap(m => m.editions.flatMap(e => leavesOf(e.conditions))),
]

export const counts: Readonly<Record<'measures' | 'leaves' | 'open' | 'sources', number>> = {
  measures: ruleset.measures.length,
  leaves: leaves.filter(l => 'fact' in l).length,
  open: leaves.filter(l => 'open' in l).length,
  sources: ruleset.sources.length,
}
