/** Do two measures that exclude each other say the same of it? One of them is enough to say it. */
import type { Exclusion, Measure } from '@mera/engine'
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'

/** Measures that exclude themselves, and pairs that disagree on how they exclude each other. */
export function exclusionsAgree(draft: Draft): readonly Finding[] {
  const byId = new Map(draft.measures.map(({ value }) => [value.id, value]))
  return draft.measures.flatMap(({ file, value }) =>
    value.editions.flatMap((edition, index) =>
      (edition.excludes ?? []).flatMap((exclusion, number) => {
        const message = problem(value, exclusion, byId)
        const path = ['editions', index, 'excludes', number]
        return message === undefined ? [] : [{ rule: 'exclusions-agree', severity: 'error' as const, file, path, message }]
      }),
    ),
  )
}

function problem(measure: Measure, { measure: other, kind }: Exclusion, byId: ReadonlyMap<string, Measure>): string | undefined {
  if (other === measure.id) return 'A measure excludes itself. Name the other one.'
  const back = (byId.get(other)?.editions ?? []).flatMap(({ excludes = [] }) => excludes).filter(({ measure: id }) => id === measure.id)
  if (back.length === 0 || back.some((exclusion) => exclusion.kind === kind)) return undefined
  const kinds = [...new Set(back.map((exclusion) => exclusion.kind))].join(', ')
  return `Here the two exclude each other by "${kind}", in ${other} by "${kinds}". Both are one rule: make them agree.`
}
