/** One run's questions to the sources: each asked once at most, every answer checked, nothing rejected. */
import { checkAnswer } from '../answer.ts'
import type { Compiled } from '../compile.ts'
import type { FactValue, Profile } from '../profile.ts'
import type { Fact } from '../ruleset.ts'
import { inTime } from './deadline.ts'
import { badAnswerNote, failedNote, slowNote, unknownFactNote, type FactSource, type Note } from './source.ts'

/** Usable answers by fact. */
export type Answers = Readonly<Record<string, FactValue>>

/** The sources of a run and what they have said so far. */
export interface Inquiry {
  /** Cheap ones first. */
  readonly sources: readonly FactSource[]
  /** By source, in the same order; a source that was not asked is not there. */
  readonly answers: (Answers | undefined)[]
  /** By source, in the same order. */
  readonly notes: readonly Note[][]
  readonly ask: (source: number) => Promise<Answers>
}

/** Opens the questions of one run. json-rules-engine's almanac sees to it that no source is asked twice. */
export function openInquiry(compiled: Compiled, profile: Profile, sources: readonly FactSource[], timeoutMs: number): Inquiry {
  const ordered = sources.toSorted((a, b) => Number(a.cost === 'costly') - Number(b.cost === 'costly'))
  const dictionary = new Map((compiled.ruleset?.facts ?? []).map((fact) => [fact.id, fact]))
  const answers: (Answers | undefined)[] = ordered.map(() => undefined)
  const notes: Note[][] = ordered.map((source) => {
    const unknown = source.facts.filter((fact) => !compiled.factIndex.has(fact))
    return unknown.length > 0 ? [unknownFactNote(source, unknown)] : []
  })
  const ask = async (index: number): Promise<Answers> => {
    const source = ordered[index] as FactSource
    const outcome = await inTime(() => source.ask(profile), timeoutMs)
    const told = notes[index] as Note[]
    if (outcome.kind === 'failed') told.push(failedNote(source, outcome.error))
    if (outcome.kind === 'late') told.push(slowNote(source, timeoutMs))
    const usable = outcome.kind === 'done' ? checked(outcome.value, source, compiled, dictionary, told) : {}
    answers[index] = usable
    return usable
  }
  return { sources: ordered, answers, notes, ask }
}

/** The answers of those sources that were asked, where the profile has none: earlier sources first. */
export function answersOf({ answers }: Inquiry): Answers {
  return Object.assign({}, ...answers.toReversed()) as Answers
}

function checked(value: unknown, source: FactSource, { factIndex }: Compiled, dictionary: ReadonlyMap<string, Fact>, notes: Note[]): Answers {
  if (typeof value !== 'object' || value === null) {
    notes.push(badAnswerNote(source, source.facts, notAnswers))
    return {}
  }
  const usable: Record<string, FactValue> = {}
  for (const id of source.facts) {
    const answer = (value as Readonly<Record<string, unknown>>)[id]
    if (answer === undefined || answer === null || !factIndex.has(id)) continue
    const fact = dictionary.get(id)
    const result = fact ? checkAnswer(answer, fact) : { value: answer as FactValue, complaints: [] }
    if (result.value !== undefined) usable[id] = result.value
    for (const { message } of result.complaints) notes.push(badAnswerNote(source, [id], message))
  }
  return usable
}

const notAnswers = { ru: 'ожидались ответы по фактам.', en: 'answers by fact were expected.' }
