/** Schema of a fact: what can be known of a company, a loan, a cluster. */
import { z } from 'zod'
import type { Text } from '../condition.ts'
import type { Formula } from '../formula.ts'
import type { CaseValue, Change, CodeScheme, Fact, Field, Option, Plurals, Unit } from '../ruleset.ts'
import { factId, fieldId, kebab } from './atoms.ts'
import { condition, writtenCondition, type ConditionOf } from './condition.ts'
import { exactly } from './exactly.ts'
import { emitted, written, type Form } from './form.ts'

/** Units of numbers. */
export const unit: z.ZodType<Unit> = exactly<Unit>()(z.enum(['rub', 'percent', 'months', 'years', 'people', 'count', 'points']))

const scheme = exactly<CodeScheme>()(z.enum(['okved', 'region']))
const caseValue = exactly<CaseValue>()(z.union([z.string(), z.boolean()]))
const optionId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

function optionOf<T>(text: z.ZodType<T>) {
  return z.strictObject({ id: optionId, label: text })
}

function fieldOf<T>(text: z.ZodType<T>) {
  return z.strictObject({
    id: fieldId,
    type: z.enum(['boolean', 'integer', 'number', 'date', 'code', 'enum']),
    unit: unit.exactOptional(),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    scheme: scheme.exactOptional(),
    options: z.array(optionOf(text)).min(1).exactOptional(),
    title: text,
    help: text.exactOptional(),
  })
}

function changeOf<T>(text: z.ZodType<T>) {
  return z.strictObject({
    by: z.enum(['company', 'authority', 'market']),
    direction: z.enum(['up', 'down']).exactOptional(),
    months: z.number().min(0).exactOptional(),
    costRub: z.number().min(0).exactOptional(),
    to: z.array(z.string()).min(1).exactOptional(),
    effort: z.number().min(1).max(5),
    how: text,
  })
}

function derivationOf<T, F>(formula: z.ZodType<F>, node: z.ZodType<ConditionOf<T>>) {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('formula'), formula }),
    z.strictObject({ kind: z.literal('condition'), condition: kebab }),
    z.strictObject({
      kind: z.literal('cases'),
      cases: z.array(z.strictObject({ when: node, value: caseValue })).min(1),
      otherwise: caseValue.exactOptional(),
    }),
    z.strictObject({ kind: z.literal('count'), list: factId, where: node.exactOptional() }),
    z.strictObject({ kind: z.literal('share'), list: factId, where: node }),
    z.strictObject({ kind: z.literal('any'), list: factId, where: node }),
    z.strictObject({ kind: z.literal('every'), list: factId, where: node }),
    z.strictObject({ kind: z.literal('sum'), list: factId, field: fieldId, where: node.exactOptional() }),
  ])
}

function factOf<T, F, P>(form: Form<T, F, P>, node: z.ZodType<ConditionOf<T>>) {
  return z.strictObject({
    id: factId,
    type: z.enum(['boolean', 'integer', 'number', 'date', 'code', 'enum', 'codes', 'list']),
    unit: unit.exactOptional(),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    scheme: scheme.exactOptional(),
    options: z.array(optionOf(form.text)).min(1).exactOptional(),
    fields: z.array(fieldOf(form.text)).min(1).exactOptional(),
    title: form.text,
    question: form.text.exactOptional(),
    help: form.text.exactOptional(),
    where: form.text.exactOptional(),
    askIf: node.exactOptional(),
    derive: derivationOf(form.formula, node).exactOptional(),
    change: changeOf(form.text).exactOptional(),
    lack: form.plurals.exactOptional(),
    renamedFrom: z.array(factId).min(1).exactOptional(),
  })
}

/** An option of an enum as emitted. */
export const option: z.ZodType<Option> = exactly<Option>()(optionOf(emitted.text))
/** A field of a record as emitted. */
export const field: z.ZodType<Field> = exactly<Field>()(fieldOf(emitted.text))
/** How a fact can be changed, as emitted. */
export const change: z.ZodType<Change> = exactly<Change>()(changeOf(emitted.text))

/** A fact as emitted. */
export const fact: z.ZodType<Fact> = exactly<Fact>()(
  factOf<Text, Formula, { readonly ru: Plurals; readonly en: Plurals }>(emitted, condition).extend({ topic: z.string() }),
)

/** A fact as written: an item of `facts/<topic>.yaml`. */
export const writtenFact: z.ZodType<unknown> = factOf(written, writtenCondition)
