/** Schema of `reference/organisations/<id>.yaml`: who issues rules, keeps registers, pays, guarantees, examines, serves. */
import { z } from 'zod'
import type { Cite, Text } from '../condition.ts'
import { cite, kebab } from './atoms.ts'
import { exactly } from './exactly.ts'
import { emitted, written } from './form.ts'
import { code, roughDate, words } from './reference-pieces.ts'

/** An organisation. `kind`, `roles` and `status` are words of `organisation-vocabulary.yaml`. */
export interface Organisation {
  readonly id: string
  readonly name: Text
  /** As measures call it, where that is not its name. */
  readonly short?: Text
  readonly kind: string
  readonly level: 'federal' | 'regional' | 'association' | 'international'
  /** Of a regional one. */
  readonly region?: string
  readonly roles: readonly string[]
  /** What it does for a company. */
  readonly text: Text
  /** The date of what is said here. */
  readonly asOf?: string
  /** Absent: it works today, so letters can be addressed to it. */
  readonly status?: string
  readonly url?: string
  readonly search?: readonly string[]
  readonly cite: Cite
}

function organisationOf<T>(text: z.ZodType<T>) {
  return z.strictObject({
    id: kebab,
    name: text,
    short: text.exactOptional(),
    kind: kebab,
    level: z.enum(['federal', 'regional', 'association', 'international']),
    region: code.exactOptional(),
    roles: z.array(kebab),
    text,
    asOf: roughDate.exactOptional(),
    status: kebab.exactOptional(),
    url: z.url({ protocol: /^https?$/ }).exactOptional(),
    search: words.exactOptional(),
    cite,
  })
}

/** An organisation as emitted. */
export const organisation: z.ZodType<Organisation> = exactly<Organisation>()(organisationOf(emitted.text))

/** An organisation as written. */
export const writtenOrganisation: z.ZodType<unknown> = organisationOf(written.text)
