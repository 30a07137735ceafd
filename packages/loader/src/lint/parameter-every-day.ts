/** Has each parameter a value on every day of the editions that use it? */
import type { Edition, Parameter } from '@mera/engine'
import { firstUncovered, type Days } from '../day.ts'
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { allUses, nextNodes, restsOn, usesOfCondition, usesOfFormula, type Uses } from '../rests-on.ts'

/** Parameters without a value on some day of an edition, however deep below it they are used. */
export function parameterEveryDay(draft: Draft): readonly Finding[] {
  const graph = restsOn(draft)
  const parameters = new Map(draft.parameters.map(({ value }) => [value.id, value]))
  return draft.measures.flatMap(({ file, value }) =>
    value.editions.flatMap((edition, index) =>
      [...parametersUnder(usesOfEdition(edition), graph)].flatMap(([id, through]) => {
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

function usesOfEdition({ conditions, amount = [] }: Edition): Uses {
  const formulas = amount.flatMap(({ formula, cases = [] }) => [...(formula === undefined ? [] : [formula]), ...cases.map((one) => one.formula)])
  const whens = amount.flatMap(({ cases = [] }) => cases.flatMap(({ when }) => (when ? [when] : [])))
  return allUses([usesOfCondition(conditions), ...formulas.map(usesOfFormula), ...whens.map(usesOfCondition)])
}

/** Parameters used directly and below, each with the fact or condition that brings it in. */
function parametersUnder(uses: Uses, graph: ReadonlyMap<string, Uses>): ReadonlyMap<string, string> {
  const found = new Map(uses.parameters.map((id) => [id, '']))
  const seen = new Set<string>()
  const queue = [...nextNodes(uses)]
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    if (seen.has(node)) continue
    seen.add(node)
    const below = graph.get(node)
    if (!below) continue
    for (const id of below.parameters) if (!found.has(id)) found.set(id, node.split(' ')[1] ?? '')
    queue.push(...nextNodes(below))
  }
  return found
}

/** A value holds until its own end or until the next one begins. */
function spansOf({ values }: Parameter): readonly Days[] {
  return values.map(({ from, until }) => ({ from, ...(until !== undefined && { until }) }))
}
