/** Could this literal be a value of this fact? */
import { isDay } from '@mera/engine'
import { didYouMean } from './nearest.ts'
import type { KnownCodes } from './reference-parts.ts'
import type { Comparable } from './subject-type.ts'

type Single = boolean | number | string

/**
 * What is wrong with a single value for a fact; `undefined` if nothing is.
 * `known` are the codes that exist, as far as they are listed.
 *
 * @example
 * ```ts
 * literalProblem({ id: 'company.headcount', type: 'integer' }, 2.5) // '2.5 is not a whole number, and company.headcount is.…'
 * ```
 */
export function literalProblem(fact: Comparable, value: Single, known: KnownCodes = {}): string | undefined {
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
      return fact.options ? optionProblem(fact, value) : codeProblem(fact, value, known)
    case 'code':
      return codeProblem(fact, value, known)
    case 'list':
      return undefined
  }
}

function optionProblem({ id, options = [] }: Comparable, value: Single): string | undefined {
  const ids = options.map((option) => option.id)
  if (typeof value === 'string' && ids.includes(value)) return undefined
  return `${JSON.stringify(value)} is not an option of ${id}.${didYouMean(String(value), ids) || ` The options are: ${ids.join(', ')}.`}`
}

function codeProblem({ scheme }: Comparable, value: Single, known: KnownCodes): string | undefined {
  if (typeof value !== 'string') return `${value} is a number, and codes are texts: 01.10 would become 1.1. Put it in quotes.`
  const codes = scheme && known[scheme]
  if (!codes || codes.has(value)) return undefined
  const meant = didYouMean(value, codes)
  if (scheme === 'region') return `"${value}" is not the code of a region.${meant} The codes are in reference/regions.yaml.`
  return `"${value}" is not a code of ОКВЭД 2.${meant} Write a section ("C"), a class ("62") or more ("62.01").`
}

function wrong({ id }: Comparable, value: Single, wanted: string): string {
  return `${JSON.stringify(value)} can't be a value of ${id}. It must be ${wanted}.`
}
