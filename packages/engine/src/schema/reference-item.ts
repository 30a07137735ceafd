/** Schema of an item of reference data: a term, a service, a problem, a word of a closed list. */
import { z } from 'zod'
import type { Cite, Text } from '../condition.ts'
import type { Need } from '../ruleset.ts'
import { cite, kebab } from './atoms.ts'
import { code, need, words } from './reference-pieces.ts'

/** An item. Which keys it has beside the first three depends on its file: see rules/reference/README.md. */
export interface Item<T = Text> {
  readonly id?: string
  readonly name?: T
  readonly note?: T
  /** Glossary: the term in place of a name. */
  readonly term?: T
  readonly short?: T
  readonly region?: string
  readonly text?: T
  readonly organisation?: string
  readonly need?: Need
  readonly stage?: string
  readonly unit?: string
  readonly tasks?: readonly T[]
  readonly barriers?: readonly T[]
  readonly support?: readonly T[]
  readonly audience?: readonly T[]
  readonly topics?: readonly T[]
  readonly abbr?: readonly string[]
  readonly search?: readonly string[]
  readonly cite?: Cite
}

/** Schema of an item whose texts are of type `T`. */
export function itemOf<T>(text: z.ZodType<T>): z.ZodType<Item<T>> {
  const texts = z.array(text)
  return z.strictObject({
    id: kebab.exactOptional(),
    name: text.exactOptional(),
    note: text.exactOptional(),
    term: text.exactOptional(),
    short: text.exactOptional(),
    region: code.exactOptional(),
    text: text.exactOptional(),
    organisation: kebab.exactOptional(),
    need: need.exactOptional(),
    stage: kebab.exactOptional(),
    unit: kebab.exactOptional(),
    tasks: texts.exactOptional(),
    barriers: texts.exactOptional(),
    support: texts.exactOptional(),
    audience: texts.exactOptional(),
    topics: texts.exactOptional(),
    abbr: words.exactOptional(),
    search: words.exactOptional(),
    cite: cite.exactOptional(),
  })
}
