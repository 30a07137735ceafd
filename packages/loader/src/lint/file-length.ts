/** Is a measure short enough to be read in one go? */
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'

const MOST = 150

/** Measure files of more than 150 lines. */
export function fileLength(draft: Draft): readonly Finding[] {
  return draft.measures.flatMap(({ file }) => {
    const lines = draft.files.get(file)?.text.trimEnd().split('\n').length ?? 0
    if (lines <= MOST) return []
    const message = `${lines} lines, and ${MOST} is the most. A second measure or a named condition is hidden in it: take it out.`
    return [{ rule: 'file-length', severity: 'warning' as const, file, path: [], message }]
  })
}
