/** What properties are tried on: random rulesets with random companies, and the real ruleset with random companies. */
import { compile, parseProfile, type Compiled, type Fact, type Profile, type Ruleset } from '@mera/engine'
import fc from 'fast-check'
import { readRuleset } from '@mera/loader'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { lookupIn, stateOf } from '../../packages/engine/src/state.ts'
import { days as dayPool, numbers, okveds, regions } from './conditions.ts'
import { asked, days, impliedFacts } from './dictionary.ts'
import { companies, type Company, type Pools } from './profiles.ts'
import { rulesetOf } from './rulesets.ts'
import { poolsOf } from './thresholds.ts'

export interface Scene extends Company {
  readonly ruleset: Ruleset
  readonly compiled: Compiled
}

export interface Stage {
  readonly name: string
  /** How many measures a scene has: so many cases a run. */
  readonly measures: number
  readonly scenes: fc.Arbitrary<Scene>
  /** Values worth trying of any fact, derived ones too. */
  readonly pools: Pools
}

const read = (): Ruleset => {
  try {
    return readRuleset(fileURLToPath(new URL('../../rules/dist', import.meta.url)))
  } catch (cause) {
    throw new Error('There is no rules/dist/ruleset.json. Build it: pnpm mera build', { cause })
  }
}

/** The real ruleset as it is built. */
export const real: Ruleset = read()

/** Days on which the real ruleset differs: today, long ago, at each end of its editions and parameters. */
export const realDays: readonly string[] = [...new Set(['2026-11-21', '2020-06-01', ...boundaries(real)])]

/** First days of every edition, parameter value and intake, and the days after their last. */
export function boundaries({ measures, parameters }: Ruleset): readonly string[] {
  const spans = [...measures.flatMap(({ editions }) => editions), ...parameters.flatMap(({ values }) => values)]
  return [...new Set(spans.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])))].toSorted()
}

/** Facts that people are asked about, also those that follow from others where they need not be. */
export function askedFacts({ facts }: Ruleset): readonly Fact[] {
  return facts.filter(({ derive, question }) => !derive || (derive.kind === 'cases' && question))
}

/** The company with answers that agree: what follows from others is not answered otherwise. */
function agreeing(ruleset: Ruleset, compiled: Compiled, company: Company): Company {
  const implied = compiled.derivedOrder.map((index) => ruleset.facts[index] as Fact).filter(({ derive, question }) => derive?.kind === 'cases' && question)
  const facts = { ...company.whole.facts }
  const followed = implied.flatMap(({ id }) => {
    const { [id]: _, ...others } = facts
    const known = lookupIn(stateOf(compiled, { facts: others }))(id)
    if (known?.kind !== 'exact') return []
    facts[id] = known.value
    return [[id, known.value] as const]
  })
  const agreed = ({ facts }: Profile): Profile => ({ facts: { ...facts, ...Object.fromEntries(followed.filter(([id]) => facts[id] !== undefined)) } })
  return { whole: agreed(company.whole), middle: agreed(company.middle), partial: agreed(company.partial) }
}

const pools: Pools = (id) => {
  const type = asked.find((fact) => fact.id === id)?.type
  if (id === 'a.region') return regions
  if (id === 'okved' || id === 'a.okved') return okveds
  if (id === 'since' || type === 'date') return dayPool
  if (id === 'staff') return [0, 1, 2, 3, 4]
  return type === 'integer' ? [-2, -1, 0, 1, 2, 3, 4, 5, 6] : [...numbers, 0.5, 3.5]
}

/** Random rulesets of some measures each. */
export function randomStage(measures: number): Stage {
  const scenes = fc
    .tuple(rulesetOf(measures), companies([...asked, ...impliedFacts], pools), fc.constantFrom(...days))
    .map(([ruleset, company, day]): Scene => {
      const compiled = compile(ruleset, day)
      return { ruleset, compiled, ...agreeing(ruleset, compiled, company) }
    })
  return { name: 'random rulesets', measures, scenes, pools }
}

const compiledOn = new Map<string, Compiled>()

/** The real ruleset on a day, compiled once. */
export function realOn(day: string): Compiled {
  const known = compiledOn.get(day) ?? compile(real, day)
  compiledOn.set(day, known)
  return known
}

const realPools = poolsOf(real, '2026-11-21')
export const realCompanies: fc.Arbitrary<Company> = companies(askedFacts(real), realPools, models()).map((company) => agreeing(real, realOn('2026-11-21'), company))

/** The real ruleset on any of its days. */
export const realStage: Stage = {
  name: 'the real ruleset',
  pools: realPools,
  // With more measures a run tries more cases than it is counted for, so that companies stay many.
  measures: Math.max(1, Math.min(40, real.measures.length)),
  scenes: fc.tuple(realCompanies, fc.constantFrom(...realDays)).map(([company, day]): Scene => ({ ruleset: real, compiled: realOn(day), ...agreeing(real, realOn(day), company) })),
}

/** The companies that golden cases start from. */
function models(): readonly Company['whole']['facts'][] {
  const folder = new URL('../cases/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
  return files.flatMap((name) => {
    const { base } = parse(readFileSync(new URL(name, folder), 'utf8')) as { readonly base?: unknown }
    return base === undefined ? [] : [parseProfile(base, real.facts).profile.facts]
  })
}
