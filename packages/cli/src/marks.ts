/** ✓ ✗ ? with their colours: never colour alone. */
import type { Truth, Verdict } from '@mera/engine'
import { paint } from './output.ts'

/**
 * The mark of a truth value.
 *
 * @example
 * ```ts
 * truthMark('false') // '✗'
 * ```
 */
export function truthMark(truth: Truth): string {
  return truth === 'true' ? paint('green', '✓') : truth === 'false' ? paint('red', '✗') : paint('yellow', '?')
}

/** The mark of a verdict. */
export function verdictMark(verdict: Verdict): string {
  return truthMark(verdict === 'eligible' ? 'true' : verdict === 'ineligible' ? 'false' : 'unknown')
}
