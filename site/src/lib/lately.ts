// What was worked out lately for some answers is kept: an answer is looked at before it is given, and several times after.
import type { Compiled } from '@mera/engine'
import type { Answers } from './answers.ts'

type Work<T> = (compiled: Compiled, answers: Answers, only?: string) => T

// As many as a question has likely answers, and some of those before.
const KEPT = 24

/** The same function, which remembers. Answers are the same if they say the same, in whatever order they were given. */
export function lately<T>(work: Work<T>): Work<T> {
  const known = new WeakMap<Compiled, Map<string, T>>()
  return (compiled, answers, only) => {
    const kept = known.get(compiled) ?? new Map<string, T>()
    known.set(compiled, kept)
    const key = JSON.stringify([Object.entries(answers.facts).sort(([a], [b]) => (a < b ? -1 : 1)), answers.dontKnow.toSorted(), answers.needs ?? [], only ?? ''])
    const found = kept.get(key) ?? work(compiled, answers, only)
    kept.delete(key)
    kept.set(key, found)
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest)
    return found
  }
}
