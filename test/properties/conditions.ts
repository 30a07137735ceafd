/** Random conditions over facts: every operator that suits a fact's type, literals, other facts, parameters, open leaves. */
import type { Condition, Fact, Field, Leaf, OperatorName } from '@mera/engine'
import fc from 'fast-check'

type Tested = Pick<Fact | Field, 'id' | 'type' | 'options' | 'scheme'> | Fact

/** What leaves may refer to beside literals. */
export interface Reach {
  readonly facts: readonly Tested[]
  readonly named: readonly string[]
  /** False inside records: there a leaf has nothing but fields and literals. */
  readonly outside: boolean
}

export const numbers = [-2, 0, 1, 2, 2.5, 3, 4, 5] as const
export const days = ['2019-12-31', '2020-01-31', '2020-02-28', '2020-02-29', '2020-03-01', '2020-05-31'] as const
export const okveds = ['62.01', '62.01.1', '62.09', '63.11', '71.12', '71.2'] as const
export const regions = ['77', '78', '50'] as const

const orders: readonly OperatorName[] = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']
const equalities: readonly OperatorName[] = ['equal', 'notEqual']
const memberships: readonly OperatorName[] = ['in', 'notIn']
const dayOrders: readonly OperatorName[] = ['before', 'onOrBefore', 'after', 'onOrAfter']
const setOperators: readonly OperatorName[] = ['contains', 'intersects', 'subsetOf']

/** A condition at most `depth` deep. */
export function conditionOver(reach: Reach, depth: number): fc.Arbitrary<Condition> {
  const leaf = fc.oneof({ weight: 12, arbitrary: leafOver(reach) }, { weight: reach.outside ? 1 : 0, arbitrary: undecidable(reach) })
  if (depth === 0) return leaf
  const child = conditionOver(reach, depth - 1)
  const list = fc.oneof({ weight: 20, arbitrary: fc.array(child, { minLength: 1, maxLength: 3 }) }, { weight: 1, arbitrary: fc.constant([]) })
  return fc.oneof(
    { weight: 4, arbitrary: list.map((all): Condition => ({ all })) },
    { weight: 4, arbitrary: list.map((any): Condition => ({ any })) },
    { weight: 2, arbitrary: child.map((not): Condition => ({ not })) },
    { weight: reach.named.length > 0 ? 1 : 0, arbitrary: fc.constantFrom(...(reach.named.length > 0 ? reach.named : [''])).map((condition): Condition => ({ condition })) },
    { weight: 3, arbitrary: leaf },
  )
}

function undecidable(reach: Reach): fc.Arbitrary<Condition> {
  const words = { ru: 'не прочитано', en: 'not read' }
  return fc.oneof(
    fc.constant<Condition>({ id: 'open', open: words, ask: words }),
    leafOver(reach).map((leaf): Condition => ({ ...leaf, cite: { source: 's', basis: 'inferred' } })),
  )
}

function leafOver({ facts, outside }: Reach): fc.Arbitrary<Leaf> {
  return fc.constantFrom(...facts.filter(({ type }) => type !== 'list')).chain((fact) => leafOn(fact, outside ? facts : [], outside))
}

const nameOf = (fact: string, operator: OperatorName) => `${fact.replace(/\W/g, '-').toLowerCase()}-${operator.toLowerCase()}`

function leafOn(fact: Tested, others: readonly Tested[], outside: boolean): fc.Arbitrary<Leaf> {
  const comparable = others.filter(({ id, type }) => id !== fact.id && kindOf(type) === kindOf(fact.type) && type !== 'code')
  const literal = (operators: readonly OperatorName[], value: fc.Arbitrary<Leaf['value']>, parameter?: string) => {
    const values = [
      { weight: 5, arbitrary: value },
      { weight: parameter !== undefined && outside ? 1 : 0, arbitrary: fc.constant({ parameter: parameter ?? '' }) },
    ]
    return fc.tuple(fc.constantFrom(...operators), fc.oneof(...values)).map(([operator, right]): Leaf => ({ id: nameOf(fact.id, operator), fact: fact.id, operator, value: right }))
  }
  const withFact = (operators: readonly OperatorName[]) =>
    fc.tuple(fc.constantFrom(...operators), fc.constantFrom(...comparable)).map(([operator, other]): Leaf => ({ id: nameOf(fact.id, operator), fact: fact.id, operator, value: { fact: other.id } }))
  const both = (operators: readonly OperatorName[], leaf: fc.Arbitrary<Leaf>) => (comparable.length === 0 ? leaf : fc.oneof({ weight: 5, arbitrary: leaf }, { weight: 1, arbitrary: withFact(operators) }))
  const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 })
  switch (fact.type) {
    case 'boolean':
      return both(equalities, literal(equalities, fc.boolean()))
    case 'integer':
    case 'number':
      return both(orders, fc.oneof(literal([...orders, ...equalities], fc.constantFrom(...numbers), 'cap'), literal(memberships, some(numbers))))
    case 'date':
      return both(dayOrders, literal(dayOrders, fc.constantFrom(...days), 'since'))
    case 'enum': {
      const ids = (fact.options ?? []).map(({ id }) => id)
      return both(equalities, fc.oneof(literal(equalities, fc.constantFrom(...ids)), literal(memberships, some(ids), 'kinds')))
    }
    case 'code': {
      const [whole, prefixes] = fact.scheme === 'region' ? [regions, regions] : [okveds.filter((code) => code.length > 4), ['62', '62.0', '62.01', '63', '71.2', '7']]
      return fc.oneof(literal(equalities, fc.constantFrom(...whole)), literal(memberships, some(whole)), literal(['codeWithin'], some(prefixes)))
    }
    case 'codes':
      return both(setOperators, literal(setOperators, fc.oneof(fc.constantFrom('x', 'y'), some(['x', 'y', 'z']))))
    case 'list':
      throw new Error(`${fact.id}: a list is tested through what is derived from it`)
  }
}

function kindOf(type: Fact['type']): string {
  return type === 'integer' ? 'number' : type
}
