// Which measures can be had together, what are they worth, and what was given up for them?
import { combined, conflictsIn, type Compiled, type Estimate, type LeftOut, type Measure, type Profile } from '@mera/engine'
import { amountsOf } from './amounts.ts'
import type { Judged } from './groups.ts'
import { benefitOf } from './payment.ts'

/** A measure of the best set. */
export interface Taken {
  readonly measure: Measure
  readonly benefit?: Estimate
}

export interface Together {
  /** All conditions hold. */
  readonly sure: readonly Taken[]
  /** Something is still to be answered or verified. */
  readonly perhaps: readonly Taken[]
  readonly leftOut: readonly LeftOut[]
  /** Roubles at most in the sure part: what is given, and what is lent or guaranteed. Nothing where no sum is known. */
  readonly given: number
  readonly lent: number
}

/** The best set of what fits or may fit and is not closed. Nothing to say of fewer than two measures. */
export function together(compiled: Compiled, profile: Profile, judged: readonly Judged[]): Together | undefined {
  const wanted = judged.filter(({ group }) => group === 'fits' || group === 'maybe')
  const taken = new Map(wanted.flatMap(({ measure: id }): readonly [string, Taken][] => {
    const measure = compiled.measures[compiled.ruleIndex.get(id) ?? -1]?.measure
    if (!measure) return []
    const benefit = benefitOf(amountsOf(compiled, profile, id), measure.kind)
    return [[id, { measure, ...(benefit && { benefit }) }]]
  }))
  const candidates = wanted.map(({ measure: id, group }) => ({ id, worth: roubles(taken.get(id)?.benefit) * (group === 'fits' ? 1 : 0.5) }))
  const { chosen, leftOut } = combined(candidates, { conflicts: conflictsIn(compiled) })
  if (leftOut.length === 0 && chosen.length < 2) return undefined
  const part = (group: Judged['group']) => wanted.filter(j => j.group === group && chosen.includes(j.measure)).flatMap(j => taken.get(j.measure) ?? [])
  const sure = part('fits')
  const sum = (isLent: boolean) => sure.filter(({ measure: { kind } }) => (kind === 'loan' || kind === 'guarantee') === isLent).reduce((all, { benefit }) => all + roubles(benefit), 0)
  return { sure, perhaps: part('maybe'), leftOut, given: sum(false), lent: sum(true) }
}

function roubles(line: Estimate | undefined): number {
  return line && (line.unit === 'rub' || line.unit === 'rub-per-year') ? (line.value ?? line.max ?? line.min ?? 0) : 0
}
