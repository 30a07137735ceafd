/** Schema of an item of reference data: a site, an organisation, a term, a word of a closed list. */
import { z } from 'zod'
import type { Cite, Text } from '../condition.ts'
import type { Need } from '../ruleset.ts'
import { cite, kebab } from './atoms.ts'
import { code, roughDate, words } from './reference-pieces.ts'

/** An item. Which keys it has beside the first three depends on its file: see rules/reference/README.md. */
export interface Item<T = Text> {
  readonly id?: string
  readonly name?: T
  readonly note?: T
  /** Glossary: the term in place of a name. */
  readonly term?: T
  readonly short?: T
  readonly kind?: string
  readonly level?: string
  readonly region?: string
  readonly place?: T
  readonly roles?: readonly string[]
  readonly text?: T
  readonly status?: string
  readonly asOf?: string
  readonly cluster?: string
  readonly operator?: string
  readonly organisation?: string
  readonly need?: Need
  readonly needs?: readonly Need[]
  readonly stage?: string
  readonly unit?: string
  readonly tasks?: readonly T[]
  readonly barriers?: readonly T[]
  readonly support?: readonly T[]
  readonly audience?: readonly T[]
  readonly topics?: readonly T[]
  readonly url?: string
  readonly abbr?: readonly string[]
  readonly search?: readonly string[]
  readonly cite?: Cite
}

/** Schema of an item whose texts are of type `T`. */
export function itemOf<T>(text: z.ZodType<T>): z.ZodType<Item<T>> {
  const need = z.enum(['finance', 'market', 'people', 'paperwork', 'premises'])
  const texts = z.array(text)
  return z.strictObject({
    id: kebab.exactOptional(),
    name: text.exactOptional(),
    note: text.exactOptional(),
    term: text.exactOptional(),
    short: text.exactOptional(),
    kind: kebab.exactOptional(),
    level: kebab.exactOptional(),
    region: code.exactOptional(),
    place: text.exactOptional(),
    roles: z.array(kebab).exactOptional(),
    text: text.exactOptional(),
    status: kebab.exactOptional(),
    asOf: roughDate.exactOptional(),
    cluster: kebab.exactOptional(),
    operator: kebab.exactOptional(),
    organisation: kebab.exactOptional(),
    need: need.exactOptional(),
    needs: z.array(need).exactOptional(),
    stage: kebab.exactOptional(),
    unit: kebab.exactOptional(),
    tasks: texts.exactOptional(),
    barriers: texts.exactOptional(),
    support: texts.exactOptional(),
    audience: texts.exactOptional(),
    topics: texts.exactOptional(),
    url: z.url({ protocol: /^https?$/ }).exactOptional(),
    abbr: words.exactOptional(),
    search: words.exactOptional(),
    cite: cite.exactOptional(),
  })
}
