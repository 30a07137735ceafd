// What number did the person type? «1 000 000», «1,5 млн», «250 тыс.», «от 100 до 250», «до 50».
import type { Range } from '@mera/engine'

export type TypedNumber = { readonly ok: true; readonly value: number | Range; readonly scaled: boolean } | { readonly ok: false; readonly reason: 'empty' | 'not-a-number' | 'backwards' }

const SCALE: readonly (readonly [RegExp, number])[] = [
  [/^(?:трлн|триллион\p{L}*|trillion|tn)\.?/u, 1e12],
  [/^(?:млрд|миллиард\p{L}*|billion|bn|b)\.?/u, 1e9],
  [/^(?:млн|миллион\p{L}*|мил|million|mln|m)\.?/u, 1e6],
  [/^(?:тыс|тысяч\p{L}*|thousand|k|к|т\.?\s?р)\.?/u, 1e3],
]
const UNIT = /^(?:₽|руб(?:л\p{L}*)?|р|rub(?:les?)?|roubles?|%|процент\p{L}*|percent|чел(?:овек\p{L}*)?|people|мес(?:яц\p{L}*)?|months?|лет|год\p{L}*|years?)\.?/u

/** Reads a number or a range as Russians type it. `scaled` tells that «тыс.», «млн» or «млрд» was written. */
export function readNumber(text: string): TypedNumber {
  const plain = text.toLowerCase().replace(/[\s\u00a0\u202f]+/g, ' ').trim()
  if (plain === '') return { ok: false, reason: 'empty' }
  const one = single(plain)
  if (one) return { ok: true, value: one.value, scaled: one.scaled }
  return readRange(plain)
}

function readRange(plain: string): TypedNumber {
  const both = /^(?:от|from|между|between)?\s*(.+?)\s*(?:до|to|and|и|[-–—]|\.\.\.?|…)\s*(.+)$/u.exec(plain)
  if (both?.[1] !== undefined && both[2] !== undefined) {
    const high = single(both[2])
    const low = single(both[1])
    if (low && high) {
      // «1–2 млн»: the scale stands once, after the second number.
      const factor = high.scaled && !low.scaled && low.value < high.value / 100 ? high.factor : 1
      const min = low.value * factor
      return min <= high.value ? { ok: true, value: { min, max: high.value }, scaled: high.scaled } : { ok: false, reason: 'backwards' }
    }
  }
  const [, sign, rest] = /^(до|не больше|не более|меньше|менее|ниже|up to|at most|under|less than|<=?|≤|от|не меньше|не менее|больше|более|выше|свыше|from|at least|over|more than|>=?|≥)\s*(.+)$/u.exec(plain) ?? []
  const bound = rest === undefined ? undefined : single(rest)
  if (!bound || sign === undefined) return { ok: false, reason: 'not-a-number' }
  return { ok: true, value: bounded(sign, bound.value), scaled: bound.scaled }
}

function bounded(sign: string, value: number): Range {
  if (/^(до|не больше|не более|up to|at most|<=|≤)$/u.test(sign)) return { max: value }
  if (/^(меньше|менее|ниже|under|less than|<)$/u.test(sign)) return { max: value, maxOpen: true }
  if (/^(от|не меньше|не менее|from|at least|>=|≥)$/u.test(sign)) return { min: value }
  return { min: value, minOpen: true }
}

/** One number with its scale and unit; nothing if anything else stands beside it. */
function single(text: string): { value: number; scaled: boolean; factor: number } | undefined {
  const [whole, digits] = /^(-?\d{1,3}(?: \d{3})+(?:[.,]\d+)?|-?\d+(?:[.,]\d+)?)\s*/u.exec(text) ?? []
  if (whole === undefined || digits === undefined) return undefined
  let rest = text.slice(whole.length)
  const scale = SCALE.find(([pattern]) => pattern.test(rest))
  if (scale) rest = rest.replace(scale[0], '').trim()
  rest = rest.replace(UNIT, '').trim()
  if (rest !== '') return undefined
  const factor = scale?.[1] ?? 1
  const value = Number(digits.replaceAll(' ', '').replace(',', '.')) * factor
  return { value: Math.round(value * 100) / 100, scaled: scale !== undefined, factor }
}
