/** Do the keys stand in the order of rules/FORMAT.md, so that files can be compared at a glance? */
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { valueAt, type Path } from '../path.ts'

const MEASURE = [
  'id', 'title', 'short', 'operator', 'level', 'regions', 'kind', 'subject', 'recipient', 'needs', 'summary',
  'editions', 'gaps', 'documents', 'steps', 'links', 'effort', 'tags', 'checkedOn',
]
const EDITION = ['from', 'until', 'status', 'note', 'intake', 'cite', 'conditions', 'discretionary', 'amount', 'excludes']

/** The first key out of order of each measure and edition. */
export function keyOrder(draft: Draft): readonly Finding[] {
  return draft.measures.flatMap(({ file, value }) => {
    const data = draft.files.get(file)?.data
    const editions = value.editions.map((_, index): Path => ['editions', index])
    return [[] as Path, ...editions].flatMap((path) => {
      const order = path.length === 0 ? MEASURE : EDITION
      const keys = Object.keys(valueAt(data, path) ?? {})
      const wrong = keys.findIndex((key, index) => index > 0 && order.indexOf(key) < order.indexOf(keys[index - 1] ?? ''))
      const key = keys[wrong]
      if (key === undefined) return []
      const after = keys.slice(0, wrong).findLast((other) => order.indexOf(other) < order.indexOf(key))
      const place = after === undefined ? 'first' : `after ${after}`
      const message = `${key} stands ${place} in every file (rules/FORMAT.md). Move it there.`
      return [{ rule: 'key-order', severity: 'warning' as const, file, path: [...path, key], at: 'key' as const, message }]
    })
  })
}
