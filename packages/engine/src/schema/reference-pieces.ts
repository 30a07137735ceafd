/** What the files of reference data have in common: dates as far as known, dated statements, bounds, units. */
import { z } from 'zod'
import type { Cite, Text } from '../condition.ts'
import type { Need } from '../ruleset.ts'
import { cite, plain } from './atoms.ts'

/** A year, a month or a day: `2015`, `2015-05`, `2015-05-28`. */
export const roughDate: z.ZodType<string> = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** Code of a region or of an activity: digits stay text. */
export const code: z.ZodType<string> = z.string().regex(/^\d\d(\.\d{1,2}){0,2}$/)

/** Words to search by, never translated. */
export const words: z.ZodType<readonly string[]> = z.array(plain)

/** What a company comes for. */
export const need: z.ZodType<Need> = z.enum(['finance', 'market', 'people', 'paperwork', 'premises'])

/** Something that happened, was planned or was paid. */
export interface Statement<T = Text> {
  readonly kind: 'event' | 'project' | 'plan' | 'money' | 'board' | 'profile'
  readonly date?: string
  readonly text: T
  readonly cite?: Cite
}

/** Schema of a statement whose text is of type `T`. */
export function statementOf<T>(text: z.ZodType<T>): z.ZodType<Statement<T>> {
  return z.strictObject({
    kind: z.enum(['event', 'project', 'plan', 'money', 'board', 'profile']),
    date: roughDate.exactOptional(),
    text,
    cite: cite.exactOptional(),
  })
}
