/** What kind of thing a leaf compares: a fact of the dictionary, or a field of a record. */
import type { CodeScheme, FactType, Option, Unit } from '@mera/engine'
import type { PlacedCondition } from './conditions-in.ts'
import type { Draft } from './draft.ts'

/** What facts and fields have in common. */
export interface Comparable {
  readonly id: string
  readonly type: FactType
  readonly unit?: Unit
  readonly min?: number
  readonly max?: number
  readonly scheme?: CodeScheme
  readonly options?: readonly Option[]
}

/** Finds what a name means inside a condition; `undefined` for an unknown name, which is another lint's business. */
export type Lookup = (whole: Pick<PlacedCondition, 'list'>, name: string) => Comparable | undefined

/** Makes the lookup for a draft. */
export function comparables(draft: Draft): Lookup {
  const facts = new Map(draft.facts.map(({ value }) => [value.id, value]))
  return ({ list }, name) => (list === undefined ? facts.get(name) : facts.get(list)?.fields?.find(({ id }) => id === name))
}
