/** Schema of an amount line: one figure that a measure promises. */
import { z } from 'zod'
import type { AmountLine } from '../ruleset.ts'
import { cite, kebab } from './atoms.ts'
import { condition, writtenCondition, type ConditionOf } from './condition.ts'
import { exactly } from './exactly.ts'
import { emitted, written, type Form, type Infix, type Russian } from './form.ts'

/** An amount line whose texts are of type `T` and whose formulas are of type `F`. */
export interface AmountLineOf<T, F> extends Omit<AmountLine, 'label' | 'formula' | 'cases' | 'undetermined' | 'note'> {
  readonly label: T
  readonly formula?: F
  readonly cases?: readonly { readonly when?: ConditionOf<T>; readonly formula: F }[]
  readonly undetermined?: T
  readonly note?: T
}

function amountLineOf<T, F, P>(form: Form<T, F, P>, node: z.ZodType<ConditionOf<T>>) {
  return z.strictObject({
    id: kebab,
    label: form.text,
    unit: z.enum(['rub', 'rub-per-year', 'percent', 'percent-per-year', 'months', 'points']),
    formula: form.formula.exactOptional(),
    cases: z.array(z.strictObject({ when: node.exactOptional(), formula: form.formula })).min(1).exactOptional(),
    undetermined: form.text.exactOptional(),
    bound: z.enum(['exact', 'up-to', 'from', 'about']).exactOptional(),
    note: form.text.exactOptional(),
    cite,
  })
}

/** An amount line as emitted. */
export const amountLine: z.ZodType<AmountLine> = exactly<AmountLine>()(amountLineOf(emitted, condition))

/** An amount line as written. */
export const writtenAmountLine: z.ZodType<AmountLineOf<Russian, Infix>> = amountLineOf(written, writtenCondition)
