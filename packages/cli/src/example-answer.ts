/** How an answer to a fact is written in a file of answers. */
import type { Fact, Field } from '@mera/engine'

/**
 * One line of YAML that answers the fact.
 *
 * @example
 * ```ts
 * exampleAnswer({ id: 'company.headcount', type: 'integer', … }) // 'company.headcount: 12'
 * ```
 */
export function exampleAnswer(fact: Fact): string {
  return `${fact.id}: ${valueOf(fact)}`
}

function valueOf(fact: Fact): string {
  switch (fact.type) {
    case 'codes':
      return `[${fact.options?.slice(0, 2).map(({ id }) => id).join(', ') ?? '"62.01"'}]`
    case 'list':
      return `[{ ${['name: "…"', ...(fact.fields ?? []).map((field) => `${field.id}: ${scalar(field)}`)].join(', ')} }]`
    default:
      return scalar({ ...fact, type: fact.type })
  }
}

function scalar({ type, options, scheme, min, max }: Pick<Field, 'type' | 'options' | 'scheme' | 'min' | 'max'>): string {
  switch (type) {
    case 'boolean':
      return 'true'
    case 'date':
      return '"2024-05-31"'
    case 'code':
      return scheme === 'region' ? '"77"' : '"62.01"'
    case 'enum':
      return options?.[0]?.id ?? '…'
    case 'integer':
    case 'number':
      return String(Math.min(Math.max(12, min ?? 12), max ?? 12))
  }
}
