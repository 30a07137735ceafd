/** Does every leaf that decides a verdict have a name and a source? */
import { isLeaf, isOpen } from '@mera/engine'
import { conditionsIn, nodesIn } from '../conditions-in.ts'
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'

/** Leaves of rules without `id` or `cite`, and asides that carry them for nothing. */
export function leafCited(draft: Draft): readonly Finding[] {
  const rules = conditionsIn(draft).filter(({ role }) => role === 'rule')
  return rules.flatMap(nodesIn).flatMap(({ file, path, value }) => {
    if (!isLeaf(value) && !isOpen(value)) return []
    const place = { rule: 'leaf-cited', severity: 'error' as const, file, path }
    return [
      ...(value.id === undefined ? [{ ...place, message: 'The leaf has no id. Results and golden cases name leaves: give it one.' }] : []),
      ...(value.cite ? [] : [{ ...place, message: 'The leaf has no cite. People must see where a condition is written: name source, place and basis.' }]),
    ]
  })
}
