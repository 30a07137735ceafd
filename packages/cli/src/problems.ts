/** What was wrong with the answers, on stderr; the good ones have been used. */
import type { ExitCode } from './command.ts'
import { complain } from './output.ts'
import type { Answers } from './profile-file.ts'
import type { Words } from './words/index.ts'

/**
 * Prints every problem and says how many answers were left out. The exit code that goes with it.
 *
 * @example
 * ```ts
 * return complainOfAnswers(answers, words) // 1 if any answer was wrong
 * ```
 */
export function complainOfAnswers({ problems }: Answers, { errors, lint }: Words): ExitCode {
  for (const { severity, text } of problems) complain(severity === 'warning' ? text.replace('\n', ` (${lint.warning})\n`) : text)
  const wrong = problems.filter(({ severity }) => severity === 'error').length
  if (wrong === 0) return 0
  complain('', errors.badAnswers(wrong))
  return 1
}
