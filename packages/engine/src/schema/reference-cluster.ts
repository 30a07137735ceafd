/** Schema of `reference/clusters/<kind>/<id>.yaml`. One kind of cluster never implies another. */
import { z } from 'zod'
import type { Cite, Text } from '../condition.ts'
import { cite, kebab } from './atoms.ts'
import { exactly } from './exactly.ts'
import { emitted, written } from './form.ts'
import { code, roughDate, statementOf, words, type Statement } from './reference-pieces.ts'

/** A figure of a cluster: exactly one of the four numbers, the unit is in the vocabulary. */
export interface Figure {
  readonly id: string
  readonly moreThan?: number
  readonly atLeast?: number
  readonly exact?: number
  readonly about?: number
  readonly note?: Text
}

/** A cluster. `kind`, `stage`, `model`, `role` are words of `cluster-vocabulary.yaml`. */
export interface Cluster {
  readonly id: string
  readonly kind: string
  readonly name: Text
  readonly short: Text
  readonly region: string
  readonly alsoIn?: readonly string[]
  readonly place?: Text
  readonly specialisation: readonly Text[]
  readonly stage: string
  readonly model?: string
  readonly since?: string
  readonly asOf: string
  readonly cite: Cite
  readonly note?: Text
  readonly figures: readonly Figure[]
  readonly organisations: readonly { readonly role: string; readonly name: Text; readonly organisation?: string; readonly cluster?: string }[]
  readonly facts: readonly Statement[]
  /** The same cluster on another list. */
  readonly sameAs?: readonly string[]
  /** A wider cluster of the same region. */
  readonly related?: readonly string[]
  readonly search: readonly string[]
}

function clusterOf<T>(text: z.ZodType<T>) {
  const figure = z.strictObject({
    id: kebab,
    moreThan: z.number().exactOptional(),
    atLeast: z.number().exactOptional(),
    exact: z.number().exactOptional(),
    about: z.number().exactOptional(),
    note: text.exactOptional(),
  })
  return z.strictObject({
    id: kebab,
    kind: kebab,
    name: text,
    short: text,
    region: code,
    alsoIn: z.array(code).min(1).exactOptional(),
    place: text.exactOptional(),
    specialisation: z.array(text),
    stage: kebab,
    model: kebab.exactOptional(),
    since: roughDate.exactOptional(),
    asOf: roughDate,
    cite,
    note: text.exactOptional(),
    figures: z.array(figure),
    organisations: z.array(
      z.strictObject({ role: kebab, name: text, organisation: kebab.exactOptional(), cluster: kebab.exactOptional() }),
    ),
    facts: z.array(statementOf(text)),
    sameAs: z.array(kebab).min(1).exactOptional(),
    related: z.array(kebab).min(1).exactOptional(),
    search: words,
  })
}

/** A cluster as emitted. */
export const cluster: z.ZodType<Cluster> = exactly<Cluster>()(clusterOf(emitted.text))

/** A cluster as written. */
export const writtenCluster: z.ZodType<unknown> = clusterOf(written.text)
