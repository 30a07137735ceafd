/** Has every measure and named condition golden cases? They are written from the law, before the rule. */
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import type { LintContext } from './lint.ts'

/** Measures without `test/cases/<id>.yaml`, named conditions without `test/cases/conditions/<id>.yaml`. */
export function hasCases(draft: Draft, { cases }: LintContext): readonly Finding[] {
  if (!cases) return []
  const wanted = [
    ...draft.measures.map(({ file, value }) => ({ file, id: value.id, name: value.id })),
    ...draft.conditions.map(({ file, value }) => ({ file, id: value.id, name: `conditions/${value.id}` })),
  ]
  return wanted
    .filter(({ name }) => !cases.has(name))
    .map(({ file, id, name }) => ({
      rule: 'has-cases',
      severity: 'warning',
      file,
      path: ['id'],
      message: `No golden cases: nobody has said what ${id} should decide. Add test/cases/${name}.yaml.`,
    }))
}
