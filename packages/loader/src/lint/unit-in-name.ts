/** Does the name of a fact say its unit, and tell the truth? */
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'

/** Ending of a name → what the fact is. */
const ENDINGS: readonly (readonly [RegExp, string, string])[] = [
  [/Rub$/, 'unit', 'rub'],
  [/Pct$/, 'unit', 'percent'],
  // `patentsLast12Months` is a count: months with a number before them are no unit.
  [/(?<!\d)Months$/, 'unit', 'months'],
  [/(?<!\d)Years$/, 'unit', 'years'],
  [/On$/, 'type', 'date'],
]

/** Facts whose name promises another unit or type than they have. */
export function unitInName(draft: Draft): readonly Finding[] {
  return draft.facts.flatMap(({ file, path, value }) =>
    ENDINGS.flatMap(([ending, key, expected]) => {
      if (!ending.test(value.id) || (key === 'unit' ? value.unit : value.type) === expected) return []
      const has = (key === 'unit' ? value.unit : value.type) ?? 'none'
      const message = `By its name ${value.id} has the ${key} ${expected}; here it is ${has}. Correct the one or the other.`
      return [{ rule: 'unit-in-name', severity: 'error' as const, file, path: [...path, 'id'], message }]
    }),
  )
}
