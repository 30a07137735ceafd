/** Every check, in the order of rules/FORMAT.md. */
import type { Lint } from './lint.ts'

/** All lints. */
export const lints: readonly Lint[] = []
