/** Schema of a translation: one item of `locales/en/**.yaml`. */
import { z } from 'zod'
import { plain } from './atoms.ts'

/** A Russian text of the rules, and its English. */
export interface Translation {
  readonly ru: string
  readonly en: string
}

/** A translation as written. */
export const translation: z.ZodType<Translation> = z.strictObject({ ru: plain, en: plain })
