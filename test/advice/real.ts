/** The real ruleset, and companies near to each of its measures: those of the golden cases. */
import { compile, domainOf, factsOf, inputsOf, parseProfile, trialOf, type Compiled, type FactValue, type Profile, type Ruleset, type Trial } from '@mera/engine'
import { readRuleset } from '@mera/loader'
import { fileURLToPath } from 'node:url'
import { caseFilesOnDisk } from '../rules/cases-on-disk.ts'
import { runsOf } from '../rules/runs.ts'

const read = (): Ruleset => {
  try {
    return readRuleset(fileURLToPath(new URL('../../rules/dist', import.meta.url)))
  } catch (cause) {
    throw new Error('There is no rules/dist/ruleset.json. Build it: pnpm mera build', { cause })
  }
}

export const real: Ruleset = read()
export const measures: readonly string[] = real.measures.map(({ id }) => id)

const compiledOn = new Map<string, Compiled>()

/** The real ruleset on a day, compiled once. */
export function realOn(day: string): Compiled {
  const known = compiledOn.get(day) ?? compile(real, day)
  compiledOn.set(day, known)
  return known
}

/** A company of a golden case, on the day of the case. */
export interface Model {
  readonly name: string
  readonly asOf: string
  readonly profile: Profile
}

const files = caseFilesOnDisk()

/** The companies of a measure's golden cases, each once. */
export function modelsOf(measure: string): readonly Model[] {
  const file = files.find((found) => found.file?.subject.kind === 'measure' && found.file.subject.id === measure)?.file
  const runs = file ? runsOf(file) : []
  const models = runs.map(({ name, asOf, facts }): Model => ({ name, asOf, profile: parseProfile(facts, real.facts).profile }))
  return [...new Map(models.map((model) => [JSON.stringify([model.asOf, model.profile]), model])).values()]
}

/** Facts that a measure's conditions rest on in the end and that are asked, in order of appearance. */
export function askedBehind(compiled: Compiled, measure: string): readonly string[] {
  const found = new Set<string>()
  const visit = (id: string): void => {
    const fact = compiled.facts[compiled.factIndex.get(id) as number] as Compiled['facts'][number]
    const inputs = inputsOf(fact)
    inputs.forEach(visit)
    if ((inputs.length === 0 || fact.derive?.kind === 'cases') && real.facts.find((entry) => entry.id === id)?.question) found.add(id)
  }
  factsOf((compiled.rules[compiled.ruleIndex.get(measure) as number] as Compiled['rules'][number]).conditions).forEach(visit)
  return [...found]
}

/** The model with an answer to every question behind the measure, none of which makes it a "no" if another does not. */
export function completed(compiled: Compiled, profile: Profile, measure: string): Profile {
  const rule = compiled.ruleIndex.get(measure) as number
  const trial = trialOf(compiled, profile)
  const facts: Record<string, FactValue> = { ...profile.facts }
  for (const id of askedBehind(compiled, measure)) {
    if (facts[id] !== undefined) continue
    const domain = domainOf(compiled, id)
    const fits = domain.find((value) => (trial.set(id, value), trial.verdict(rule) !== 'ineligible')) ?? domain[0]
    if (fits === undefined) continue
    trial.set(id, fits)
    facts[id] = fits
  }
  return { facts }
}

/** A budget of trials; when it is spent, nothing is proven. */
export interface Budget {
  left: number
}

/** Whether some answers to some facts, out of their small domains, pass a test. */
export function someAnswers(compiled: Compiled, trial: Trial, facts: readonly string[], budget: Budget, passes: () => boolean): boolean {
  const [fact, ...rest] = facts
  if (fact === undefined) return budget.left-- > 0 && passes()
  const found = domainOf(compiled, fact).some((value) => {
    trial.set(fact, value)
    return budget.left > 0 && someAnswers(compiled, trial, rest, budget, passes)
  })
  trial.reset(fact)
  return found
}

/** A profile without some facts. */
export function without({ facts, ...rest }: Profile, left: readonly string[]): Profile {
  return { ...rest, facts: Object.fromEntries(Object.entries(facts).filter(([id]) => !left.includes(id))) }
}

/** All subsets, the smallest first. */
export function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.reduce<readonly (readonly T[])[]>((all, item) => [...all, ...all.map((set) => [...set, item])], [[]]).toSorted((a, b) => a.length - b.length)
}

/** Some of the items, in random order. */
export function some<T>(items: readonly T[], count: number, random: () => number): readonly T[] {
  return items.map((item) => [random(), item] as const).toSorted(([a], [b]) => a - b).slice(0, count).map(([, item]) => item)
}
