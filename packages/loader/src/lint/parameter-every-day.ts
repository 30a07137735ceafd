/** Has each parameter a value on every day of the editions that use it? */
import type { Parameter } from '@mera/engine'
import { firstUncovered, type Days } from '../day.ts'
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { namesBelow, restsOn, usesOfEdition } from '../rests-on.ts'

/** Parameters without a value on some day of an edition, however deep below it they are used. */
export function parameterEveryDay(draft: Draft): readonly Finding[] {
  const graph = restsOn(draft)
  const parameters = new Map(draft.parameters.map(({ value }) => [value.id, value]))
  return draft.measures.flatMap(({ file, value }) =>
    value.editions.flatMap((edition, index) =>
      [...namesBelow('parameters', usesOfEdition(edition), graph)].flatMap(([id, through]) => {
        const parameter = parameters.get(id)
        const day = parameter && firstUncovered(edition, spansOf(parameter))
        if (day === undefined) return []
        const by = through === '' ? '' : `, through ${through}`
        const message = `This edition uses the parameter ${id}${by}, and it has no value on ${day}. Add one to the parameter, or an end to the edition.`
        return [{ rule: 'parameter-every-day', severity: 'error' as const, file, path: ['editions', index], message }]
      }),
    ),
  )
}

/** A value holds until its own end or until the next one begins. */
function spansOf({ values }: Parameter): readonly Days[] {
  return values.map(({ from, until }) => ({ from, ...(until !== undefined && { until }) }))
}
