// The answers without what is only being typed, so that typing does not set off judging anew.
import { useMemo } from 'react'
import type { Answers } from '../lib/answers.ts'

/** The same object until an answer changes. */
export function useSettled({ facts, dontKnow, needs, order }: Answers): Answers {
  return useMemo(() => ({ facts, dontKnow, order, typed: {}, ...(needs && { needs }) }), [facts, dontKnow, needs, order])
}
