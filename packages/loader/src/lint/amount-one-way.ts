/** Is each figure given in exactly one way: by formula, by cases, or said to be undetermined? */
import type { AmountLine } from '@mera/engine'
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'

const WAYS = ['formula', 'cases', 'undetermined'] as const

/** Lines with none or several of the three; cases after one that always holds. */
export function amountOneWay(draft: Draft): readonly Finding[] {
  return draft.measures.flatMap(({ file, value }) =>
    value.editions.flatMap((edition, index) =>
      (edition.amount ?? []).flatMap((line, number) => {
        const path = ['editions', index, 'amount', number]
        const place = { rule: 'amount-one-way', severity: 'error' as const, file }
        return [
          ...waysProblem(line).map((message) => ({ ...place, path, message })),
          ...deadCases(line).map((which) => ({
            ...place, path: [...path, 'cases', which], message: 'This case is never reached: a case above it has no "when" and always holds. Put that one last.',
          })),
        ]
      }),
    ),
  )
}

function waysProblem(line: AmountLine): readonly string[] {
  const ways = WAYS.filter((way) => line[way] !== undefined)
  if (ways.length === 1) return []
  const found = ways.length === 0 ? 'none of them' : ways.join(' and ')
  return [`A figure has exactly one of formula, cases, undetermined; ${line.id} has ${found}.`]
}

function deadCases({ cases = [] }: AmountLine): readonly number[] {
  const always = cases.findIndex(({ when }) => when === undefined)
  return always < 0 ? [] : cases.flatMap((_, index) => (index > always ? [index] : []))
}
