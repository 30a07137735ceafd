// Into which of the result's five groups does a measure fall?
import { counterfactuals, screen, verdicts, type Compiled, type Counterfactual, type Profile, type Screening, type Verdict, type Window } from '@mera/engine'

export type Group = 'fits' | 'maybe' | 'near' | 'no' | 'closed'
export const groups = ['fits', 'maybe', 'near', 'no', 'closed'] as const satisfies readonly Group[]

/** A screened measure in its group; for a near miss, the change that would turn it. */
export interface Judged extends Screening {
  readonly group: Group
  readonly way?: Counterfactual
}

/** All measures judged. A near miss has one failing condition, which one change would turn. */
export function judge(compiled: Compiled, profile: Profile): readonly Judged[] {
  return screen(compiled, profile).map(screening => {
    const group = coarse(screening.window, screening.verdict)
    const way = group === 'no' && screening.failed.length === 1 ? counterfactuals(compiled, profile, screening.measure, { changes: 1 }).alternatives.find(isNear) : undefined
    return { ...screening, group: way ? 'near' : group, ...(way && { way }) }
  })
}

/** The tally: how many of the measures that concern the person are in each group, near misses among the rest. */
export function tally(compiled: Compiled, profile: Profile, concerned: readonly string[]): Readonly<Record<'fits' | 'maybe' | 'no' | 'closed', readonly string[]>> {
  const found = { fits: [] as string[], maybe: [] as string[], no: [] as string[], closed: [] as string[] }
  verdicts(compiled, profile).forEach((verdict, i) => {
    const day = compiled.measures[i]
    if (day && concerned.includes(day.measure.id)) found[coarse(day.window, verdict)].push(day.measure.id)
  })
  return found
}

// Of the five grades of effort the two hardest (another region, another trade) are not "almost".
function isNear({ moves }: Counterfactual): boolean {
  return moves.every(({ change }) => change.effort <= 3)
}

function coarse(window: Window, verdict: Verdict): 'fits' | 'maybe' | 'no' | 'closed' {
  if (window === 'closed' || window === 'suspended') return 'closed'
  return verdict === 'eligible' ? 'fits' : verdict === 'unknown' ? 'maybe' : 'no'
}
