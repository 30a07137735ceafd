/**
 * The name somebody meant. By the same measure as the engine's, but over whole sentences, too:
 * hence a faster distance.
 */
import { distance } from 'fastest-levenshtein'

/**
 * The name nearest to a wrong one, if one is near enough to be meant.
 *
 * @example
 * ```ts
 * nearest('lesThan', ['lessThan', 'in']) // 'lessThan'
 * nearest('colour', ['lessThan', 'in']) // undefined
 * ```
 */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  // Of a short name something must be left: "05" is not meant as "77".
  let least = Math.min(Math.max(2, Math.floor(wrong.length / 3)), wrong.length - 1) + 1
  for (const name of names) {
    const edits = distance(wrong.toLowerCase(), name.toLowerCase())
    if (edits < least) [best, least] = [name, edits]
  }
  return best
}

/**
 * ` Did you mean "lessThan"?`, or nothing.
 *
 * @example
 * ```ts
 * didYouMean('lesThan', ['lessThan', 'in']) // ' Did you mean "lessThan"?'
 * ```
 */
export function didYouMean(wrong: string, names: Iterable<string>): string {
  const meant = nearest(wrong, names)
  return meant === undefined ? '' : ` Did you mean "${meant}"?`
}
