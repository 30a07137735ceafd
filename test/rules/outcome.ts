/** What both evaluators say of one run. */
import { estimate, explain, parseProfile, screen, type Estimate, type ProofNode, type Ruleset, type Screening, type Truth } from '@mera/engine'
import { assessCompiled } from '@mera/engine/assess'
import type { CaseSubject } from './case-file.ts'
import type { Run } from './runs.ts'
import { compiledOn } from './subject.ts'

export interface Outcome {
  /** By the compiled evaluator. */
  readonly screened: Screening
  /** By json-rules-engine. */
  readonly assessed: Screening
  readonly amounts: readonly Estimate[]
  /** Leaves of the proof, each once. */
  readonly leaves: readonly ProofNode[]
  readonly truths: ReadonlyMap<string, Truth>
  /** First day of the edition that was applied. */
  readonly edition: string
}

/** Runs a case through both evaluators. */
export async function outcomeOf(ruleset: Ruleset, subject: CaseSubject, run: Run): Promise<Outcome> {
  const compiled = compiledOn(ruleset, subject, run.asOf)
  const { profile } = parseProfile(run.facts, ruleset.facts)
  const [screened] = screen(compiled, profile)
  const { assessments: [assessed] } = await assessCompiled(compiled, profile)
  if (!screened || !assessed) throw new Error(`${run.at}: ${subject.kind} "${subject.id}" was not evaluated.`)
  const leaves = leavesUnder(explain(compiled, profile, subject.id).root)
  return {
    screened,
    assessed,
    amounts: estimate(compiled, profile, subject.id),
    leaves,
    truths: new Map(leaves.flatMap(({ id, truth }) => (id === undefined ? [] : [[id, truth] as const]))),
    edition: screened.edition?.from ?? '',
  }
}

/** Leaves of a proof, in order. */
export function leavesUnder(node: ProofNode): readonly ProofNode[] {
  return node.children ? node.children.flatMap(leavesUnder) : [node]
}
