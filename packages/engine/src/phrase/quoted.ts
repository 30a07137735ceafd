/** Words taken as a whole: «…» with inner marks of their own. */
import type { Locale } from './locale.ts'

/**
 * Puts a title between quotation marks.
 *
 * @example
 * ```ts
 * quoted('участники «Сколково»', 'ru') // '«участники „Сколково“»'
 * ```
 */
export function quoted(title: string, locale: Locale): string {
  if (locale === 'en') return `“${title}”`
  return `«${title.replaceAll('«', '„').replaceAll('»', '“')}»`
}
