// What the person has answered so far, and how each step changes it. Pure: nothing is read or kept here.
import type { FactValue, Need, Profile } from '@mera/engine'

/** The state of the check. Answers are keyed by fact; the order in which they came is kept for "back". */
export interface Answers {
  /** Absent: not asked yet. Empty: everything interests the person. */
  readonly needs?: readonly Need[]
  readonly facts: Readonly<Record<string, FactValue>>
  readonly dontKnow: readonly string[]
  /** The text of a field as it was typed, also while it is no answer yet. */
  readonly typed: Readonly<Record<string, string>>
  readonly order: readonly string[]
}

export const noAnswers: Answers = { facts: {}, dontKnow: [], typed: {}, order: [] }

export type Step =
  | { readonly kind: 'needs'; readonly needs: readonly Need[] }
  | { readonly kind: 'answer'; readonly fact: string; readonly value: FactValue; readonly typed?: string }
  | { readonly kind: 'dont-know'; readonly fact: string }
  | { readonly kind: 'type'; readonly fact: string; readonly text: string }
  | { readonly kind: 'forget'; readonly fact: string }
  | { readonly kind: 'replace'; readonly answers: Answers }
  | { readonly kind: 'wipe' }

/** The answers after one step. */
export function after(answers: Answers, step: Step): Answers {
  switch (step.kind) {
    case 'needs':
      return { ...answers, needs: step.needs }
    case 'answer': {
      const typed = step.typed === undefined ? without(answers.typed, step.fact) : { ...answers.typed, [step.fact]: step.typed }
      return { ...answered(answers, step.fact), facts: { ...answers.facts, [step.fact]: step.value }, dontKnow: answers.dontKnow.filter(f => f !== step.fact), typed }
    }
    case 'dont-know':
      return { ...answered(answers, step.fact), facts: without(answers.facts, step.fact), typed: without(answers.typed, step.fact), dontKnow: [...new Set([...answers.dontKnow, step.fact])] }
    case 'type':
      return { ...answers, typed: { ...answers.typed, [step.fact]: step.text } }
    case 'forget':
      return {
        ...answers, facts: without(answers.facts, step.fact), typed: without(answers.typed, step.fact),
        dontKnow: answers.dontKnow.filter(f => f !== step.fact), order: answers.order.filter(f => f !== step.fact),
      }
    case 'replace':
      return step.answers
    case 'wipe':
      return noAnswers
  }
}

/** The answers as the engine takes them; the same object for the same answers, whatever else changes. */
export function profileOf({ facts, dontKnow }: Answers): Profile {
  const before = profiles.get(facts)
  if (before?.dontKnow === dontKnow) return before.profile
  const profile = { facts, ...(dontKnow.length > 0 && { dontKnow }) }
  profiles.set(facts, { dontKnow, profile })
  return profile
}

const profiles = new WeakMap<Answers['facts'], { readonly dontKnow: Answers['dontKnow']; readonly profile: Profile }>()

/** True if the question has been answered, also with «Не знаю». */
export function isAnswered({ facts, dontKnow }: Answers, fact: string): boolean {
  return fact in facts || dontKnow.includes(fact)
}

/** A profile from a link or a file as answers. */
export function answersFrom(profile: Profile, needs?: readonly Need[]): Answers {
  const dontKnow = profile.dontKnow ?? []
  return { ...noAnswers, facts: profile.facts, dontKnow, order: [...Object.keys(profile.facts), ...dontKnow], ...(needs && { needs }) }
}

function answered(answers: Answers, fact: string): Answers {
  return answers.order.includes(fact) ? answers : { ...answers, order: [...answers.order, fact] }
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _, ...rest } = record
  return rest
}
