/** Has every measure golden cases? They are written from the law, before the rule. */
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import type { LintContext } from './lint.ts'

/** Measures without `test/cases/<id>.yaml`. */
export function measureHasCases(draft: Draft, { cases }: LintContext): readonly Finding[] {
  if (!cases) return []
  return draft.measures
    .filter(({ value }) => !cases.has(value.id))
    .map(({ file, value }) => ({
      rule: 'measure-has-cases',
      severity: 'warning',
      file,
      path: ['id'],
      message: `No golden cases: nobody has said what ${value.id} should decide. Add test/cases/${value.id}.yaml.`,
    }))
}
