/** Classes of activities in a row, shortened: 10, 11, 12 and 13 are said as «10–13». */
import type { Scalar } from '../value.ts'

/**
 * Neighbouring two-digit classes, three or more of them, become one run; everything else stays as it is, in its order.
 *
 * @example
 * ```ts
 * runs(['68.2', '10', '11', '12', '62']) // ['68.2', '10–12', '62']
 * ```
 */
export function runs(codes: readonly Scalar[]): readonly Scalar[] {
  const rows: Scalar[][] = []
  for (const code of codes) {
    const row = rows.at(-1)
    if (row && follows(code, row.at(-1))) row.push(code)
    else rows.push([code])
  }
  return rows.flatMap((row) => (row.length < 3 ? row : [`${row[0]}–${row.at(-1)}`]))
}

function follows(code: Scalar, before: Scalar | undefined): boolean {
  return isClass(code) && isClass(before) && Number(code) === Number(before) + 1
}

function isClass(code: Scalar | undefined): code is string {
  return typeof code === 'string' && /^\d\d$/.test(code)
}
