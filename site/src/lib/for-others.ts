// Which measures are for a cluster or a region, and so not for this company at all?
import { evaluate, factsOf, knowledgeOf, type Compiled, type Known, type Profile } from '@mera/engine'
import type { Judged } from './groups.ts'

/**
 * True for a measure about a cluster or a region of which no question that is left is put to a company or a person.
 * While it is not known who applies, nothing is taken away.
 */
export function isForOthers(compiled: Compiled, profile: Profile, judged: Pick<Judged, 'measure' | 'group' | 'missing'>): boolean {
  const { measure, group } = judged
  const subject = compiled.measures[compiled.ruleIndex.get(measure) ?? -1]?.measure.subject
  const applicant = profile.facts['applicant.kind']
  if (group !== 'maybe' || (subject !== 'cluster' && subject !== 'region') || (applicant !== 'business' && applicant !== 'person')) return false
  // Only now: whoever counts measures finds out what is missing when it is asked for.
  return judged.missing.every(fact => !applies(compiled, profile, fact))
}

/** False if the question is not put to this applicant, whatever else is answered. */
function applies(compiled: Compiled, profile: Profile, id: string, path: readonly string[] = []): boolean {
  const fact = compiled.facts[compiled.factIndex.get(id) ?? -1]
  if (!fact?.askIf || path.includes(id)) return true
  const truth = evaluate(fact.askIf, other => answerTo(compiled, profile, other))
  if (truth !== 'unknown') return truth === 'true'
  return factsOf(fact.askIf).some(other => profile.facts[other] === undefined && applies(compiled, profile, other, [...path, id]))
}

function answerTo(compiled: Compiled, profile: Profile, id: string): Known | undefined {
  const fact = compiled.facts[compiled.factIndex.get(id) ?? -1]
  return fact && knowledgeOf(profile.facts[id], fact)
}
