/** Several things in a row: «а, б или в», «а, б и в». */
import { tag, type Locale } from './locale.ts'

/**
 * Joins with «или» / "or", or with «и» / "and".
 *
 * @example
 * ```ts
 * listing(['ООО', 'АО', 'ИП'], 'or', 'ru') // 'ООО, АО или ИП'
 * listing(['A', 'B', 'C'], 'and', 'en') // 'A, B and C'
 * ```
 */
export function listing(items: readonly string[], join: 'and' | 'or', locale: Locale): string {
  return new Intl.ListFormat(tag[locale], { type: join === 'or' ? 'disjunction' : 'conjunction' }).format(items)
}
