// What is asked next, and what is it all about? The engine ranks the questions; here it is told what the person cares for.
import { nextQuestions, type Compiled, type Question, type Window } from '@mera/engine'
import { isAnswered, profileOf, type Answers } from './answers.ts'
import type { Place } from './place.ts'

const REGION = 'company.region'

// Measures that nobody can apply for are not worth a question.
const WEIGHTS: Readonly<Record<Window, number>> = { open: 1, upcoming: 0.8, unknown: 0.6, suspended: 0.2, closed: 0 }

/** Questions whose answers can still change a measure that concerns the person, best first. `only`: one measure, in force or not. */
export function questionsLeft(compiled: Compiled, answers: Answers, only?: string): readonly Question[] {
  const concerned = new Set(concerning(compiled, answers, only))
  const weight = (measure: string) => WEIGHTS[compiled.measures[compiled.ruleIndex.get(measure) ?? -1]?.window ?? 'unknown']
  return nextQuestions(compiled, profileOf(answers), { weigh: measure => (concerned.has(measure) ? (only === undefined ? weight(measure) : 1) : 0) })
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
