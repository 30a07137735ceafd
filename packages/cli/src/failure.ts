/** What ends a command before it is done: where, what, why, what to do, and the exit code. */

/** 1: the input is bad. 2: the ruleset is bad. */
export type FailureCode = 1 | 2

/**
 * Thrown by commands; `main` prints it on stderr and exits with its code.
 *
 * @example
 * ```ts
 * throw new Failure(1, 'profile.yaml:3:7', 'Not valid YAML. Align it with its neighbours.')
 * ```
 */
export class Failure extends Error {
  readonly code: FailureCode
  /** File with line and column, an option, an argument. */
  readonly where: string

  constructor(code: FailureCode, where: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Failure'
    this.code = code
    this.where = where
  }
}
