/** Bands for a question about a number: cut exactly where some rule changes its mind. */
import { boundsOf } from '../bounds.ts'
import { cellsFor, type Test } from '../cells.ts'
import type { Compiled } from '../compile.ts'
import { entryOf, leavesOn } from '../domain.ts'
import { isEmpty, ranged, rangeOf, type Range } from '../value.ts'

export interface BandOptions {
  /** The measures whose thresholds cut; all if not given. Facts that follow from the number always cut it. */
  readonly measures?: (id: string) => boolean
}

/**
 * Ranges that together cover all values that a numeric fact can have, in ascending order; an answer within one of them is
 * as good as an exact figure for every leaf that tests the fact itself. None if no rule cuts it.
 *
 * @example
 * ```ts
 * const conditions = { fact: 'staff', operator: 'lessThanInclusive', value: 15 } as const
 * bandsOf(compileRules({ facts: [{ id: 'staff', type: 'integer' }], rules: [{ id: 'micro', conditions }] }), 'staff')
 * // [{ max: 15 }, { min: 16 }]
 * ```
 */
export function bandsOf(compiled: Compiled, id: string, { measures }: BandOptions = {}): readonly Range[] {
  const fact = compiled.facts[compiled.factIndex.get(id) ?? -1]
  if (!fact || (fact.type !== 'integer' && fact.type !== 'number')) return []
  const tests = leavesOn(compiled, id, measures).map((leaf): Test => ({ leaf, negated: false }))
  const cells = cellsFor(fact.type, tests)
  if (!cells || tests.length === 0) return []
  const row = (cell: number) => cells.holds.slice(cell * tests.length, (cell + 1) * tests.length).join('')
  const bounds = boundsOf(entryOf(compiled, id) ?? {})
  const bands: Range[] = []
  let begun = 0
  for (let cell = 1; cell <= cells.size; cell++) {
    if (cell < cells.size && row(cell) === row(begun)) continue
    const [first, last] = [rangeOf(cells.samples[begun] as never), rangeOf(cells.samples[cell - 1] as never)]
    const band = within({ ...startOf(first), ...endOf(last) }, bounds, fact.type === 'integer')
    if (band) bands.push(band)
    begun = cell
  }
  return bands.length > 1 ? bands : []
}

function startOf(range: Range | undefined): Range {
  return range?.min === undefined ? {} : { min: range.min, ...(range.minOpen && { minOpen: true as const }) }
}

function endOf(range: Range | undefined): Range {
  return range?.max === undefined ? {} : { max: range.max, ...(range.maxOpen && { maxOpen: true as const }) }
}

/** The band cut to what the fact can be; `undefined` if nothing is left of it. */
function within(band: Range, [least, most]: readonly [number, number], integer: boolean): Range | undefined {
  const start = least > -Infinity && (band.min === undefined || (band.min as number) < least) ? { min: least } : startOf(band)
  const end = most < Infinity && (band.max === undefined || (band.max as number) > most) ? { max: most } : endOf(band)
  const range = { ...start, ...end }
  const known = isEmpty(range, integer) ? undefined : ranged(range, integer)
  return known && { ...startOf(rangeOf(known)), ...endOf(rangeOf(known)) }
}
