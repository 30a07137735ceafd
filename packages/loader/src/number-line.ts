/** Sets of numbers as spans on a line: for telling what several comparisons of one fact leave open. */

/** A span; an open end does not belong to it. */
export interface Span {
  readonly lo: number
  readonly hi: number
  readonly loOpen?: boolean
  readonly hiOpen?: boolean
}

/** Disjoint spans in rising order. Empty: nothing. */
export type NumberSet = readonly Span[]

/** Every number. */
export const EVERYTHING: NumberSet = [{ lo: -Infinity, hi: Infinity }]

/**
 * What is in both sets.
 *
 * @example
 * ```ts
 * intersection([{ lo: 0, hi: 5 }], [{ lo: 5, hi: 9, loOpen: true }]) // []
 * ```
 */
export function intersection(a: NumberSet, b: NumberSet): NumberSet {
  return a.flatMap((one) => b.map((other) => overlap(one, other)).filter((span) => span !== undefined)).sort((x, y) => x.lo - y.lo)
}

/**
 * What is not in the set.
 *
 * @example
 * ```ts
 * complement([{ lo: 5, hi: Infinity }]) // [{ lo: -Infinity, hi: 5, hiOpen: true }]
 * ```
 */
export function complement(set: NumberSet): NumberSet {
  return set.reduce<NumberSet>((rest, span) => intersection(rest, outside(span)), EVERYTHING)
}

/** The set with its ends moved to the whole numbers in it. */
export function wholeNumbers(set: NumberSet): NumberSet {
  return set.flatMap(({ lo, hi, loOpen, hiOpen }) => {
    const first = loOpen === true && Number.isInteger(lo) ? lo + 1 : Math.ceil(lo)
    const last = hiOpen === true && Number.isInteger(hi) ? hi - 1 : Math.floor(hi)
    return first <= last ? [{ lo: first, hi: last }] : []
  })
}

function overlap(a: Span, b: Span): Span | undefined {
  const lo = Math.max(a.lo, b.lo)
  const hi = Math.min(a.hi, b.hi)
  const loOpen = (a.lo === lo && a.loOpen === true) || (b.lo === lo && b.loOpen === true)
  const hiOpen = (a.hi === hi && a.hiOpen === true) || (b.hi === hi && b.hiOpen === true)
  if (lo > hi || (lo === hi && (loOpen || hiOpen))) return undefined
  return { lo, hi, ...(loOpen && { loOpen }), ...(hiOpen && { hiOpen }) }
}

function outside({ lo, hi, loOpen, hiOpen }: Span): NumberSet {
  const below = { lo: -Infinity, hi: lo, ...(loOpen !== true && { hiOpen: true }) }
  const above = { lo: hi, hi: Infinity, ...(hiOpen !== true && { loOpen: true }) }
  return [...(lo === -Infinity ? [] : [below]), ...(hi === Infinity ? [] : [above])]
}
