/** What is known of each measure on a day: its state, when it was checked, how well its conditions are known, what is open. */
import { isLeaf, isOpen, onDay, walk, type Basis, type Edition, type Level, type MeasureKind, type PlainCondition, type Ruleset, type Text, type Window } from '@mera/engine'
import { daysBetween } from './days.ts'

/** A condition that nobody has verified. */
export interface OpenPoint {
  /** Id of the leaf: `is-sme/size` inside a named condition. */
  readonly leaf: string
  readonly open: Text
  readonly ask: Text
  readonly basis?: Basis
  /** Id of the source that points to it. */
  readonly source?: string
}

/** One measure on the day of the report. */
export interface MeasureState {
  readonly measure: string
  readonly title: Text
  readonly level: Level
  readonly kind: MeasureKind
  readonly window: Window
  /** Of the edition in force, or of the nearest one. */
  readonly status: Edition['status']
  readonly edition: { readonly from: string; readonly until?: string }
  readonly checkedOn: string
  /** Days from the last check to the day of the report; negative where the check came later. */
  readonly checkedDaysAgo: number
  /** How many comparisons rest on each basis; those of named conditions count, open points do not. */
  readonly basis: Readonly<Partial<Record<Basis, number>>>
  readonly open: readonly OpenPoint[]
}

/**
 * The state of every measure, in the ruleset's order.
 *
 * @example
 * ```ts
 * measureStates(ruleset, '2026-11-21').find(({ measure }) => measure === 'mtk-status')?.basis // { law: 4, press: 4 }
 * ```
 */
export function measureStates(ruleset: Ruleset, asOf: string): readonly MeasureState[] {
  const { measures, rules } = onDay(ruleset, asOf)
  const conditions = new Map(rules.map((rule) => [rule.id, rule.conditions]))
  return measures.map(({ measure, window, edition }) => {
    const { id, title, level, kind, checkedOn } = measure
    const { from, until, status } = edition
    const rule = conditions.get(id)
    return {
      measure: id,
      title,
      level,
      kind,
      window,
      status,
      edition: { from, ...(until !== undefined && { until }) },
      checkedOn,
      checkedDaysAgo: daysBetween(checkedOn, asOf),
      basis: rule ? basesIn(rule) : {},
      open: rule ? openPointsIn(rule) : [],
    }
  })
}

function basesIn(rule: PlainCondition): MeasureState['basis'] {
  const counts: Partial<Record<Basis, number>> = {}
  walk(rule, (node) => {
    if (isLeaf(node) && node.cite) counts[node.cite.basis] = (counts[node.cite.basis] ?? 0) + 1
  })
  return Object.fromEntries(STRONGEST_FIRST.flatMap((basis) => (counts[basis] === undefined ? [] : [[basis, counts[basis]]])))
}

/** Bases from the text of the law down to what nobody has read. */
export const STRONGEST_FIRST: readonly Basis[] = ['law', 'operator', 'press', 'seed', 'inferred', 'memory']

/** Each point once, however often its named condition is used. */
function openPointsIn(rule: PlainCondition): readonly OpenPoint[] {
  const found = new Map<string, OpenPoint>()
  walk(rule, (node) => {
    if (!isOpen(node)) return
    const { id = '', open, ask, cite } = node
    found.set(id, { leaf: id, open, ask, ...(cite && { basis: cite.basis, source: cite.source }) })
  })
  return [...found.values()]
}
