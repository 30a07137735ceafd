/** Are the regions of measures regions of Russia? */
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { didYouMean } from '../nearest.ts'
import { regionCodes } from '../reference-parts.ts'

/** Region codes of measures that are not in `reference/regions.yaml`. */
export function regionExists(draft: Draft): readonly Finding[] {
  const known = regionCodes(draft)
  if (!known) return []
  return draft.measures.flatMap(({ file, value }) =>
    (value.regions ?? []).flatMap((code, index) =>
      known.has(code)
        ? []
        : [{
            rule: 'region-exists',
            severity: 'error' as const,
            file,
            path: ['regions', index],
            message: `"${code}" is not the code of a region.${didYouMean(code, known)} The codes are in reference/regions.yaml.`,
          }],
    ),
  )
}
