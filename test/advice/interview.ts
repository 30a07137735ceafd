/** Interviews with a person who answers whatever is asked, in any order of questions. */
import { derive, evaluate, knowledgeOf, nextQuestions, type Compiled, type Interest, type Known, type Profile, type Question } from '@mera/engine'
import type { Person } from './corpus.ts'

/** Chooses what to ask; nothing ends the interview. */
export type Choose = (profile: Profile) => string | undefined

/** The profile in the end, and what was asked, in order. */
export interface Interview {
  readonly profile: Profile
  readonly asked: readonly string[]
}

/** Asks until nothing is left to choose. */
export function interview({ answers, declined }: Person, choose: Choose): Interview {
  let profile: Profile = { facts: {}, dontKnow: [] }
  const asked: string[] = []
  for (let fact = choose(profile); fact !== undefined; fact = choose(profile)) {
    asked.push(fact)
    profile = told(profile, fact, answers, declined)
  }
  return { profile, asked }
}

/** The profile after one answer, or after «Не знаю». */
export function told(profile: Profile, fact: string, answers: Profile['facts'], declined: ReadonlySet<string>): Profile {
  const answer = answers[fact]
  if (answer === undefined || declined.has(fact)) return { ...profile, dontKnow: [...(profile.dontKnow ?? []), fact] }
  return { ...profile, facts: { ...profile.facts, [fact]: answer } }
}

/** What `nextQuestions` puts first. */
export const bestFirst =
  (compiled: Compiled, interest: Interest = {}): Choose =>
  (profile) =>
    nextQuestions(compiled, profile, interest)[0]?.fact

/** A fixed order of questions; a question that does not apply is left out, the end is when the list is settled. */
export function inOrder(compiled: Compiled, order: readonly string[]): Choose {
  return (profile) => {
    if (nextQuestions(compiled, profile).length === 0) return undefined
    return order.find((id) => !isAnswered(profile, id) && applies(compiled, profile, id))
  }
}

/** A fixed order, but only what can still change a verdict. */
export function inOrderIfItMatters(compiled: Compiled, order: readonly string[]): Choose {
  return (profile) => {
    const left = new Set(nextQuestions(compiled, profile).map(({ fact }: Question) => fact))
    return order.find((id) => left.has(id))
  }
}

function isAnswered({ facts, dontKnow = [] }: Profile, id: string): boolean {
  return facts[id] !== undefined || dontKnow.includes(id)
}

function applies(compiled: Compiled, profile: Profile, id: string): boolean {
  const { askIf } = compiled.facts[compiled.factIndex.get(id) as number] as Compiled['facts'][number]
  return askIf === undefined || evaluate(askIf, lookupOf(compiled, profile)) === 'true'
}

/** What is known of each fact, worked out without the compiled state. */
export function lookupOf(compiled: Compiled, profile: Profile): (id: string) => Known | undefined {
  const lookup = (id: string): Known | undefined => {
    const fact = compiled.facts[compiled.factIndex.get(id) as number] as Compiled['facts'][number]
    const given = profile.facts[id]
    if (given !== undefined) return knowledgeOf(given, fact)
    return fact.derive && derive(fact.derive, { lookup, parameter: compiled.parameter, asOf: compiled.asOf })
  }
  return lookup
}
