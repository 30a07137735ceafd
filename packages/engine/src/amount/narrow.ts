/** Which answer would narrow an estimate most. */
import type { Compiled } from '../compile.ts'
import { domainOf } from '../domain.ts'
import { estimate, type Estimate } from './estimate.ts'
import type { Profile } from '../profile.ts'
import { answered } from '../session.ts'

/** A missing input and what knowing it would do. */
export interface Narrowing {
  readonly fact: string
  /** How much of the uncertainty is left on average, from 0 (none) to 1 (all of it). */
  readonly left: number
}

/**
 * The missing inputs of a measure's main figure (or of the line with that id), the one that narrows
 * it most first; none if the figure is exact or not determined. Every answer out of a small domain
 * of the fact is tried.
 *
 * @example
 * ```ts
 * narrowing(compiled, profile, 'moscow-pilot-testing-grant')[0]?.fact // 'company.pilotTestCostRub'
 * ```
 */
export function narrowing(compiled: Compiled, profile: Profile, measure: string, line?: string): readonly Narrowing[] {
  const figureFor = (tried: Profile): Estimate | undefined => {
    const figures = estimate(compiled, tried, measure)
    return line === undefined ? figures[0] : figures.find(({ id }) => id === line)
  }
  const before = figureFor(profile)
  if (before?.kind !== 'range') return []
  return before.inputs
    .map((fact): Narrowing => {
      const tried = domainOf(compiled, fact).map((value) => uncertainty(figureFor(answered(profile, fact, value)), before))
      return { fact, left: tried.length === 0 ? 1 : tried.reduce((sum, one) => sum + one, 0) / tried.length }
    })
    .toSorted((a, b) => a.left - b.left)
}

/** Of an unbounded figure a bounded one is half; within bounds it is the width that counts. */
function uncertainty(after: Estimate | undefined, before: Estimate): number {
  if (!after || after.kind === 'exact') return 0
  if (after.kind === 'undetermined') return 1
  const [now, was] = [width(after), width(before)]
  if (was === Infinity) return now === Infinity ? ((after.min ?? 0) > (before.min ?? 0) ? 0.75 : 1) : 0.5
  return was === 0 ? 0 : Math.min(1, now / was)
}

function width({ min = 0, max = Infinity }: Estimate): number {
  return max - min
}
