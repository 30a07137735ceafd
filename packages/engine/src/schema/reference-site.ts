/** Schema of `reference/infrastructure/<id>.yaml`: a park, an incubator, a shared laboratory, any other place to work at. */
import { z } from 'zod'
import type { Cite, Text } from '../condition.ts'
import type { Need } from '../ruleset.ts'
import { cite, kebab } from './atoms.ts'
import { exactly } from './exactly.ts'
import { emitted, written } from './form.ts'
import { code, need, roughDate, words } from './reference-pieces.ts'

/** A site. `kind` and `status` are words of `infrastructure-vocabulary.yaml`. */
export interface Site {
  readonly id: string
  readonly name: Text
  readonly kind: string
  readonly region: string
  /** Town or district. */
  readonly place?: Text
  readonly status: string
  /** The date of what is said here. */
  readonly asOf?: string
  /** Id of the cluster that it belongs to. */
  readonly cluster?: string
  /** Id of the organisation that runs it. */
  readonly operator?: string
  readonly needs: readonly Need[]
  readonly note?: Text
  readonly url?: string
  readonly search?: readonly string[]
  readonly cite: Cite
}

function siteOf<T>(text: z.ZodType<T>) {
  return z.strictObject({
    id: kebab,
    name: text,
    kind: kebab,
    region: code,
    place: text.exactOptional(),
    status: kebab,
    asOf: roughDate.exactOptional(),
    cluster: kebab.exactOptional(),
    operator: kebab.exactOptional(),
    needs: z.array(need).min(1),
    note: text.exactOptional(),
    url: z.url({ protocol: /^https?$/ }).exactOptional(),
    search: words.exactOptional(),
    cite,
  })
}

/** A site as emitted. */
export const site: z.ZodType<Site> = exactly<Site>()(siteOf(emitted.text))

/** A site as written. */
export const writtenSite: z.ZodType<unknown> = siteOf(written.text)
