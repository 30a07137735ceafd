/** Are days quoted, so that every reader of YAML takes them for texts? */
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { scalarsIn } from '../scalars-in.ts'

/** Days without quotes. Our reader takes them for texts, others for moments in some time zone. */
export function daysQuoted(draft: Draft): readonly Finding[] {
  return [...draft.files.values()].flatMap((file) =>
    scalarsIn(file)
      .filter(({ quoted, source }) => !quoted && /^\d{4}-\d{2}-\d{2}$/.test(source))
      .map(({ path, source }) => ({
        rule: 'days-quoted',
        severity: 'error' as const,
        file: file.name,
        path,
        message: `The day ${source} is not in quotes: other tools read it as a moment in some time zone. Write "${source}".`,
      })),
  )
}
