/** Does a parameter have one value of one kind on each day? */
import type { Parameter } from '@mera/engine'
import type { Draft, Placed } from '../draft.ts'
import type { Finding } from '../finding.ts'

/** Values out of order, overlapping, ending before they begin, or of different kinds. */
export function parameterValuesInOrder(draft: Draft): readonly Finding[] {
  return draft.parameters.flatMap(ofParameter)
}

function ofParameter({ file, value: { values } }: Placed<Parameter>): readonly Finding[] {
  return values.flatMap((value, index) => {
    const finding = (key: string, message: string): Finding => ({
      rule: 'parameter-values-in-order', severity: 'error', file, path: ['values', index, key], message,
    })
    const previous = values[index - 1]
    const found: Finding[] = []
    if (value.until !== undefined && value.until < value.from) {
      found.push(finding('until', `It ends on ${value.until}, before it begins on ${value.from}. Exchange or correct the days.`))
    }
    if (!previous) return found
    if (value.from <= previous.from) {
      found.push(finding('from', `This value begins on ${value.from}, the one above on ${previous.from}. Put them in order of time.`))
    } else if (previous.until !== undefined && value.from <= previous.until) {
      found.push(finding('from', `On ${value.from} there are two values: the one above holds until ${previous.until}. End it the day before.`))
    }
    if (kindOf(value.value) !== kindOf(previous.value)) {
      found.push(finding('value', `This value is ${kindOf(value.value)}, the one above ${kindOf(previous.value)}. One parameter has values of one kind.`))
    }
    return found
  })
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`
}
