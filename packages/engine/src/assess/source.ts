/** Where facts can come from beside the person: a register, an accounting system, a file. */
import type { Text } from '../condition.ts'
import type { Profile } from '../profile.ts'

/** Somebody who may know some facts. */
export interface FactSource {
  readonly id: string
  /** Facts it may know. Those that the profile answers are never taken from it. */
  readonly facts: readonly string[]
  /** A costly source is asked only where everything cheaper leaves a measure open. */
  readonly cost: 'cheap' | 'costly'
  /** Its answers by fact, none where it knows nothing. Called once a run at most. */
  readonly ask: (profile: Profile) => Promise<Readonly<Record<string, unknown>>>
}

/** Why something that a source might have said stayed unknown. */
export interface Note {
  readonly source: string
  readonly kind: 'failed' | 'slow' | 'bad-answer' | 'unknown-fact'
  /** The facts concerned. */
  readonly facts: readonly string[]
  readonly message: Text
}

/** The source threw or rejected. */
export function failedNote({ id, facts }: FactSource, error: unknown): Note {
  const reason = error instanceof Error ? error.message : String(error)
  return {
    source: id,
    kind: 'failed',
    facts,
    message: {
      ru: `Источник «${id}» не ответил (${reason}). То, что он мог сообщить, осталось неизвестным.`,
      en: `The source "${id}" did not answer (${reason}). What it might have said stays unknown.`,
    },
  }
}

/** The source took too long. */
export function slowNote({ id, facts }: FactSource, ms: number): Note {
  return {
    source: id,
    kind: 'slow',
    facts,
    message: {
      ru: `Источник «${id}» не ответил за ${ms}\u00A0мс. То, что он мог сообщить, осталось неизвестным.`,
      en: `The source "${id}" did not answer within ${ms} ms. What it might have said stays unknown.`,
    },
  }
}

/** The source gave something that is no answer to the question. */
export function badAnswerNote({ id }: FactSource, facts: readonly string[], { ru, en }: Text): Note {
  return { source: id, kind: 'bad-answer', facts, message: { ru: `Источник «${id}»: ${ru}`, en: `The source "${id}": ${en}` } }
}

/** The source offers facts that are not in the dictionary. */
export function unknownFactNote({ id }: FactSource, facts: readonly string[]): Note {
  const names = facts.join(', ')
  return {
    source: id,
    kind: 'unknown-fact',
    facts,
    message: {
      ru: `Источник «${id}» предлагает факты, которых нет в словаре: ${names}. Они не использованы.`,
      en: `The source "${id}" offers facts that are not in the dictionary: ${names}. They were not used.`,
    },
  }
}
