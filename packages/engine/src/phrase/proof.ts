/** What sentences need of a node of a proof tree; every `ProofNode` of `explain` is one. */
import type { ProofNode } from '../explain.ts'
import type { Truth } from '../truth.ts'

export interface Sayable extends Omit<ProofNode, 'truth' | 'children'> {
  /** Absent: nobody has been judged, the condition is only stated. */
  readonly truth?: Truth
  readonly children?: readonly Sayable[]
}
