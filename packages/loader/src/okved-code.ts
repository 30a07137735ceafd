/** Codes of ОКВЭД 2 as rules write them. */

/**
 * True for a class, group or kind: two digits, then up to two groups of one or two.
 *
 * @example
 * ```ts
 * isOkvedCode('62.01.1') // true
 * isOkvedCode('1.1') // false: YAML's idea of an unquoted 01.10
 * ```
 */
export function isOkvedCode(code: string): boolean {
  return /^\d\d(\.\d{1,2}){0,2}$/.test(code)
}
