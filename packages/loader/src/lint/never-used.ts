/** Is everything used: facts, parameters, named conditions, sources, documents? */
import type { Draft, Placed } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { nameUses, type Named } from '../references.ts'

/** What nothing names. It may be a wrong name elsewhere, or a rule that was never written. */
export function neverUsed(draft: Draft): readonly Finding[] {
  // What an entry names that was not understood is not known.
  if (draft.brokenFiles.size > 0) return []
  const used = new Set(nameUses(draft).map(({ named, value }) => `${named === 'list' ? 'fact' : named} ${value}`))
  const unused = (named: Named, what: string, entries: readonly Placed<{ readonly id: string }>[]) =>
    entries
      .filter(({ value }) => !used.has(`${named} ${value.id}`))
      .map(({ file, path, value }): Finding => ({
        rule: 'never-used',
        severity: 'warning',
        file,
        path: [...path, 'id'],
        message: `Nothing uses the ${what} ${value.id}. Use it, or remove it.`,
      }))
  return [
    ...unused('fact', 'fact', draft.facts),
    ...unused('parameter', 'parameter', draft.parameters),
    ...unused('condition', 'named condition', draft.conditions),
    ...unused('source', 'source', draft.sources),
    ...unused('document', 'document', draft.documents),
  ]
}
