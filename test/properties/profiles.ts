/**
 * Random companies at three degrees of knowledge: `whole` is known exactly, `middle` in part,
 * `partial` less still; each is what is left of the one before when something is forgotten.
 */
import type { Fact, FactValue, Field, Profile, Range, RecordValue, Scalar } from '@mera/engine'
import fc from 'fast-check'
import { boundsOf } from '../../packages/engine/src/bounds.ts'

/** Values worth trying, by fact id or field id. */
export type Pools = (id: string) => readonly Scalar[]

export interface Company {
  readonly whole: Profile
  readonly middle: Profile
  readonly partial: Profile
}

type Asked = Pick<Fact | Field, 'id' | 'scheme' | 'unit' | 'min' | 'max'> & { readonly type: Fact['type']; readonly options?: Fact['options']; readonly fields?: Fact['fields'] }

/** Nothing, a wide range, a narrow range, everything. */
type Degree = 0 | 1 | 2 | 3

type Facts = Profile['facts']

/**
 * Companies with an answer to each of the facts; half of them take most answers from one of the
 * `models`, so that they come near a yes. What a model says of other facts is told at each degree.
 */
export function companies(facts: readonly Asked[], pools: Pools, models: readonly Facts[] = [{}]): fc.Arbitrary<Company> {
  const degree = fc.constantFrom<Degree[]>(0, 0, 1, 2, 3, 3)
  const answers = facts.map((fact) => fc.tuple(valueOf(fact, pools), degree, degree, fc.nat(63)))
  const asked = new Set(facts.map(({ id }) => id))
  const model = fc.oneof(fc.constant<Facts>({}), fc.constantFrom(...models))
  return fc.tuple(model, fc.nat(9), ...answers).map(([chosen, change, ...own]) => {
    const told = Object.fromEntries(Object.entries(chosen).filter(([id]) => !asked.has(id)))
    const drawn = own.map((answer, index) => {
      const exact = chosen[(facts[index] as Asked).id]
      return exact === undefined || typeof exact === 'object' || index % 10 === change ? answer : ([exact, ...answer.slice(1)] as typeof answer)
    })
    const at = (pick: (a: Degree, b: Degree) => number): Profile => {
      const known = facts.flatMap((fact, index) => {
        const [value, a, b, bits] = drawn[index] as [FactValue, Degree, Degree, number]
        const left = forget(value, fact, pick(a, b) as Degree, bits)
        return left === undefined ? [] : [[fact.id, left] as const]
      })
      return { facts: { ...told, ...Object.fromEntries(known) } }
    }
    return { whole: at(() => 3), middle: at((a, b) => Math.max(a, b)), partial: at((a, b) => Math.min(a, b)) }
  })
}

/** A value of a fact, known exactly. */
export function valueOf(fact: Asked, pools: Pools): fc.Arbitrary<FactValue> {
  const pool = pools(fact.id)
  switch (fact.type) {
    case 'boolean':
      return fc.boolean()
    case 'list': {
      const fields = fact.fields ?? []
      const record = fc.record(Object.fromEntries(fields.map((field) => [field.id, valueOf(field, pools) as fc.Arbitrary<Scalar>])))
      return fc.oneof({ weight: 6, arbitrary: fc.array(record, { maxLength: 4 }) }, { weight: 1, arbitrary: fc.tuple(record, fc.integer({ min: 5, max: 40 })).map(([one, times]) => Array.from({ length: times }, () => one)) })
    }
    case 'codes':
      return fc.subarray((fact.options?.map(({ id }) => id) ?? pool) as string[])
    case 'enum':
      return fc.constantFrom(...(fact.options ?? []).map(({ id }) => id))
    default:
      return fc.constantFrom(...pool)
  }
}

/** What is left of an answer at a degree of knowledge; less at a lower one. */
export function forget(value: FactValue, fact: Asked, degree: Degree, bits: number): FactValue | undefined {
  if (degree === 0) return undefined
  if (degree === 3) return value
  if (Array.isArray(value)) return fact.type === 'list' ? (value as readonly RecordValue[]).map((record, index) => forgetRecord(record, fact.fields ?? [], degree, bits + 7 * index)) : undefined
  if (fact.type === 'code' && fact.scheme !== 'region') return (value as string).slice(0, degree === 1 ? 2 : 4)
  if (typeof value === 'number') return range(value, (steps) => inBounds(value + steps * Math.max(1, Math.round(Math.abs(value) / 10)), fact), degree, bits)
  if (fact.type === 'date') return range(value as string, (steps) => dayAfter(value as string, steps * 20), degree, bits)
  return undefined
}

function forgetRecord(record: RecordValue, fields: readonly Field[], degree: 1 | 2, bits: number): RecordValue {
  return Object.fromEntries(
    fields.flatMap((field, index) => {
      const mixed = (bits * 31 + index * 17) % 61
      const left = forget(record[field.id] as Scalar, field, Math.min(3, (mixed % 4) + degree - 1) as Degree, mixed)
      return left === undefined ? [] : [[field.id, left as Scalar]]
    }),
  )
}

/** A narrow range lies within the wide one of the same bits. */
function range<T extends number | string>(value: T, moved: (steps: number) => T, degree: 1 | 2, bits: number): FactValue | undefined {
  const has = (bit: number) => (bits & bit) !== 0
  const wide: Range = {
    ...(!has(4) && { min: moved(-2), ...(has(1) && moved(-2) !== moved(-1) && { minOpen: true as const }) }),
    ...(!has(8) && { max: moved(2), ...(has(2) && moved(2) !== moved(1) && { maxOpen: true as const }) }),
  }
  if (degree === 1) return wide.min === undefined && wide.max === undefined ? undefined : wide
  return { min: has(16) ? value : moved(-1), max: has(32) ? value : moved(1) }
}

function inBounds(value: number, asked: Asked): number {
  const [min, max] = boundsOf(asked)
  return Math.min(max, Math.max(min, value))
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
