/** Schema of a source: an act or a page. */
import { z } from 'zod'
import type { Source } from '../ruleset.ts'
import { day, kebab, plain } from './atoms.ts'
import { exactly } from './exactly.ts'
import { emitted, written } from './form.ts'

function sourceOf<T>(text: z.ZodType<T>) {
  return z.strictObject({
    id: kebab,
    kind: z.enum(['law', 'resolution', 'subsidy-decision', 'order', 'operator-rules', 'agreement', 'page', 'press', 'document']),
    issuer: plain.exactOptional(),
    number: plain.exactOptional(),
    date: day.exactOptional(),
    title: text,
    url: z.url({ protocol: /^https?$/ }).exactOptional(),
    edition: plain.exactOptional(),
    readOn: day,
  })
}

/** A source as emitted. */
export const source: z.ZodType<Source> = exactly<Source>()(sourceOf(emitted.text))

/** A source as written: an item of `sources/<topic>.yaml`. */
export const writtenSource: z.ZodType<unknown> = sourceOf(written.text)
