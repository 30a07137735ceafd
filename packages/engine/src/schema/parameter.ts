/** Schema of a parameter: a number or list that changes with time. */
import { z } from 'zod'
import type { Parameter, ParameterValue } from '../ruleset.ts'
import { cite, day, kebab } from './atoms.ts'
import { literal } from './condition.ts'
import { exactly } from './exactly.ts'
import { unit } from './fact.ts'
import { emitted, written } from './form.ts'

/** A value of a parameter, from a day on. */
export const parameterValue: z.ZodType<ParameterValue> = exactly<ParameterValue>()(
  z.strictObject({ from: day, until: day.exactOptional(), value: literal, cite }),
)

function parameterOf<T>(text: z.ZodType<T>) {
  return z.strictObject({
    id: kebab,
    title: text,
    unit: unit.exactOptional(),
    verifiedUntil: day.exactOptional(),
    values: z.array(parameterValue).min(1),
  })
}

/** A parameter as emitted. */
export const parameter: z.ZodType<Parameter> = exactly<Parameter>()(
  parameterOf(emitted.text).extend({ topic: z.string() }),
)

/** A parameter as written: `parameters/<topic>/<id>.yaml`. */
export const writtenParameter: z.ZodType<unknown> = parameterOf(written.text)
