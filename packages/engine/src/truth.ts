/**
 * What can be said of a condition: Kleene's three truth values.
 *
 * `unknown` is a value in its own right: an unanswered question never makes a "yes".
 */
export type Truth = 'true' | 'false' | 'unknown'

/**
 * True if all are true, false if any is false, otherwise unknown. All of nothing is true.
 *
 * @example
 * ```ts
 * allOf(['true', 'unknown']) // 'unknown'
 * allOf(['false', 'unknown']) // 'false'
 * ```
 */
export function allOf(truths: Iterable<Truth>): Truth {
  let result: Truth = 'true'
  for (const truth of truths) {
    if (truth === 'false') return 'false'
    if (truth === 'unknown') result = 'unknown'
  }
  return result
}

/**
 * False if all are false, true if any is true, otherwise unknown. Any of nothing is false.
 *
 * @example
 * ```ts
 * anyOf(['false', 'unknown']) // 'unknown'
 * anyOf(['true', 'unknown']) // 'true'
 * ```
 */
export function anyOf(truths: Iterable<Truth>): Truth {
  let result: Truth = 'false'
  for (const truth of truths) {
    if (truth === 'true') return 'true'
    if (truth === 'unknown') result = 'unknown'
  }
  return result
}

/**
 * Swaps true and false; the unknown stays unknown.
 *
 * @example
 * ```ts
 * negate('unknown') // 'unknown'
 * ```
 */
export function negate(truth: Truth): Truth {
  return truth === 'unknown' ? 'unknown' : truth === 'true' ? 'false' : 'true'
}

/** Truth of a plain boolean. @example `truthOf(3 > 2) // 'true'` */
export function truthOf(value: boolean): Truth {
  return value ? 'true' : 'false'
}
