/** Schema of the emitted ruleset. */
import { z } from 'zod'
import type { DocumentItem, Ruleset } from '../ruleset.ts'
import { kebab } from './atoms.ts'
import { namedCondition } from './condition.ts'
import { exactly } from './exactly.ts'
import { fact } from './fact.ts'
import { emitted, written } from './form.ts'
import { measure } from './measure.ts'
import { parameter } from './parameter.ts'
import { source } from './source.ts'

function documentItemOf<T>(text: z.ZodType<T>) {
  return z.strictObject({ id: kebab, title: text })
}

/** A paper an applicant needs, as emitted. */
export const documentItem: z.ZodType<DocumentItem> = exactly<DocumentItem>()(documentItemOf(emitted.text))

/** A paper as written: an item of `reference/documents.yaml`. */
export const writtenDocumentItem: z.ZodType<unknown> = documentItemOf(written.text)

/**
 * The emitted ruleset.
 *
 * @example
 * ```ts
 * ruleset.parse(JSON.parse(readFileSync('rules/dist/ruleset.json', 'utf8')))
 * ```
 */
export const ruleset: z.ZodType<Ruleset> = exactly<Ruleset>()(
  z.strictObject({
    format: z.literal(1),
    dictionary: z.int().min(1),
    facts: z.array(fact),
    parameters: z.array(parameter),
    conditions: z.array(namedCondition),
    measures: z.array(measure),
    sources: z.array(source),
    documents: z.array(documentItem),
  }),
)
