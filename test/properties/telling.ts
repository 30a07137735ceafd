/** What a person needs to see of a counterexample: the condition, and what was known of its facts. */
import { factsOf, type Compiled, type Profile } from '@mera/engine'

/** Two lines for each measure about which `complaint` has something to say. */
export function telling({ rules, facts, factIndex }: Compiled, profile: Profile, complaint: (rule: number) => string | false): string {
  const complaints = rules.flatMap(({ id, conditions }, rule) => {
    const wrong = complaint(rule)
    if (wrong === false) return []
    const read = factsOf(conditions).map((fact) => facts[factIndex.get(fact) as number])
    const told = { measure: id, conditions, known: profile.facts, derived: read.filter((fact) => fact?.derive).map((fact) => ({ id: fact?.id, ...fact?.derive })) }
    return [`${wrong}\n${JSON.stringify(told)}`]
  })
  return complaints.join('\n')
}
