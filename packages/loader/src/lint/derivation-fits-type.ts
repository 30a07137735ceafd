/** Does a derivation give a value of the type of its fact? */
import type { CaseValue, Derivation, Fact, FactType } from '@mera/engine'
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { didYouMean } from '../nearest.ts'
import type { Path } from '../path.ts'

const GIVES: Readonly<Record<Derivation['kind'], readonly FactType[]>> = {
  formula: ['integer', 'number'],
  condition: ['boolean'],
  cases: ['enum', 'boolean'],
  count: ['integer'],
  share: ['number'],
  any: ['boolean'],
  every: ['boolean'],
  sum: ['integer', 'number'],
}

/** Derivations of the wrong type; cases that give no option; sums of what is no number. */
export function derivationFitsType(draft: Draft): readonly Finding[] {
  const facts = new Map(draft.facts.map(({ value }) => [value.id, value]))
  return draft.facts.flatMap(({ file, path, value }) =>
    problems(value, facts).map(([where, message]) => ({
      rule: 'derivation-fits-type', severity: 'error' as const, file, path: [...path, ...where], message,
    })),
  )
}

type Problem = readonly [Path, string]
type Cases = Extract<Derivation, { kind: 'cases' }>

function problems(fact: Fact, facts: ReadonlyMap<string, Fact>): readonly Problem[] {
  const { derive, id, type } = fact
  if (!derive) return []
  const gives = GIVES[derive.kind]
  if (!gives.includes(type)) {
    return [[['type'], `${derive.kind} gives ${gives.join(' or ')}, and ${id} is of type ${type}. Correct the one or the other.`]]
  }
  if (derive.kind === 'cases') return type === 'boolean' ? notYesOrNo(fact, derive) : notOptions(fact, derive)
  if (derive.kind === 'share' && fact.unit !== 'percent') return [[['unit'], `A share is in percent. Write unit: percent, and compare shares through a balance of counts.`]]
  if (derive.kind === 'sum') return notNumber(derive, facts)
  return []
}

function notOptions({ id, options = [] }: Fact, derive: Cases): readonly Problem[] {
  const ids = options.map((option) => option.id)
  return valuesOf(derive).flatMap(([path, value]) =>
    typeof value === 'string' && ids.includes(value) ? [] : [[path, `"${value}" is not an option of ${id}.${didYouMean(String(value), ids)}`] as const],
  )
}

function notYesOrNo({ id }: Fact, derive: Cases): readonly Problem[] {
  return valuesOf(derive).flatMap(([path, value]) =>
    typeof value === 'boolean' ? [] : [[path, `${id} is true or false, and "${value}" is neither. Write true or false without quotes.`] as const],
  )
}

function valuesOf({ cases, otherwise }: Cases): readonly (readonly [Path, CaseValue])[] {
  return [
    ...cases.map(({ value }, index) => [['derive', 'cases', index, 'value'], value] as const),
    ...(otherwise === undefined ? [] : [[['derive', 'otherwise'], otherwise] as const]),
  ]
}

function notNumber({ list, field }: Extract<Derivation, { kind: 'sum' }>, facts: ReadonlyMap<string, Fact>): readonly Problem[] {
  const type = facts.get(list)?.fields?.find(({ id }) => id === field)?.type
  if (type === undefined || type === 'integer' || type === 'number') return []
  return [[['derive', 'field'], `${field} of ${list} is of type ${type}: it can't be summed.`]]
}
