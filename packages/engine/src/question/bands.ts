/** Bands for a question about a number: cut exactly where some rule changes its mind. */
import { cellsFor, type Test } from '../cells.ts'
import type { Compiled } from '../compile.ts'
import { leavesOn } from '../domain.ts'
import { ranged, rangeOf, type Range } from '../value.ts'

/**
 * Ranges that together cover all values of a numeric fact; an answer within one of them is as good
 * as an exact figure for every leaf that tests the fact itself. None if no rule cuts it.
 *
 * @example
 * ```ts
 * const conditions = { fact: 'staff', operator: 'lessThanInclusive', value: 15 } as const
 * bandsOf(compileRules({ facts: [{ id: 'staff', type: 'integer' }], rules: [{ id: 'micro', conditions }] }), 'staff')
 * // [{ max: 15 }, { min: 16 }]
 * ```
 */
export function bandsOf(compiled: Compiled, id: string): readonly Range[] {
  const fact = compiled.facts[compiled.factIndex.get(id) ?? -1]
  if (!fact || (fact.type !== 'integer' && fact.type !== 'number')) return []
  const tests = leavesOn(compiled, id).map((leaf): Test => ({ leaf, negated: false }))
  const cells = cellsFor(fact.type, tests)
  if (!cells || tests.length === 0) return []
  const row = (cell: number) => cells.holds.slice(cell * tests.length, (cell + 1) * tests.length).join('')
  const bounds = compiled.ruleset?.facts[compiled.factIndex.get(id) ?? -1]
  const bands: Range[] = []
  let begun = 0
  for (let cell = 1; cell <= cells.size; cell++) {
    if (cell < cells.size && row(cell) === row(begun)) continue
    const [first, last] = [rangeOf(cells.samples[begun] as never), rangeOf(cells.samples[cell - 1] as never)]
    const band = within({ ...startOf(first), ...endOf(last) }, bounds?.min ?? (bounds?.unit ? 0 : undefined), fact.type === 'integer')
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
function within(band: Range, least: number | undefined, integer: boolean): Range | undefined {
  const start = least !== undefined && (band.min === undefined || (band.min as number) < least) ? { min: least } : startOf(band)
  const known = ranged({ ...start, ...endOf(band) }, integer)
  const range = known && rangeOf(known)
  if (!range || (range.min !== undefined && range.max !== undefined && range.min > range.max)) return undefined
  return { ...startOf(range), ...endOf(range) }
}
