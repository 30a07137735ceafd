/** What can be known of a fact: an exact value, a range, one of several, or nothing (`undefined`). */

export type Scalar = boolean | number | string

/** A range of numbers or of ISO days; a missing end is unbounded; ends belong to it unless open. */
export interface Range {
  readonly min?: number | string
  readonly max?: number | string
  readonly minOpen?: true
  readonly maxOpen?: true
}

/** One record of a list fact; an absent field is unknown; `name` is free text. */
export type RecordValue = Readonly<Record<string, Scalar | Range>>

/** What is known. Nothing at all is known of `undefined`. */
export type Known =
  | { readonly kind: 'exact'; readonly value: Scalar }
  | ({ readonly kind: 'range' } & Range)
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'set'; readonly values: readonly (string | number)[] }
  | { readonly kind: 'list'; readonly items: readonly RecordValue[] }

/**
 * Knowledge of one exact value.
 *
 * @example
 * ```ts
 * exact(15) // { kind: 'exact', value: 15 }
 * ```
 */
export function exact(value: Scalar): Known {
  return { kind: 'exact', value }
}

/**
 * Knowledge of a range: a point becomes exact, a range without ends is no knowledge.
 * For integers open ends are closed first: more than 14 and less than 16 is 15.
 *
 * @example
 * ```ts
 * ranged({ min: 14, minOpen: true, max: 16, maxOpen: true }, true) // { kind: 'exact', value: 15 }
 * ```
 */
export function ranged(range: Range, integer = false): Known | undefined {
  const { min, max, minOpen, maxOpen } = integer ? closed(range) : range
  if (min === undefined && max === undefined) return undefined
  if (min !== undefined && min === max) return exact(min)
  return {
    kind: 'range',
    ...(min !== undefined && { min, ...(minOpen && { minOpen }) }),
    ...(max !== undefined && { max, ...(maxOpen && { maxOpen }) }),
  }
}

/**
 * True if no value lies in a range.
 *
 * @example
 * ```ts
 * isEmpty({ min: 14, minOpen: true, max: 15, maxOpen: true }, true) // true
 * isEmpty({ min: 14, minOpen: true, max: 15, maxOpen: true }) // false
 * ```
 */
export function isEmpty(range: Range, integer = false): boolean {
  const { min, max, minOpen, maxOpen } = integer ? closed(range) : range
  if (min === undefined || max === undefined) return false
  return min > max || (min === max && (minOpen === true || maxOpen === true))
}

function closed(range: Range): Range {
  const { min, max } = range
  return {
    ...(typeof min === 'number' && { min: range.minOpen ? Math.floor(min) + 1 : Math.ceil(min) }),
    ...(typeof max === 'number' && { max: range.maxOpen ? Math.ceil(max) - 1 : Math.floor(max) }),
  }
}

/** True if two pieces of knowledge are the same. */
export function sameKnown(a: Known | undefined, b: Known | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/** Numbers and days as a closed or open interval; `undefined` if the knowledge is of another kind. */
export function rangeOf(known: Known): Range | undefined {
  if (known.kind === 'range') return known
  if (known.kind === 'exact' && typeof known.value !== 'boolean') return { min: known.value, max: known.value }
  return undefined
}

/** A range from a record or a file as knowledge of a number or day. */
export function asRange(range: Range): Known | undefined {
  return ranged(range)
}
