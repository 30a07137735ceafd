/** Are conditions beside the rules (askIf, where, cases) made of what can be decided there? */
import { isOpen } from '@mera/engine'
import { conditionsIn, nodesIn } from '../conditions-in.ts'
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'

/** Open leaves, which decide nothing there; named conditions over records, which have only their own fields. */
export function asidePlain(draft: Draft): readonly Finding[] {
  const asides = conditionsIn(draft).filter(({ role }) => role === 'aside')
  return asides.flatMap(nodesIn).flatMap(({ file, path, value, whole }) => {
    const place = { rule: 'aside-plain', severity: 'error' as const, file, path }
    if (isOpen(value)) {
      return [{ ...place, message: 'An open leaf is never decided, so here nothing would ever follow. Say it in a rule, or leave it out.' }]
    }
    if (whole.list === undefined || !('condition' in value)) return []
    const message = `A record of ${whole.list} has only its own fields, and ${value.condition} looks at other facts. Write out what it says of a record.`
    return [{ ...place, message }]
  })
}
