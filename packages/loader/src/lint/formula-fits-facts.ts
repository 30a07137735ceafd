/** Are the facts and parameters of a formula numbers, and dates where months are counted? */
import type { Formula, Parameter } from '@mera/engine'
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { formulasIn } from '../formulas-in.ts'

/** Terms of arithmetic that are no numbers, and `monthsSince` of what is no date. */
export function formulaFitsFacts(draft: Draft): readonly Finding[] {
  const types = new Map(draft.facts.map(({ value }) => [value.id, value.type]))
  const parameters = new Map(draft.parameters.map(({ value }) => [value.id, value]))
  return formulasIn(draft).flatMap(({ file, path, value }) =>
    termsOf(value).flatMap(({ fact, parameter, wanted }) => {
      const message = fact === undefined ? parameterProblem(parameters.get(parameter ?? '')) : factProblem(fact, types.get(fact), wanted)
      return message === undefined ? [] : [{ rule: 'formula-fits-facts', severity: 'error' as const, file, path, message }]
    }),
  )
}

interface Term {
  readonly fact?: string
  readonly parameter?: string
  readonly wanted: 'number' | 'date'
}

function termsOf(formula: Formula): readonly Term[] {
  if (typeof formula === 'number') return []
  if ('parameter' in formula) return [{ parameter: formula.parameter, wanted: 'number' }]
  if (!('op' in formula)) return [{ fact: formula.fact, wanted: 'number' }]
  return formula.op === 'monthsSince' ? [{ fact: formula.fact, wanted: 'date' }] : formula.args.flatMap(termsOf)
}

function factProblem(id: string, type: string | undefined, wanted: Term['wanted']): string | undefined {
  const fits = wanted === 'date' ? type === 'date' : type === 'integer' || type === 'number'
  return type === undefined || fits ? undefined : `${id} is of type ${type}; here a ${wanted} must stand.`
}

function parameterProblem(parameter: Parameter | undefined): string | undefined {
  if (!parameter || parameter.values.every(({ value }) => typeof value === 'number')) return undefined
  return `The parameter ${parameter.id} is not a number; here a number must stand.`
}
