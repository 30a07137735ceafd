/** The result of `mera check` as data: the same keys always, in the same order. */
import { estimate, type Compiled, type Estimate, type Profile, type Screening } from '@mera/engine'

/** One measure in the JSON of `mera check`. */
export interface CheckedMeasure extends Pick<Screening, 'measure' | 'window' | 'verdict' | 'missing' | 'open' | 'failed' | 'discretionary'> {
  readonly amount: CheckedAmount | null
}

/** The main figure. `min` and `max` stand beside an exact `value` too; a missing end is unbounded. */
export interface CheckedAmount extends Pick<Estimate, 'id' | 'kind' | 'unit' | 'bound' | 'value' | 'min' | 'max' | 'label' | 'reason' | 'inputs'> {}

/**
 * One screening with its main amount; `null` where the measure promises no figure.
 *
 * @example
 * ```ts
 * checkedMeasure(compiled, profile, screening).amount?.max // 90000
 * ```
 */
export function checkedMeasure(compiled: Compiled, profile: Profile, screening: Screening): CheckedMeasure {
  const { measure, window, verdict, missing, open, failed, discretionary } = screening
  const [main] = estimate(compiled, profile, measure)
  return { measure, window, verdict, missing, open, failed, discretionary, amount: main ? checkedAmount(main) : null }
}

function checkedAmount({ id, kind, unit, bound, value, min, max, label, reason, inputs }: Estimate): CheckedAmount {
  const [low, high] = value === undefined ? [min, max] : [value, value]
  return {
    id,
    kind,
    unit,
    ...(bound !== undefined && { bound }),
    ...(value !== undefined && { value }),
    ...(low !== undefined && { min: low }),
    ...(high !== undefined && { max: high }),
    label,
    ...(reason !== undefined && { reason }),
    inputs,
  }
}
