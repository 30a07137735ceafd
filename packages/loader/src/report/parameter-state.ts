/** Parameters that fail on a day: no value in force, or a value that nobody has verified for so long. */
import { valueOn, type Parameter, type Text } from '@mera/engine'
import { daysBetween } from './days.ts'

/** A parameter without a value on the day. */
export interface MissingValue {
  readonly parameter: string
  readonly title: Text
  /** The day on which its last value before the day ended. */
  readonly endedOn?: string
  /** The day on which its first value after the day begins. */
  readonly beginsOn?: string
}

/** A parameter in force whose last check lies before the day. */
export interface UnverifiedValue {
  readonly parameter: string
  readonly title: Text
  readonly verifiedUntil: string
  readonly daysAgo: number
}

/**
 * Parameters that have no value on the day, before their first or after their last.
 *
 * @example
 * ```ts
 * valuesMissing(ruleset.parameters, '2026-11-21').map(({ parameter }) => parameter)
 * ```
 */
export function valuesMissing(parameters: readonly Parameter[], asOf: string): readonly MissingValue[] {
  return parameters.flatMap((parameter) => {
    if (valueOn(parameter, asOf)) return []
    const endedOn = parameter.values.findLast(({ until }) => until !== undefined && until < asOf)?.until
    const beginsOn = parameter.values.find(({ from }) => from > asOf)?.from
    return [{ parameter: parameter.id, title: parameter.title, ...(endedOn !== undefined && { endedOn }), ...(beginsOn !== undefined && { beginsOn }) }]
  })
}

/** Parameters that have a value on the day, and whose `verifiedUntil` has passed. */
export function valuesUnverified(parameters: readonly Parameter[], asOf: string): readonly UnverifiedValue[] {
  return parameters.flatMap((parameter) => {
    const { id, title, verifiedUntil } = parameter
    if (verifiedUntil === undefined || verifiedUntil >= asOf || !valueOn(parameter, asOf)) return []
    return [{ parameter: id, title, verifiedUntil, daysAgo: daysBetween(verifiedUntil, asOf) }]
  })
}
