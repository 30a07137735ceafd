/** What to ask, what to change, what to combine: on the real ruleset, in milliseconds that a keystroke allows. */
import { combine, combined, compile, counterfactuals, nextQuestions, type Candidate, type Conflict, type Profile } from '@mera/engine'
import { people } from '../advice/corpus.ts'
import { bestFirst, inOrder, inOrderIfItMatters, interview, type Choose } from '../advice/interview.ts'
import { measures, modelsOf, real } from '../advice/real.ts'
import { median } from './measure.ts'
import { cycle, heading, row } from './report.ts'
import { seeded } from './synthetic.ts'

const compiled = compile(real, '2026-11-21')

/** Prints the figures for advice. */
export function advice(seed: number): void {
  heading(`The real rules, ${real.measures.length} measures: advice`)
  const persons = people(real, 50, seed).map(({ answers }): Profile => ({ facts: Object.fromEntries(Object.entries(answers).filter((_, index) => index % 3 === 0)) }))
  const nextPerson = cycle(persons)
  row('next question, nothing answered (at most 3,000 µs)', median(() => nextQuestions(compiled, { facts: {} })))
  row('next question, a third answered (at most 3,000 µs)', median(() => nextQuestions(compiled, nextPerson())))
  const blocked = measures.flatMap((measure) => modelsOf(measure).slice(0, 12).map(({ profile }) => ({ measure, profile }))).filter(({ measure, profile }) => counterfactuals(compiled, profile, measure, { limit: 1 }).alternatives.length > 0)
  const times = blocked.map(({ measure, profile }) => ({ measure, time: median(() => counterfactuals(compiled, profile, measure), { runs: 5, warm: 3 }) })).toSorted((a, b) => a.time - b.time)
  row(`counterfactuals of one measure, the middle of ${times.length} (at most 20,000 µs)`, times[Math.floor(times.length / 2)]?.time ?? 0)
  row(`  the slowest, ${times.at(-1)?.measure} (at most 20,000 µs)`, times.at(-1)?.time ?? 0)
  row('combine, the real rules', median(() => combine(compiled, nextPerson()), { runs: 20, warm: 5 }))
  const random = seeded(seed)
  const sets = Array.from({ length: 20 }, () => combinable(random, 40))
  const nextSet = cycle(sets)
  row('combine, 40 measures with 40 conflicts (at most 50,000 µs)', median(() => combined(...nextSet()), { runs: 40, warm: 5 }))
}

function combinable(random: () => number, count: number): readonly [readonly Candidate[], { readonly conflicts: readonly Conflict[] }] {
  const text = { ru: '', en: '' }
  const pick = () => `m${Math.floor(random() * count)}`
  const candidates = Array.from({ length: count }, (_, index) => ({ id: `m${index}`, worth: Math.floor(random() * 1e6) }))
  const conflicts = Array.from({ length: count }, (): Conflict => ({ a: pick(), b: pick(), kind: 'alternative', why: text, cite: { source: '', basis: 'law' } }))
  return [candidates, { conflicts: conflicts.filter(({ a, b }) => a !== b) }]
}

/** Prints how many questions it takes to a settled list, in several orders. */
export function interviews(seed: number, count = 500): void {
  heading(`The real rules: questions to a settled list, ${count} companies`)
  const persons = people(real, count, seed)
  const dictionary = real.facts.filter(({ question }) => question).map(({ id }) => id)
  const random = seeded(seed)
  const shuffled = () => dictionary.map((id) => [random(), id] as const).toSorted(([a], [b]) => a - b).map(([, id]) => id)
  const middle = (choose: () => Choose): number => {
    const counts = persons.map((person) => interview(person, choose()).asked.length).toSorted((a, b) => a - b)
    return counts[Math.floor(count / 2)] as number
  }
  const best = middle(() => bestFirst(compiled))
  const orders: readonly (readonly [string, () => Choose])[] = [
    ["the dictionary's order", () => inOrder(compiled, dictionary)],
    ['a random order', () => inOrder(compiled, shuffled())],
    ["the dictionary's order, only what still matters", () => inOrderIfItMatters(compiled, dictionary)],
    ['a random order, only what still matters', () => inOrderIfItMatters(compiled, shuffled())],
  ]
  console.log(`  ${'next best question'.padEnd(52)} ${String(best).padStart(5)}`)
  for (const [name, choose] of orders) {
    const asked = middle(choose)
    console.log(`  ${name.padEnd(52)} ${String(asked).padStart(5)}   ${Math.round(100 * (1 - best / asked))} % fewer`)
  }
  const needed = persons.slice(0, 30).map((person) => indispensable(interview(person, bestFirst(compiled)).profile)).toSorted((a, b) => a - b)
  console.log(`  ${'answers of which none can be left out (30 companies)'.padEnd(52)} ${String(needed[15]).padStart(5)}   no order can do with much less`)
}

/** How many answers of a settled profile are left when every one that the list stays settled without is taken out. */
function indispensable(settled: Profile): number {
  const asked = [...Object.keys(settled.facts), ...(settled.dontKnow ?? [])]
  const rest = asked.reduce((profile, id) => {
    const without: Profile = { facts: Object.fromEntries(Object.entries(profile.facts).filter(([fact]) => fact !== id)), dontKnow: (profile.dontKnow ?? []).filter((fact) => fact !== id) }
    return nextQuestions(compiled, without).length === 0 ? without : profile
  }, settled)
  return Object.keys(rest.facts).length + (rest.dontKnow ?? []).length
}
