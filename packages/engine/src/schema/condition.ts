/** Schema of a condition: exactly one of `all`, `any`, `not`, `condition`, a leaf, an open leaf. */
import { z } from 'zod'
import type { Cite, Condition, Literal, Operand, OperatorName, Text } from '../condition.ts'
import type { NamedCondition } from '../ruleset.ts'
import { cite, kebab } from './atoms.ts'
import { exactly } from './exactly.ts'
import { emitted, written, type Russian } from './form.ts'

/** A condition whose texts are of type `T`. */
export type ConditionOf<T> =
  | { readonly all: readonly ConditionOf<T>[] }
  | { readonly any: readonly ConditionOf<T>[] }
  | { readonly not: ConditionOf<T> }
  | { readonly condition: string }
  | {
      readonly id?: string
      readonly fact: string
      readonly operator: OperatorName
      readonly value: Operand
      readonly cite?: Cite
      readonly note?: T
    }
  | { readonly id?: string; readonly open: T; readonly ask: T; readonly cite?: Cite }

/** Keys of which a node of a condition has exactly one. */
export const NODE_KEYS = ['all', 'any', 'not', 'condition', 'fact', 'open'] as const

/** Said of a node that is none of them or several at once. */
export const NODE_MESSAGE: string = `A condition has exactly one of the keys ${NODE_KEYS.join(', ')}.`

/** Operators a leaf may have. */
export const operatorName: z.ZodType<OperatorName> = exactly<OperatorName>()(
  z.enum([
    'equal', 'notEqual', 'in', 'notIn',
    'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive',
    'before', 'onOrBefore', 'after', 'onOrAfter',
    'contains', 'intersects', 'subsetOf', 'codeWithin',
  ]),
)

const list = z.array(z.union([z.string(), z.number()])).min(1)

/** A value written out: of a leaf or of a parameter. */
export const literal: z.ZodType<Literal> = exactly<Literal>()(
  z.union([z.boolean(), z.number(), z.string(), list], {
    error: 'A value is true or false, a number, a quoted text, or a list of quoted texts or numbers.',
  }),
)

const operand = exactly<Operand>()(
  z.union(
    [
      z.boolean(), z.number(), z.string(), list,
      z.strictObject({ fact: z.string() }), z.strictObject({ parameter: kebab, monthsBack: z.literal(true).exactOptional() }),
    ],
    { error: 'A value is true or false, a number, a quoted text, a list, { fact: id } or { parameter: id }.' },
  ),
)

function conditionOf<T>(text: z.ZodType<T>): z.ZodType<ConditionOf<T>> {
  const node: z.ZodType<ConditionOf<T>> = z.lazy(() =>
    z.union(
      [
        z.strictObject({ all: z.array(node).min(1) }),
        z.strictObject({ any: z.array(node).min(1) }),
        z.strictObject({ not: node }),
        z.strictObject({ condition: kebab }),
        z.strictObject({
          id: kebab.exactOptional(),
          fact: z.string(),
          operator: operatorName,
          value: operand,
          cite: cite.exactOptional(),
          note: text.exactOptional(),
        }),
        z.strictObject({ id: kebab.exactOptional(), open: text, ask: text, cite: cite.exactOptional() }),
      ],
      { error: NODE_MESSAGE },
    ),
  )
  return node
}

/** A condition as emitted. */
export const condition: z.ZodType<Condition> = exactly<Condition>()(conditionOf(emitted.text))

/** A condition as written. */
export const writtenCondition: z.ZodType<ConditionOf<Russian>> = conditionOf(written.text)

function namedConditionOf<T>(text: z.ZodType<T>, node: z.ZodType<ConditionOf<T>>) {
  return z.strictObject({ id: kebab, title: text, conditions: node })
}

/** A named condition as emitted. */
export const namedCondition: z.ZodType<NamedCondition> = exactly<NamedCondition>()(
  namedConditionOf<Text>(emitted.text, condition),
)

/** A named condition as written: `conditions/<id>.yaml`. */
export const writtenNamedCondition: z.ZodType<unknown> = namedConditionOf(written.text, writtenCondition)
