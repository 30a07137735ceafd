// What every field is given, and what it gives back.
import type { Compiled, Fact, FactValue } from '@mera/engine'

export interface FieldProps {
  readonly fact: Fact
  /** The answer so far. */
  readonly value: FactValue | undefined
  /** The text as it was typed, also while it is no answer. */
  readonly typed: string | undefined
  readonly unsure: boolean
  readonly compiled: Compiled
  /** Id of the element that names the field. */
  readonly labelledBy: string
  readonly onAnswer: (value: FactValue, typed?: string) => void
  readonly onUnsure: () => void
  readonly onType: (text: string) => void
}
