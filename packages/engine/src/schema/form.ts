/**
 * The two forms of the ruleset: written (YAML: Russian texts, formulas as text) and emitted
 * (both languages, formulas as trees). One schema describes both; only these parts differ.
 */
import { z } from 'zod'
import type { Text } from '../condition.ts'
import type { Formula } from '../formula.ts'
import type { Plurals } from '../ruleset.ts'
import { exactly } from './exactly.ts'

/** Texts, formulas and plural forms of one form of the ruleset. */
export interface Form<T, F, P> {
  readonly text: z.ZodType<T>
  readonly formula: z.ZodType<F>
  readonly plurals: z.ZodType<P>
}

/** A text read from YAML, still without its translation. */
export interface Russian {
  readonly ru: string
}

/** A formula read from YAML, still as text. */
export interface Infix {
  readonly infix: string
}

/** Plural forms read from YAML, still without their translation. */
export interface RussianPlurals {
  readonly plurals: Plurals
}

const sentence = z.string().trim().min(1)

const plurals = exactly<Plurals>()(
  z.strictObject({
    one: sentence.exactOptional(),
    few: sentence.exactOptional(),
    many: sentence.exactOptional(),
    other: sentence.exactOptional(),
  }),
)

const text = exactly<Text>()(z.strictObject({ ru: sentence, en: sentence }))

const arithmetic = z.enum(['+', '-', '*', '/', 'min', 'max'])

const formula: z.ZodType<Formula> = z.lazy(() =>
  z.union([
    z.number(),
    z.strictObject({ fact: z.string() }),
    z.strictObject({ parameter: z.string() }),
    z.strictObject({ op: arithmetic, args: z.array(formula).min(1) }),
    z.strictObject({ op: z.literal('monthsSince'), fact: z.string() }),
  ]),
)

/** As the loader writes it. */
export const emitted: Form<Text, Formula, { readonly ru: Plurals; readonly en: Plurals }> = {
  text,
  formula,
  plurals: z.strictObject({ ru: plurals, en: plurals }),
}

/** As people write it. What is parsed keeps a mark, so that the loader finds what to translate. */
export const written: Form<Russian, Infix, RussianPlurals> = {
  text: sentence.transform((ru) => ({ ru })),
  formula: z.string().min(1).transform((infix) => ({ infix })),
  plurals: plurals.transform((forms) => ({ plurals: forms })),
}
