/** Is the value of the kind, the unit and the range of the fact that it is compared with? */
import { isFactOperand, type Parameter } from '@mera/engine'
import { conditionsIn, leavesIn, type PlacedNode } from '../conditions-in.ts'
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { literalProblem } from '../literal-problem.ts'
import { knownCodes, type KnownCodes } from '../reference-parts.ts'
import { comparables, type Comparable } from '../subject-type.ts'

type Single = boolean | number | string

/** Values that could never be the fact's, of leaves and of the parameters and facts they name. */
export function valueFitsFact(draft: Draft): readonly Finding[] {
  const lookup = comparables(draft)
  const parameters = new Map(draft.parameters.map(({ value }) => [value.id, value]))
  const known = knownCodes(draft)
  return conditionsIn(draft).flatMap(leavesIn).flatMap((leaf) => {
    const { fact, value } = leaf.value
    const subject = lookup(leaf.whole, fact)
    if (!subject) return []
    if (isFactOperand(value)) return inWords(leaf, otherProblem(subject, lookup(leaf.whole, value.fact)))
    if (isParameter(value)) {
      const parameter = parameters.get(value.parameter)
      return inWords(leaf, value.monthsBack ? monthsProblem(subject, parameter) : parameterProblem(subject, parameter, known))
    }
    if (!isList(value)) return inWords(leaf, literalProblem(subject, value, known))
    return value.flatMap((item, index) => inWords(leaf, literalProblem(subject, item, known), [index]))
  })
}

function otherProblem(subject: Comparable, other: Comparable | undefined): string | undefined {
  if (!other) return undefined
  if (subject.id === other.id) return `${subject.id} is compared with itself. Name the other fact.`
  if (sort(subject) !== sort(other)) return `${subject.id} is ${sort(subject)}, ${other.id} is ${sort(other)}: they can't be compared.`
  return unitProblem(subject, other.unit, other.id)
}

function parameterProblem(subject: Comparable, parameter: Parameter | undefined, known: KnownCodes): string | undefined {
  if (!parameter) return undefined
  const values = parameter.values.flatMap(({ value }): readonly Single[] => (isList(value) ? value : [value]))
  const problem = values.map((value) => literalProblem(subject, value, known)).find((found) => found !== undefined)
  if (problem !== undefined) return `The parameter ${parameter.id} does not fit ${subject.id}: ${problem}`
  return typeof values[0] === 'number' ? unitProblem(subject, parameter.unit, `the parameter ${parameter.id}`) : undefined
}

function monthsProblem(subject: Comparable, parameter: Parameter | undefined): string | undefined {
  if (subject.type !== 'date') return `${subject.id} is not a date. monthsBack makes a day of a number of months.`
  return parameter && parameter.unit !== 'months' ? `The parameter ${parameter.id} is not in months.` : undefined
}

function unitProblem(subject: Comparable, unit: string | undefined, name: string): string | undefined {
  if (subject.unit === unit) return undefined
  return `${subject.id} is in ${subject.unit ?? 'no unit'}, ${name} in ${unit ?? 'no unit'}. Compare like with like.`
}

function sort({ type, scheme }: Comparable): string {
  if (type === 'integer' || type === 'number') return 'a number'
  return scheme === undefined ? `a value of type ${type}` : `a code of ${scheme}`
}

function isParameter(value: unknown): value is { readonly parameter: string; readonly monthsBack?: true } {
  return typeof value === 'object' && value !== null && 'parameter' in value
}

function isList<T>(value: T): value is Extract<T, readonly unknown[]> {
  return Array.isArray(value)
}

function inWords(leaf: PlacedNode, message: string | undefined, within: readonly number[] = []): readonly Finding[] {
  if (message === undefined) return []
  return [{ rule: 'value-fits-fact', severity: 'error', file: leaf.file, path: [...leaf.path, 'value', ...within], message }]
}
