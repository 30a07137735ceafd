/** What changed between two rulesets: measures and their editions, named conditions, parameters, facts. */
import type { AmountLine, Edition, Fact, Measure, NamedCondition, Parameter, ParameterValue, Ruleset } from '@mera/engine'
import { canonical, keysChanged, listChanges, type ListChanges } from './canonical.ts'
import { treeChange, type TreeChange } from './leaves.ts'

/** One edition that differs. */
export interface EditionChange extends TreeChange {
  readonly before: Edition
  readonly after: Edition
  readonly amounts: ListChanges<AmountLine>
  /** Other keys that differ: `until`, `status`, `intake`, `note`, `cite`, `discretionary`, `excludes`. */
  readonly keys: readonly string[]
}

/** One measure that is in both and differs. */
export interface MeasureChange {
  readonly before: Measure
  readonly after: Measure
  readonly editions: { readonly added: readonly Edition[]; readonly removed: readonly Edition[]; readonly changed: readonly EditionChange[] }
  /** Keys beside the editions that differ: `title`, `steps`, `checkedOn` … */
  readonly keys: readonly string[]
}

/** One named condition that differs; what it does to measures is seen in verdicts. */
export interface ConditionChange extends TreeChange {
  readonly after: NamedCondition
}

/** One parameter that differs. */
export interface ParameterChange {
  readonly after: Parameter
  readonly values: ListChanges<ParameterValue>
  readonly keys: readonly string[]
}

/** Everything that differs. */
export interface RulesetDiff {
  readonly measures: { readonly added: readonly Measure[]; readonly removed: readonly Measure[]; readonly changed: readonly MeasureChange[] }
  readonly conditions: { readonly added: readonly NamedCondition[]; readonly removed: readonly NamedCondition[]; readonly changed: readonly ConditionChange[] }
  readonly parameters: { readonly added: readonly Parameter[]; readonly removed: readonly Parameter[]; readonly changed: readonly ParameterChange[] }
  readonly facts: { readonly added: readonly Fact[]; readonly removed: readonly Fact[]; readonly renamed: readonly { readonly from: string; readonly to: Fact }[]; readonly changed: readonly { readonly after: Fact; readonly keys: readonly string[] }[] }
}

/**
 * Compares two rulesets. Measures, conditions, parameters and facts are matched by id, editions and values by their first day.
 *
 * @example
 * ```ts
 * compareRulesets(before, after).measures.added.map(({ id }) => id)
 * ```
 */
export function compareRulesets(before: Ruleset, after: Ruleset): RulesetDiff {
  const measures = listChanges(before.measures, after.measures, ({ id }) => id)
  const conditions = listChanges(before.conditions, after.conditions, ({ id }) => id)
  const parameters = listChanges(before.parameters, after.parameters, ({ id }) => id)
  return {
    measures: { ...measures, changed: measures.changed.map(({ before: was, after: is }) => measureChange(was, is)) },
    conditions: { ...conditions, changed: conditions.changed.map(({ before: was, after: is }) => ({ after: is, ...treeChange(was.conditions, is.conditions) })) },
    parameters: { ...parameters, changed: parameters.changed.map(({ before: was, after: is }) => parameterChange(was, is)) },
    facts: factChanges(before.facts, after.facts),
  }
}

/** True if nothing at all differs. */
export function isEmpty({ measures, conditions, parameters, facts }: RulesetDiff): boolean {
  return [measures, conditions, parameters, facts].every(({ added, removed, changed }) => added.length + removed.length + changed.length === 0) && facts.renamed.length === 0
}

function measureChange(before: Measure, after: Measure): MeasureChange {
  const editions = listChanges(before.editions, after.editions, ({ from }) => from)
  return {
    before,
    after,
    editions: { ...editions, changed: editions.changed.map(({ before: was, after: is }) => editionChange(was, is)) },
    keys: keysChanged(before, after, ['id', 'editions']),
  }
}

function editionChange(before: Edition, after: Edition): EditionChange {
  return {
    before,
    after,
    ...treeChange(before.conditions, after.conditions),
    amounts: listChanges(before.amount ?? [], after.amount ?? [], ({ id }) => id),
    keys: keysChanged(before, after, ['from', 'conditions', 'amount']),
  }
}

function parameterChange(before: Parameter, after: Parameter): ParameterChange {
  const values = listChanges(before.values, after.values, ({ from }) => from)
  return { after, values, keys: keysChanged(before, after, ['id', 'values']) }
}

/** A fact that keeps an old id under `renamedFrom` was renamed, not removed. */
function factChanges(before: readonly Fact[], after: readonly Fact[]): RulesetDiff['facts'] {
  const { added, removed, changed } = listChanges(before, after, ({ id }) => id)
  const renamed = added.flatMap((to) => removed.filter(({ id }) => to.renamedFrom?.includes(id)).map(({ id }) => ({ from: id, to })))
  return {
    added: added.filter((fact) => !renamed.some(({ to }) => to.id === fact.id)),
    removed: removed.filter(({ id }) => !renamed.some(({ from }) => from === id)),
    renamed,
    changed: changed.map(({ before: was, after: is }) => ({ after: is, keys: keysChanged(was, is, ['id']) })),
  }
}

/** True if a value of a parameter is another number, not only told or cited otherwise. */
export function isOtherValue({ before, after }: { readonly before: ParameterValue; readonly after: ParameterValue }): boolean {
  return canonical([before.value, before.until]) !== canonical([after.value, after.until])
}
