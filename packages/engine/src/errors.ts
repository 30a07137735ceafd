/** How problems are told: where, what, why, what to do. */

/** One problem of a ruleset. */
export interface RulesetIssue {
  /** Where: `rules/measures/federal/pp469.yaml:12:17  editions[0].conditions` or `measures.pp469`. */
  readonly where: string
  /** What is wrong, why it matters and what to do. */
  readonly message: string
}

/**
 * A ruleset that can't be used. `issues` lists every problem found, not just the first.
 *
 * @example
 * ```ts
 * throw new RulesetError([{ where: 'measures.x', message: 'No edition. Add one.' }])
 * ```
 */
export class RulesetError extends Error {
  readonly issues: readonly RulesetIssue[]

  constructor(issues: readonly RulesetIssue[], options?: ErrorOptions) {
    super(issues.map((issue) => `${issue.where}\n  ${issue.message}`).join('\n'), options)
    this.name = 'RulesetError'
    this.issues = issues
  }
}

/** Runs each piece of work and gathers the problems of all; throws them together. */
export function together<T, R>(items: readonly T[], work: (item: T) => R): R[] {
  const issues: RulesetIssue[] = []
  const done = items.flatMap((item) => {
    try {
      return [work(item)]
    } catch (error) {
      if (!(error instanceof RulesetError)) throw error
      issues.push(...error.issues)
      return []
    }
  })
  if (issues.length > 0) throw new RulesetError(issues)
  return done
}

/**
 * The name nearest to a wrong one, if one is near enough to be meant.
 *
 * @example
 * ```ts
 * nearest('lesThan', ['lessThan', 'in']) // 'lessThan'
 * nearest('colour', ['lessThan', 'in']) // undefined
 * ```
 */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(wrong.length / 3)) + 1
  for (const name of names) {
    const edits = distance(wrong.toLowerCase(), name.toLowerCase())
    if (edits < least) [best, least] = [name, edits]
  }
  return best
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
