/** Are the regions of measures regions of Russia? */
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { didYouMean } from '../nearest.ts'
import type { Path } from '../path.ts'
import { regionCodes } from '../reference-parts.ts'

/** Region codes of measures that are not in `reference/regions.yaml`; regional measures that name no region. */
export function regionExists(draft: Draft): readonly Finding[] {
  const known = regionCodes(draft)
  return draft.measures.flatMap(({ file, value }) => {
    if (value.level === 'regional' && !value.regions) {
      return [finding(file, ['level'], 'A regional measure exists somewhere: name its regions, as regions: ["77"].')]
    }
    return (value.regions ?? []).flatMap((code, index) => {
      if (!known || known.has(code)) return []
      const advice = `${didYouMean(code, known)} The codes are in reference/regions.yaml.`
      return [finding(file, ['regions', index], `"${code}" is not the code of a region.${advice}`)]
    })
  })
}

function finding(file: string, path: Path, message: string): Finding {
  return { rule: 'region-exists', severity: 'error', file, path, message }
}
