// Answers as they are kept between visits and carried in links: written, read back, checked against today's dictionary.
import { parseProfile, type Fact, type Need, type ProfileIssue } from '@mera/engine'
import { answersFrom, type Answers } from './answers.ts'

/** The shape in the browser's store and in links. Short keys: a link carries it. */
interface Saved {
  /** Version of the fact dictionary that the answers were given under. */
  readonly d: number
  readonly f: Answers['facts']
  readonly x?: readonly string[]
  readonly n?: readonly Need[]
  readonly t?: Answers['typed']
  readonly o?: readonly string[]
}

export interface Restored {
  readonly answers: Answers
  /** What could not be used; everything else was kept. */
  readonly issues: readonly ProfileIssue[]
}

/** Answers as plain JSON. `withDrafts`: also half-typed fields and the order, for the store but not for links. */
export function toSaved({ facts, dontKnow, needs, typed, order }: Answers, dictionary: number, withDrafts: boolean): Saved {
  return {
    d: dictionary, f: facts,
    ...(dontKnow.length > 0 && { x: dontKnow }),
    ...(needs && { n: needs }),
    ...(withDrafts && { t: typed, o: order }),
  }
}

/** Reads answers back from anything; nothing at all if it is no saved profile. Every good answer survives. */
export function fromSaved(value: unknown, facts: readonly Fact[]): Restored | undefined {
  if (!isRecord(value) || !isRecord(value['f'])) return undefined
  const { profile, issues } = parseProfile({ facts: value['f'], dontKnow: value['x'] ?? [] }, facts)
  const base = answersFrom(profile, needsIn(value['n']))
  const order = strings(value['o']).filter(id => base.order.includes(id))
  const typed = isRecord(value['t']) ? Object.fromEntries(Object.entries(value['t']).filter((e): e is [string, string] => typeof e[1] === 'string')) : {}
  return { answers: { ...base, typed, order: [...new Set([...order, ...base.order])] }, issues }
}

const NEEDS: readonly Need[] = ['finance', 'market', 'people', 'paperwork', 'premises']

function needsIn(value: unknown): readonly Need[] | undefined {
  return Array.isArray(value) ? NEEDS.filter(need => value.includes(need)) : undefined
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
