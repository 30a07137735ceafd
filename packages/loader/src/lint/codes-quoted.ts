/** Are codes quoted? YAML reads 01.10 as the number 1.1 and 77 as a number, too. */
import { conditionsIn, leavesIn } from '../conditions-in.ts'
import type { Draft, Placed } from '../draft.ts'
import type { Finding } from '../finding.ts'
import type { Path } from '../path.ts'
import { comparables } from '../subject-type.ts'
import { writtenAt } from '../yaml-file.ts'

/** Codes of regions and ОКВЭД without quotes. */
export function codesQuoted(draft: Draft): readonly Finding[] {
  const lookup = comparables(draft)
  const values = conditionsIn(draft).flatMap(leavesIn).flatMap(({ file, path, value, whole }) =>
    lookup(whole, value.fact)?.scheme === undefined ? [] : [{ file, path: [...path, 'value'], value: value.value }],
  )
  const regions = draft.measures.flatMap(({ file, path, value }) =>
    value.regions ? [{ file, path: [...path, 'regions'], value: value.regions }] : [],
  )
  return [...values, ...regions].flatMap((codes) => unquoted(codes, draft))
}

function unquoted({ file, path, value }: Placed<unknown>, draft: Draft): readonly Finding[] {
  const yaml = draft.files.get(file)
  if (!yaml) return []
  const paths: readonly Path[] = Array.isArray(value) ? value.map((_, index) => [...path, index]) : [path]
  return paths.flatMap((at) => {
    const written = writtenAt(yaml, at)
    if (!written || written.quoted) return []
    const message = `The code ${written.source} is not in quotes, and YAML may read it as a number. Write "${written.source}".`
    return [{ rule: 'codes-quoted', severity: 'error' as const, file, path: at, message }]
  })
}
