/** Counts, shares and sums over the records of a list: an interval where a record's fields are unknown. */
import type { PlainCondition } from './condition.ts'
import { evaluate, type Lookup } from './evaluate.ts'
import { intervalOf, knownOf, type Interval } from './formula.ts'
import { allOf, anyOf, type Truth } from './truth.ts'
import { asRange, exact, type Known, type RecordValue } from './value.ts'

/** An aggregate over one list fact, its condition over the record's fields. */
export type Aggregate =
  | { readonly kind: 'count'; readonly list: string; readonly where?: PlainCondition }
  | { readonly kind: 'share'; readonly list: string; readonly where: PlainCondition }
  | { readonly kind: 'any'; readonly list: string; readonly where: PlainCondition }
  | { readonly kind: 'every'; readonly list: string; readonly where: PlainCondition }
  | { readonly kind: 'sum'; readonly list: string; readonly field: string; readonly where?: PlainCondition; readonly min?: number }

/**
 * What follows for an aggregate from a list. A list that is not known leaves a count at zero or more.
 *
 * @example
 * ```ts
 * const sme = { fact: 'isSme', operator: 'equal', value: true } as const
 * aggregate({ kind: 'count', list: 'members', where: sme }, { kind: 'list', items: [{ isSme: true }, {}] })
 * // { kind: 'range', min: 1, max: 2 }
 * ```
 */
export function aggregate(rule: Aggregate, list: Known | undefined): Known | undefined {
  if (list?.kind !== 'list') return rule.kind === 'count' ? { kind: 'range', min: 0 } : undefined
  const truths = list.items.map((item) => (rule.where ? evaluate(rule.where, fieldsOf(item)) : 'true'))
  switch (rule.kind) {
    case 'count':
      return knownOf(countOf(truths))
    case 'share':
      return truths.length === 0 ? undefined : knownOf(percent(countOf(truths), truths.length))
    case 'any':
      return boolean(anyOf(truths))
    case 'every':
      return boolean(allOf(truths))
    case 'sum':
      return knownOf(sumOf(rule.field, list.items, truths, rule.min ?? -Infinity))
  }
}

/** What is known of the fields of a record. */
export function fieldsOf(item: RecordValue): Lookup {
  return (field) => {
    const value = item[field]
    return value === undefined ? undefined : typeof value === 'object' ? asRange(value) : exact(value)
  }
}

function countOf(truths: readonly Truth[]): Interval {
  const sure = truths.filter((truth) => truth === 'true').length
  return { lo: sure, hi: sure + truths.filter((truth) => truth === 'unknown').length }
}

function percent(count: Interval, of: number): Interval {
  return { lo: (100 * count.lo) / of, hi: (100 * count.hi) / of }
}

function boolean(truth: Truth): Known | undefined {
  return truth === 'unknown' ? undefined : exact(truth === 'true')
}

function sumOf(field: string, items: readonly RecordValue[], truths: readonly Truth[], min: number): Interval {
  let [from, to] = [0, 0]
  items.forEach((item, index) => {
    const truth = truths[index]
    if (truth === 'false') return
    const known = fieldsOf(item)(field)
    const { lo, hi: most } = intervalOf(known)
    const least = Math.max(lo, min)
    from += truth === 'true' ? least : Math.min(0, least)
    to += truth === 'true' ? most : Math.max(0, most)
  })
  return { lo: from, hi: to }
}
