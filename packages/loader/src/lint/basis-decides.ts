/** Does anything decide a verdict that nobody has read? */
import { conditionsIn, leavesIn } from '../conditions-in.ts'
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'

/** Comparisons, and parameters, that rest on inference or memory. */
export function basisDecides(draft: Draft): readonly Finding[] {
  const rules = conditionsIn(draft).filter(({ role }) => role === 'rule')
  const leaves = rules.flatMap(leavesIn).flatMap(({ file, path, value }) => {
    const basis = value.cite?.basis
    return guess(basis) ? [finding(file, [...path, 'cite', 'basis'], basis, 'Write it as an open leaf (open, ask), or find the text and cite it.')] : []
  })
  const values = draft.parameters.flatMap(({ file, path, value }) =>
    value.values.flatMap(({ cite: { basis } }, index) =>
      guess(basis) ? [finding(file, [...path, 'values', index, 'cite', 'basis'], basis, 'Find a source for the value, or leave it out.')] : [],
    ),
  )
  return [...leaves, ...values]
}

function guess(basis: string | undefined): basis is 'inferred' | 'memory' {
  return basis === 'inferred' || basis === 'memory'
}

function finding(file: string, path: Finding['path'], basis: string, advice: string): Finding {
  return {
    rule: 'basis-decides',
    severity: 'error',
    file,
    path,
    message: `Basis "${basis}" may not decide a verdict: nobody has read it. ${advice}`,
  }
}
