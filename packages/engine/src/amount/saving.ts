/** What a loan on easy terms saves: the interest at the market's rate less the interest at the measure's. */
import type { Compiled } from '../compile.ts'
import { estimate, type Estimate } from './estimate.ts'
import { intervalOf, type Interval } from '../formula.ts'
import type { Profile } from '../profile.ts'
import { lookupIn, stateOf } from '../state.ts'

/** What the saving is measured against. Nothing is assumed: no market rate, no saving. */
export interface Market {
  /** Yearly interest that the company would pay elsewhere. */
  readonly ratePct: number
  /** The fact that says how large the loan is. */
  readonly amountFact: string
}

/** Saved interest, for a year in which the whole sum is owed. */
export interface Saving {
  /** The line of the measure that gives the rate. */
  readonly line: string
  readonly ratePct: Interval
  readonly marketRatePct: number
  readonly amountRub: Interval
  /** Never below nothing; a rate that is a ceiling makes it the least that is saved. */
  readonly savedRubPerYear: Interval
  readonly bound?: Estimate['bound']
}

/**
 * Interest saved in a year; `undefined` where the rules give no rate or the sum of the loan is not
 * known at all: never a number where law is silent.
 *
 * @example
 * ```ts
 * savedInterest(compiled, profile, 'hightech-sme-loan-469', { ratePct: 24, amountFact: 'loan.amountRub' })?.savedRubPerYear
 * ```
 */
export function savedInterest(compiled: Compiled, profile: Profile, measure: string, { ratePct: market, amountFact }: Market): Saving | undefined {
  const line = estimate(compiled, profile, measure).find(({ unit, kind }) => unit === 'percent-per-year' && kind !== 'undetermined')
  const known = lookupIn(stateOf(compiled, profile))(amountFact)
  if (!line || !known) return undefined
  const rate: Interval = line.value === undefined ? { lo: line.min ?? 0, hi: line.max ?? Infinity } : { lo: line.value, hi: line.value }
  const amount = intervalOf(known)
  if (!Number.isFinite(rate.hi) || !Number.isFinite(amount.lo) || !Number.isFinite(amount.hi)) return undefined
  const [least, most] = [Math.max(0, market - rate.hi), Math.max(0, market - rate.lo)]
  return {
    line: line.id,
    ratePct: rate,
    marketRatePct: market,
    amountRub: amount,
    savedRubPerYear: { lo: (Math.max(0, amount.lo) * least) / 100, hi: (Math.max(0, amount.hi) * most) / 100 },
    ...(line.bound && { bound: line.bound }),
  }
}
