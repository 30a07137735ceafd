/**
 * What is known, as facts of json-rules-engine: answers as constants; what sources say and what
 * follows from other facts as dynamic facts, worked out when first asked for and kept by the almanac.
 *
 * Every fact of the dictionary is there, `null` where nothing is known: to json-rules-engine a
 * missing fact is an error, and an `undefined` one is as good as known.
 */
import type { Almanac, Engine } from 'json-rules-engine'
import type { Compiled } from '../compile.ts'
import { derive, inputsOf } from '../derive.ts'
import type { PlainFact } from '../edition.ts'
import { knowledgeOf, type Profile } from '../profile.ts'
import type { Known } from '../value.ts'
import type { Answers, Inquiry } from './inquiry.ts'
import { OPEN_FACT } from './polarity.ts'
import type { FactSource } from './source.ts'

/** Gives an engine all facts of a profile and of the sources. */
export function addFacts(engine: Engine, compiled: Compiled, profile: Profile, inquiry: Inquiry): void {
  engine.addFact(OPEN_FACT, null)
  inquiry.sources.forEach((_, source) => engine.addFact(sourceFact(source), () => inquiry.ask(source)))
  const costly = costlyFacts(compiled, profile, inquiry.sources)
  for (const fact of compiled.facts) {
    const sources = inquiry.sources.flatMap(({ facts }, source) => (facts.includes(fact.id) ? [source] : []))
    const answer = profile.facts[fact.id]
    if (answer !== undefined) engine.addFact(fact.id, knowledgeOf(answer, fact) ?? null)
    else if (sources.length === 0 && !fact.derive) engine.addFact(fact.id, null)
    else engine.addFact(fact.id, async (_: unknown, almanac) => (await fromSources(fact, sources, almanac)) ?? (await derived(fact, compiled, costly, almanac)) ?? null)
  }
}

/** Facts that can't be learned without asking a costly source. */
export function costlyFacts({ facts, derivedOrder }: Compiled, profile: Profile, sources: readonly FactSource[]): ReadonlySet<string> {
  const isGiven = (id: string) => profile.facts[id] !== undefined
  const costly = new Set(sources.flatMap((source) => (source.cost === 'costly' ? source.facts.filter((id) => !isGiven(id)) : [])))
  for (const index of derivedOrder) {
    const fact = facts[index] as PlainFact
    if (!isGiven(fact.id) && inputsOf(fact).some((input) => costly.has(input))) costly.add(fact.id)
  }
  return costly
}

async function fromSources(fact: PlainFact, sources: readonly number[], almanac: Almanac): Promise<Known | undefined> {
  for (const source of sources) {
    const answers = await almanac.factValue<Answers>(sourceFact(source))
    const known = knowledgeOf(answers[fact.id], fact)
    if (known) return known
  }
  return undefined
}

/** What follows from cheap facts alone, if that is exact; otherwise what follows from all. */
async function derived(fact: PlainFact, compiled: Compiled, costly: ReadonlySet<string>, almanac: Almanac): Promise<Known | undefined> {
  const { derive: rule } = fact
  if (!rule) return undefined
  const known = new Map<string, Known | null>()
  const learn = async (ids: readonly string[]) => {
    await Promise.all(ids.map(async (id) => known.set(id, await almanac.factValue<Known | null>(id))))
    return derive(rule, { lookup: (id) => known.get(id) ?? undefined, parameter: compiled.parameter, asOf: compiled.asOf })
  }
  const inputs = inputsOf(fact)
  const cheaply = await learn(inputs.filter((id) => !costly.has(id)))
  return cheaply?.kind === 'exact' ? cheaply : learn(inputs.filter((id) => costly.has(id)))
}

function sourceFact(source: number): string {
  return `source:${source}`
}
