/** Could this literal be a value of this fact? */
import { isDay } from '@mera/engine'
import { didYouMean } from './nearest.ts'
import { isOkvedCode } from './okved-code.ts'
import type { Comparable } from './subject-type.ts'

type Single = boolean | number | string

/**
 * What is wrong with a single value for a fact; `undefined` if nothing is.
 * `regions` are the codes that exist, if there is a list of them.
 *
 * @example
 * ```ts
 * literalProblem({ id: 'company.headcount', type: 'integer' }, 2.5) // '2.5 is not a whole number, and company.headcount is.…'
 * ```
 */
export function literalProblem(fact: Comparable, value: Single, regions?: ReadonlySet<string>): string | undefined {
  switch (fact.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrong(fact, value, 'true or false, without quotes')
    case 'integer':
      return Number.isInteger(value) ? undefined : wrong(fact, value, 'a whole number, without quotes')
    case 'number':
      return typeof value === 'number' ? undefined : wrong(fact, value, 'a number, without quotes')
    case 'date':
      return typeof value === 'string' && isDay(value) ? undefined : wrong(fact, value, 'a day that exists, as "2026-11-21"')
    case 'enum':
      return optionProblem(fact, value)
    case 'codes':
      return fact.options ? optionProblem(fact, value) : codeProblem(fact, value, regions)
    case 'code':
      return codeProblem(fact, value, regions)
    case 'list':
      return undefined
  }
}

function optionProblem({ id, options = [] }: Comparable, value: Single): string | undefined {
  const ids = options.map((option) => option.id)
  if (typeof value === 'string' && ids.includes(value)) return undefined
  return `${JSON.stringify(value)} is not an option of ${id}.${didYouMean(String(value), ids) || ` The options are: ${ids.join(', ')}.`}`
}

function codeProblem(fact: Comparable, value: Single, regions: ReadonlySet<string> | undefined): string | undefined {
  if (typeof value !== 'string') return `${value} is a number, and codes are texts: 01.10 would become 1.1. Put it in quotes.`
  if (fact.scheme === 'region' && regions && !regions.has(value)) {
    return `"${value}" is not the code of a region.${didYouMean(value, regions)} The codes are in reference/regions.yaml.`
  }
  if (fact.scheme === 'okved' && !isOkvedCode(value)) {
    return `"${value}" is not an ОКВЭД code. Write a section ("C"), a class ("62") or more ("62.01").`
  }
  return undefined
}

function wrong({ id }: Comparable, value: Single, wanted: string): string {
  return `${JSON.stringify(value)} can't be a value of ${id}. It must be ${wanted}.`
}
