// Scripts that stand in a page itself, because they must run before its first painting; the policy knows them by their hash.
import { createHash } from 'node:crypto'

export interface Early {
  readonly code: string
  /** As the content security policy names it. */
  readonly hash: `sha256-${string}`
}

/** One script of several sources, without their comments. */
export function early(...sources: readonly string[]): Early {
  const code = sources.join('').replace(/^\s*(\/\/|\/\*).*\n/gm, '')
  return { code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}` }
}
