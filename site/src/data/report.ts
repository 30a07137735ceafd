// How the rules stand, as it was worked out when they were emitted: the same numbers that `pnpm rules:report` prints.
import json from '@mera/rules/report.json' with { type: 'json' }
import type { Basis, Level, Text, Window } from '@mera/engine'

/** One measure: how well the conditions of its edition are known, and what nobody has verified. */
export interface MeasureState {
  readonly measure: string
  readonly level: Level
  readonly window: Window
  readonly checkedOn: string
  readonly basis: Readonly<Partial<Record<Basis, number>>>
  readonly open: readonly { readonly leaf: string; readonly open: Text; readonly ask: Text }[]
}

/** Something that ends soon. */
export interface Expiring {
  readonly kind: 'edition' | 'intake' | 'value' | 'verification'
  /** Id of a measure or of a parameter. */
  readonly id: string
  readonly on: string
  /** First day of what follows. */
  readonly next?: string
}

/** A source, and whether anybody came back to it. */
export interface SourceState {
  readonly source: string
  readonly title: Text
  readonly url?: string
  readonly readOn: string
  readonly lastReadOn: string
  readonly neverReread: boolean
}

/** The part of the report that pages show. */
export interface Report {
  readonly asOf: string
  readonly until: string
  readonly summary: {
    readonly measures: number
    readonly comparisons: number
    readonly basis: Readonly<Partial<Record<Basis, number>>>
    readonly open: number
    readonly measuresWithOpen: number
  }
  readonly measures: readonly MeasureState[]
  readonly expiring: readonly Expiring[]
  readonly valuesMissing: readonly { readonly parameter: string; readonly title: Text; readonly endedOn?: string; readonly beginsOn?: string }[]
  readonly valuesUnverified: readonly { readonly parameter: string; readonly title: Text; readonly verifiedUntil: string }[]
  readonly sources: readonly SourceState[]
}

export const report = json as unknown as Report
