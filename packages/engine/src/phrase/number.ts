/** Numbers as people write them: grouped digits, decimal comma, millions in a word. Never rounded to another meaning. */
import { tag, type Locale } from './locale.ts'

const SCALES: readonly { readonly size: number; readonly word: Readonly<Record<Locale, string>> }[] = [
  { size: 1e12, word: { ru: 'трлн', en: 'trillion' } },
  { size: 1e9, word: { ru: 'млрд', en: 'billion' } },
  { size: 1e6, word: { ru: 'млн', en: 'million' } },
]

/**
 * A number with the language's separators. Two decimals, or as many as it takes not to look like
 * the whole number beside it (50.0004 is not 50: the difference can decide).
 *
 * @example
 * ```ts
 * formatNumber(1234.5, 'ru') // '1 234,5'
 * formatNumber(66.6666, 'en') // '66.67'
 * formatNumber(50.0004, 'ru') // '50,0004'
 * formatNumber(-3, 'ru') // '−3'
 * ```
 */
export function formatNumber(value: number, locale: Locale): string {
  return formatWith(locale, digitsFor(value)).format(value).replace('-', '−')
}

/** Making one takes a hundred times as long as using it. */
function formatWith(locale: Locale, maximumFractionDigits: number): Intl.NumberFormat {
  return (formats[`${locale}${maximumFractionDigits}`] ??= new Intl.NumberFormat(tag[locale], { maximumFractionDigits }))
}

const formats: Record<string, Intl.NumberFormat> = {}

/**
 * The same, with millions and more in a word where that loses nothing.
 *
 * @example
 * ```ts
 * formatLarge(1_500_000, 'ru') // '1,5 млн'
 * formatLarge(5_999_999, 'ru') // '5 999 999'
 * formatLarge(4e9, 'en') // '4 billion'
 * ```
 */
export function formatLarge(value: number, locale: Locale): string {
  const scale = scaleOf(value)
  return scale ? `${formatNumber(value / scale.size, locale)}\u00a0${scale.word[locale]}` : formatNumber(value, locale)
}

/**
 * The scale word of {@link formatLarge} and the number before it, for ranges that name the scale once.
 *
 * @example
 * ```ts
 * scaleOf(2_500_000)?.size // 1000000
 * scaleOf(2_500_001) // undefined
 * ```
 */
export function scaleOf(value: number): { readonly size: number; readonly word: Readonly<Record<Locale, string>> } | undefined {
  const scale = SCALES.find(({ size }) => Math.abs(value) >= size)
  return scale && value % (scale.size / 100) === 0 ? scale : undefined
}

function digitsFor(value: number): number {
  if (Number.isInteger(value)) return 0
  let digits = 2
  while (digits < 9 && Number.isInteger(Number(value.toFixed(digits)))) digits += 1
  return digits
}
