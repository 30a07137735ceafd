/** Draft → the emitted reference data. */
import type { Draft } from './draft.ts'

/** Reference data by file: `regions`, `clusters/moscow/moscow-food`. */
export type Reference = Readonly<Record<string, unknown>>

/** Everything in `reference/` except the documents, which are part of the ruleset. */
export function referenceOf(draft: Draft): Reference {
  return Object.fromEntries(
    draft.reference.map(({ file, value }) => [file.replace(/^reference\//, '').replace(/\.yaml$/, ''), value]),
  )
}
