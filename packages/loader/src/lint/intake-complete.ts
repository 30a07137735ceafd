/** Does intake by periods have periods, and only that? */
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'

/** Intake that names a state and leaves out what the state needs, or the other way round. */
export function intakeComplete(draft: Draft): readonly Finding[] {
  return draft.measures.flatMap(({ file, value }) =>
    value.editions.flatMap(({ intake }, index) => {
      if (!intake || (intake.state === 'periods') === (intake.periods !== undefined)) return []
      const message = intake.periods
        ? `Intake has periods, and its state is ${intake.state}. Write state: periods.`
        : 'Intake by periods has no periods. Name them; if they are not known, write state: unknown.'
      return [{ rule: 'intake-complete', severity: 'error' as const, file, path: ['editions', index, 'intake'], message }]
    }),
  )
}
