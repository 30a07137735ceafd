/** Every formula of the rules, wherever it stands. */
import { factsIn, type Formula } from '@mera/engine'
import type { Draft, Placed } from './draft.ts'

/** All formulas of facts and amounts. */
export function formulasIn(draft: Draft): readonly Placed<Formula>[] {
  const ofFacts = draft.facts.flatMap(({ file, path, value: { derive } }) =>
    derive?.kind === 'formula' ? [{ file, path: [...path, 'derive', 'formula'], value: derive.formula }] : [],
  )
  const ofAmounts = draft.measures.flatMap(({ file, path, value }) =>
    value.editions.flatMap((edition, index) =>
      (edition.amount ?? []).flatMap(({ formula, cases = [] }, number) => {
        const at = [...path, 'editions', index, 'amount', number]
        const whole = formula === undefined ? [] : [{ file, path: [...at, 'formula'], value: formula }]
        return [...whole, ...cases.map((one, which) => ({ file, path: [...at, 'cases', which, 'formula'], value: one.formula }))]
      }),
    ),
  )
  return [...ofFacts, ...ofAmounts]
}

/**
 * What a formula names.
 *
 * @example
 * ```ts
 * namesIn({ op: '*', args: [{ fact: 'cost.totalRub' }, { parameter: 'rate' }] }) // { facts: ['cost.totalRub'], parameters: ['rate'] }
 * ```
 */
export function namesIn(formula: Formula): { readonly facts: readonly string[]; readonly parameters: readonly string[] } {
  return { facts: factsIn(formula), parameters: [...new Set(parametersOf(formula))] }
}


function parametersOf(formula: Formula): readonly string[] {
  if (typeof formula === 'number') return []
  if ('parameter' in formula) return [formula.parameter]
  return 'args' in formula ? formula.args.flatMap(parametersOf) : []
}
