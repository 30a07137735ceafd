/** Sections of ОКВЭД 2 (ОК 029-2014) and their classes: rules name sections, codes nest by digits. */

/** First and last class of each section. */
const SECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  A: [1, 3], B: [5, 9], C: [10, 33], D: [35, 35], E: [36, 39], F: [41, 43], G: [45, 47],
  H: [49, 53], I: [55, 56], J: [58, 63], K: [64, 66], L: [68, 68], M: [69, 75], N: [77, 82],
  O: [84, 84], P: [85, 85], Q: [86, 88], R: [90, 93], S: [94, 96], T: [97, 98], U: [99, 99],
}

/** Numbers inside a section that are no class. */
const GAPS: readonly number[] = [34, 40, 44, 48, 54, 57, 67, 76, 83, 89]

/**
 * Classes of a section as code prefixes; anything else stays as it is.
 *
 * @example
 * ```ts
 * classesOf('J') // ['58', '59', '60', '61', '62', '63']
 * classesOf('62.01') // ['62.01']
 * ```
 */
export function classesOf(code: string): readonly string[] {
  const section = SECTIONS[code]
  if (!section) return [code]
  const [first, last] = section
  const classes = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return classes.filter((number) => !GAPS.includes(number)).map((number) => String(number).padStart(2, '0'))
}
