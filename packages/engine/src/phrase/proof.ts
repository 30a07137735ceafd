/** What sentences need of a node of a proof tree; every `ProofNode` of `explain` is one. */
import type { Cite, Literal, OperatorName, Text } from '../condition.ts'
import type { Truth } from '../truth.ts'
import type { Known } from '../value.ts'

export interface Sayable {
  readonly kind: 'all' | 'any' | 'not' | 'leaf' | 'open'
  /** Absent: nobody has been judged, the condition is only stated. */
  readonly truth?: Truth
  readonly id?: string
  /** Id of the named condition that the node is the top of. */
  readonly name?: string
  readonly children?: readonly Sayable[]
  readonly fact?: string
  readonly operator?: OperatorName
  readonly expected?: Literal | { readonly fact: string }
  readonly known?: Known
  /** What is known of the fact it is compared with. */
  readonly expectedKnown?: Known
  readonly parameter?: { readonly id: string; readonly from: string; readonly cite?: Cite }
  readonly cite?: Cite
  readonly open?: Text
  readonly ask?: Text
  readonly note?: Text
}
