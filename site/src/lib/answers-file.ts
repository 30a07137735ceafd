// Answers out of a file: what the result page gives away, or what somebody wrote by the dictionary on the developers' page.
import { parseProfile, type Fact } from '@mera/engine'
import { answersFrom } from './answers.ts'
import type { Restored } from './saved.ts'

/** The answers in a file's text; nothing if there are none in it. Every good answer survives. */
export function answersInText(text: string, facts: readonly Fact[]): Restored | undefined {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return undefined
  }
  const { profile, issues } = parseProfile(content, facts)
  const answers = answersFrom(profile)
  return answers.order.length === 0 ? undefined : { answers, issues }
}
