/** Words for each operator, for and against; a negated comparison is said as its opposite, never as "not (…)". */
import type { OperatorName } from '../condition.ts'
import type { Locale } from './locale.ts'

/** The operator that holds exactly when the given one does not; sets and codes have none and are worded apart. */
export const opposite: Readonly<Partial<Record<OperatorName, OperatorName>>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  lessThan: 'greaterThanInclusive',
  greaterThanInclusive: 'lessThan',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  before: 'onOrAfter',
  onOrAfter: 'before',
  onOrBefore: 'after',
  after: 'onOrBefore',
}

export type OrderOperator =
  | 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive'
  | 'before' | 'onOrBefore' | 'after' | 'onOrAfter'

/** «больше 50 %», "is more than 50%": stands between the title and the genitive of the value. */
export const orderWords: Readonly<Record<Locale, Readonly<Record<OrderOperator, string>>>> = {
  ru: {
    lessThan: 'меньше',
    lessThanInclusive: 'не больше',
    greaterThan: 'больше',
    greaterThanInclusive: 'не меньше',
    before: '— раньше',
    onOrBefore: '— не позже',
    after: '— позже',
    onOrAfter: '— не раньше',
  },
  en: {
    lessThan: 'is less than',
    lessThanInclusive: 'is at most',
    greaterThan: 'is more than',
    greaterThanInclusive: 'is at least',
    before: 'is before',
    onOrBefore: 'is not after',
    after: 'is after',
    onOrAfter: 'is not before',
  },
}

export type SetOperator = 'contains' | 'intersects' | 'subsetOf'

/** Comparisons of sets, for and against: «— ничего из списка: страхование, ломбард». */
export const setWords: Readonly<Record<Locale, Readonly<Record<SetOperator, { readonly for: string; readonly against: string }>>>> = {
  ru: {
    contains: { for: '— в том числе:', against: '— не' },
    intersects: { for: '— хотя бы одно из списка:', against: '— ничего из списка:' },
    subsetOf: { for: '— только из списка:', against: '— не только из списка:' },
  },
  en: {
    contains: { for: 'include:', against: 'do not include:' },
    intersects: { for: 'include at least one of:', against: 'include none of:' },
    subsetOf: { for: 'are limited to:', against: 'go beyond:' },
  },
}
