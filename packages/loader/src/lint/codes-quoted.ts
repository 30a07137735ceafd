/** Are codes quoted? YAML reads 01.10 as the number 1.1 and 77 as a number, too. */
import { conditionsIn, leavesIn } from '../conditions-in.ts'
import type { Draft, Placed } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { writtenAt } from '../scalars-in.ts'
import { comparables } from '../subject-type.ts'

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

function unquoted({ file, path }: Placed<unknown>, draft: Draft): readonly Finding[] {
  const yaml = draft.files.get(file)
  return (yaml ? writtenAt(yaml, path) : [])
    .filter(({ quoted }) => !quoted)
    .map((written) => ({
      rule: 'codes-quoted',
      severity: 'error' as const,
      file,
      path: written.path,
      message: `The code ${written.source} is not in quotes, and YAML may read it as a number. Write "${written.source}".`,
    }))
}
