/** Are the regions of measures regions of Russia, and does all that is regional say where? */
import type { Measure } from '@mera/engine'
import type { Organisation } from '@mera/engine/schema'
import type { Draft, Placed } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { didYouMean } from '../nearest.ts'
import type { Path } from '../path.ts'
import { organisationsOf, regionCodes } from '../reference-parts.ts'

/** Region codes of measures that are not in `reference/regions.yaml`; regional measures and organisations that name no region. */
export function regionExists(draft: Draft): readonly Finding[] {
  const known = regionCodes(draft)
  return [...draft.measures.flatMap((measure) => ofMeasure(measure, known)), ...organisationsOf(draft).flatMap(ofOrganisation)]
}

function ofMeasure({ file, value }: Placed<Measure>, known: ReadonlySet<string> | undefined): readonly Finding[] {
  if (value.level === 'regional' && !value.regions) {
    return [finding(file, ['level'], 'A regional measure exists somewhere: name its regions, as regions: ["77"].')]
  }
  return (value.regions ?? []).flatMap((code, index) => {
    if (!known || known.has(code)) return []
    const advice = `${didYouMean(code, known)} The codes are in reference/regions.yaml.`
    return [finding(file, ['regions', index], `"${code}" is not the code of a region.${advice}`)]
  })
}

/** Whether its region exists is asked of all reference data at once: see reference-leads-somewhere. */
function ofOrganisation({ file, value }: Placed<Organisation>): readonly Finding[] {
  if (value.level !== 'regional' || value.region !== undefined) return []
  return [finding(file, ['level'], 'A regional organisation is somewhere: name its region, as region: "77".')]
}

function finding(file: string, path: Path, message: string): Finding {
  return { rule: 'region-exists', severity: 'error', file, path, message }
}
