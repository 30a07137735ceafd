// Into which of the result's five groups does a measure fall?
import { counterfactuals, explain, screening, unfolding, verdicts, type Compiled, type Counterfactual, type Profile, type Screening, type Verdict, type Window } from '@mera/engine'
import { isForOthers } from './for-others.ts'

export type Group = 'fits' | 'maybe' | 'near' | 'no' | 'closed'
export const groups = ['fits', 'maybe', 'near', 'no', 'closed'] as const satisfies readonly Group[]

/** A screened measure in its group; for a near miss, the change that would turn it. */
export interface Judged extends Screening {
  readonly group: Group
  readonly way?: Counterfactual
}

/** All measures judged. A near miss has one failing condition, which one change would turn. */
export function judge(compiled: Compiled, profile: Profile): readonly Judged[] {
  const steps = judging(compiled, profile)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** `judge` in steps of a few milliseconds; the last result is kept, so that `judge` need not do it again. */
export function* judging(compiled: Compiled, profile: Profile): Generator<undefined, readonly Judged[]> {
  const key = JSON.stringify(profile)
  const before = last.get(compiled)
  if (before?.key === key) return before.judged
  // What near misses are looked for in.
  yield* unfolding(compiled, profile)
  const judged: Judged[] = []
  for (const found of yield* screening(compiled, profile)) {
    const group = coarse(found.window, found.verdict)
    const isLookedAt = group === 'no' && found.failed.length === 1
    if (isLookedAt) yield
    const way = isLookedAt ? counterfactuals(compiled, profile, found.measure, { changes: 1 }).alternatives.find(isNear) : undefined
    judged.push({ ...found, group: way ? 'near' : group, ...(way && { way }) })
  }
  last.set(compiled, { key, judged })
  return judged
}

const last = new WeakMap<Compiled, { readonly key: string; readonly judged: readonly Judged[] }>()

/** Ids of measures in the groups of the tally. `others`: for clusters and regions, counted for nobody else. */
export type Count = Readonly<Record<'fits' | 'maybe' | 'no' | 'closed' | 'others', readonly string[]>>

/** The tally: the measures that concern the person in their groups, near misses among the rest; the same "maybe" as in the result. */
export function tally(compiled: Compiled, profile: Profile, concerned: readonly string[]): Count {
  const found = { fits: [] as string[], maybe: [] as string[], no: [] as string[], closed: [] as string[], others: [] as string[] }
  verdicts(compiled, profile).forEach((verdict, i) => {
    const day = compiled.measures[i]
    if (!day || !concerned.includes(day.measure.id)) return
    const [measure, group] = [day.measure.id, coarse(day.window, verdict)]
    const foreign = isForOthers(compiled, profile, { measure, group, get missing() { return explain(compiled, profile, measure).missing.canChange } })
    found[foreign ? 'others' : group].push(measure)
  })
  return found
}

/**
 * Measures that one and the same change would turn, together: what to do is then said once. Those that are no near
 * misses make one list; so do near misses that share their change with none.
 */
export function byWay(judged: readonly Judged[]): readonly (readonly Judged[])[] {
  const ways = judged.map(({ way }) => (way ? JSON.stringify(way.moves.map(({ fact, to }) => [fact, to])) : ''))
  const shared = [...new Set(ways)].filter(way => way !== '').map(way => judged.filter((_, i) => ways[i] === way)).filter(part => part.length > 1)
  const rest = judged.filter(one => !shared.some(part => part.includes(one)))
  return [...shared.toSorted((a, b) => b.length - a.length), ...(rest.length > 0 || shared.length === 0 ? [rest] : [])]
}

// Of the five grades of effort the two hardest (another region, another trade) are not "almost".
function isNear({ moves }: Counterfactual): boolean {
  return moves.every(({ change }) => change.effort <= 3)
}

function coarse(window: Window, verdict: Verdict): 'fits' | 'maybe' | 'no' | 'closed' {
  if (window === 'closed' || window === 'suspended') return 'closed'
  return verdict === 'eligible' ? 'fits' : verdict === 'unknown' ? 'maybe' : 'no'
}
