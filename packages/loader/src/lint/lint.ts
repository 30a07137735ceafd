/** What a lint is: the whole draft in, what is wrong with it out. */
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'

/** What lints need to know besides the rules. */
export interface LintContext {
  /** What has golden cases: `<measure>`, `conditions/<condition>`. Absent: nobody looked. */
  readonly cases?: ReadonlySet<string>
}

/** A check of the whole draft. */
export type Lint = (draft: Draft, context: LintContext) => readonly Finding[]
