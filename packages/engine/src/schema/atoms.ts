/** The small parts every schema is made of: ids, days, citations. */
import { z } from 'zod'
import type { Cite } from '../condition.ts'
import { exactly } from './exactly.ts'

/** Id of a measure, parameter, condition, source, leaf: `pp533-interest`. */
export const kebab: z.ZodType<string> = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** Id of a fact: `company.headcountPrevYear`. */
export const factId: z.ZodType<string> = z.string().regex(/^[a-z][a-zA-Z0-9]*\.[a-z][a-zA-Z0-9]*$/)

/** Id of a field of a record: `isSme`. */
export const fieldId: z.ZodType<string> = z.string().regex(/^[a-z][a-zA-Z0-9]*$/)

/** A day that exists: `2026-11-21`. */
export const day: z.ZodType<string> = z.iso.date()

/** A text that is the same in both languages: an article, a number, an address. */
export const plain: z.ZodType<string> = z.string().trim().min(1)

/** Where a statement is written and how well it is known. */
export const cite: z.ZodType<Cite> = exactly<Cite>()(
  z.strictObject({
    source: kebab,
    place: plain.exactOptional(),
    basis: z.enum(['law', 'operator', 'press', 'seed', 'inferred', 'memory']),
    checkedOn: day.exactOptional(),
  }),
)
