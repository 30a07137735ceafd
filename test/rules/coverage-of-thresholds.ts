/** Numeric thresholds: which sides of one exist, and on which side an answer lies. */
import type { ProofNode, Ruleset } from '@mera/engine'

/** Just below is [v−1, v), just above (v, v+1]. */
export type Side = 'just below' | 'at' | 'just above'

const NUMERIC: ReadonlySet<string> = new Set(['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'])

/** Sides of a leaf's threshold that answers can lie on; none for a leaf without one. */
export function sidesOf(leaf: ProofNode, { facts }: Ruleset): readonly Side[] {
  const fact = facts.find(({ id }) => id === leaf.fact)
  const threshold = thresholdOf(leaf)
  if (threshold === undefined || !fact) return []
  return [
    ...(fact.min === undefined || fact.min < threshold ? (['just below'] as const) : []),
    'at',
    ...(fact.max === undefined || fact.max > threshold ? (['just above'] as const) : []),
  ]
}

/** The side on which what is known of the fact lies, if it is near the threshold. */
export function sideOf(leaf: ProofNode): Side | undefined {
  const threshold = thresholdOf(leaf)
  if (threshold === undefined || leaf.known?.kind !== 'exact' || typeof leaf.known.value !== 'number') return undefined
  const distance = leaf.known.value - threshold
  if (Math.abs(distance) > 1) return undefined
  return distance === 0 ? 'at' : distance < 0 ? 'just below' : 'just above'
}

function thresholdOf({ operator, expected }: ProofNode): number | undefined {
  return operator !== undefined && NUMERIC.has(operator) && typeof expected === 'number' ? expected : undefined
}
