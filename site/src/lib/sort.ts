// In which order do the cards of a group stand, and by what?
import { rank, type Compiled, type Profile } from '@mera/engine'
import { amountsOf } from './amounts.ts'
import { endingOf } from './ending.ts'
import type { Judged } from './groups.ts'
import { benefitOf } from './payment.ts'

export const sorts = ['benefit', 'deadline', 'effort'] as const
export type Sort = (typeof sorts)[number]

/** Judged measures in order; groups stay together because the verdict comes first. */
export function sortJudged(judged: readonly Judged[], compiled: Compiled, profile: Profile, by: Sort): readonly Judged[] {
  const byId = new Map(judged.map(j => [j.measure, j]))
  return rank(judged, id => {
    const measure = measureOf(compiled, id)
    const main = measure && benefitOf(amountsOf(compiled, profile, id), measure.kind)
    const deadline = endingOf(compiled, id)?.day
    return { ...(main && { estimate: main }), ...(deadline !== undefined && { deadline }), ...(measure?.documents && { effort: measure.documents.length }) }
  }, by).flatMap(({ measure }) => byId.get(measure) ?? [])
}

function measureOf(compiled: Compiled, id: string) {
  return compiled.measures[compiled.ruleIndex.get(id) ?? -1]?.measure
}
