// What is asked next, and what is it all about? The engine ranks the questions; here it is told what the person cares for.
import { nextQuestions, unfolding, type Compiled, type Fact, type Question, type Window } from '@mera/engine'
import { isAnswered, profileOf, type Answers, type Step } from './answers.ts'
import { tally, type Count } from './groups.ts'
import { lately } from './lately.ts'
import type { Place } from './place.ts'

const REGION = 'company.region'

// Measures that nobody can apply for are not worth a question.
const WEIGHTS: Readonly<Record<Window, number>> = { open: 1, upcoming: 0.8, unknown: 0.6, suspended: 0.2, closed: 0 }

/** Questions whose answers can still change a measure that concerns the person, best first. `only`: one measure, in force or not. */
export const questionsLeft: (compiled: Compiled, answers: Answers, only?: string) => readonly Question[] = lately(rankedQuestions)

/** How many of the measures that concern the person stand where. */
export const countFor: (compiled: Compiled, answers: Answers, only?: string) => Count = lately((compiled, answers, only) =>
  tally(compiled, profileOf(answers), concerning(compiled, answers, only)),
)

// So many measures are weighed within a few milliseconds.
const AT_ONCE = 8

/** Makes ready, in steps, all that `questionsLeft` needs: the first time that takes many times as long as later. */
export function* rankingSteps(compiled: Compiled, answers: Answers, only?: string): Generator<undefined, void> {
  const profile = profileOf(answers)
  yield* unfolding(compiled, profile)
  const concerned = concerning(compiled, answers, only)
  for (let first = 0; first < concerned.length; first += AT_ONCE) {
    yield
    const few = new Set(concerned.slice(first, first + AT_ONCE))
    nextQuestions(compiled, profile, { weigh: measure => (few.has(measure) ? 1 : 0) })
  }
  yield
  questionsLeft(compiled, answers, only)
}

function rankedQuestions(compiled: Compiled, answers: Answers, only?: string): readonly Question[] {
  const concerned = new Set(concerning(compiled, answers, only))
  const weight = (measure: string) => WEIGHTS[compiled.measures[compiled.ruleIndex.get(measure) ?? -1]?.window ?? 'unknown']
  return nextQuestions(compiled, profileOf(answers), { weigh: measure => (concerned.has(measure) ? (only === undefined ? weight(measure) : 1) : 0) })
}

/** The answers that a person may give to a question with a single press: those worth working out before they are given. */
export function likelySteps({ id, type, options = [] }: Fact): readonly Step[] {
  const values = type === 'boolean' ? [true, false] : type === 'enum' && options.length <= 12 ? options.map(option => option.id) : []
  return [...values.map((value): Step => ({ kind: 'answer', fact: id, value })), { kind: 'dont-know', fact: id }]
}

/** Measures for what the person needs, in the ruleset's order. */
export function concerning({ measures }: Compiled, { needs = [] }: Answers, only?: string): readonly string[] {
  return measures
    .filter(({ measure }) => (only === undefined ? needs.length === 0 || measure.needs.some(need => needs.includes(need)) : measure.id === only))
    .map(({ measure }) => measure.id)
}

/** The place after an answer: the needs, the region, then whatever settles most; the end when nothing is left. */
export function nextPlace(compiled: Compiled, answers: Answers, only?: string): Place {
  if (only === undefined && answers.needs === undefined) return { kind: 'needs' }
  if (only === undefined && compiled.factIndex.has(REGION) && !isAnswered(answers, REGION)) return { kind: 'question', fact: REGION }
  const next = questionsLeft(compiled, answers, only)[0]
  return next ? { kind: 'question', fact: next.fact } : { kind: 'done' }
}

/** The place before this one, in the order in which the questions were answered. */
export function placeBefore(answers: Answers, place: Place): Place | undefined {
  if (place.kind === 'needs') return undefined
  const index = place.kind === 'question' ? answers.order.indexOf(place.fact) : -1
  const before = index < 0 ? answers.order.at(-1) : answers.order[index - 1]
  return before === undefined ? { kind: 'needs' } : { kind: 'question', fact: before }
}
