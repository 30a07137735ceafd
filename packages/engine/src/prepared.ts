/** A compiled ruleset as plain JSON, so that a browser need not lower it again. */
import { cellsFrom } from './cells.ts'
import { quickSlot, type Compiled } from './compile.ts'
import type { MeasureOnDay, PlainFact, PlainRule } from './edition.ts'
import type { Monotone } from './program.ts'
import type { Measure, Ruleset } from './ruleset.ts'
import type { Slot } from './slots.ts'
import type { Known } from './value.ts'

/** Everything that was worked out, but for the measures: those stand in the ruleset. */
export interface Prepared {
  readonly format: 1
  readonly asOf: string
  readonly facts: readonly PlainFact[]
  readonly rules: readonly PlainRule[]
  readonly measures: readonly { readonly edition: string; readonly window: MeasureOnDay['window']; readonly appliedOn: string }[]
  readonly slots: readonly (Omit<Slot, 'cells'> & { readonly samples?: readonly Known[] })[]
  /** A character for each bit. */
  readonly bits: string
  readonly slotsOf: Compiled['slotsOf']
  readonly dependents: Compiled['dependents']
  readonly derivedOrder: Compiled['derivedOrder']
  readonly rulesOf: Compiled['rulesOf']
  readonly start: readonly number[]
  readonly code: readonly number[]
  /** Read when they are first asked for: verdicts don't need them. */
  readonly formulas: string
  /** Numbers that parameters have on the day. */
  readonly parameters: Readonly<Record<string, number>>
}

/**
 * The compiled tables as plain data, to be stored with the ruleset.
 *
 * @example
 * ```ts
 * JSON.stringify(prepare(compile(ruleset, '2026-11-21')))
 * ```
 */
export function prepare(compiled: Compiled): Prepared {
  const { asOf, facts, rules, measures, slots, bits, slotsOf, dependents, derivedOrder, rulesOf, program, formulas, parameter, ruleset } = compiled
  return {
    format: 1,
    asOf,
    facts,
    rules,
    measures: measures.map(({ edition, window, appliedOn }) => ({ edition: edition.from, window, appliedOn })),
    slots: slots.map(({ cells, ...slot }) => ({ ...slot, ...(cells && { samples: cells.samples }) })),
    bits: bits.join(''),
    slotsOf,
    dependents,
    derivedOrder,
    rulesOf,
    start: [...program.start],
    code: [...program.code],
    formulas: JSON.stringify(formulas),
    parameters: Object.fromEntries(
      (ruleset?.parameters ?? []).flatMap(({ id }) => {
        const value = parameter(id)
        return value === undefined ? [] : [[id, value] as const]
      }),
    ),
  }
}

/**
 * The compiled ruleset again. The ruleset must be the one it was prepared from; plain rules need none.
 * Throws a `RangeError` if the ruleset lacks a measure or an edition.
 *
 * @example
 * ```ts
 * verdicts(restore(JSON.parse(JSON.stringify(prepare(compiled))), ruleset), profile) // as verdicts(compiled, profile)
 * ```
 */
export function restore(prepared: Prepared, ruleset?: Ruleset): Compiled {
  const { asOf, facts, rules, measures, slotsOf, dependents, derivedOrder, rulesOf, start, code, parameters } = prepared
  let formulas: readonly Monotone[] | undefined
  const bits = new Uint8Array(prepared.bits.length)
  for (let index = 0; index < bits.length; index++) bits[index] = prepared.bits.charCodeAt(index) & 1
  const slots = prepared.slots.map(({ samples, ...slot }): Slot => {
    if (!samples) return slot
    const { type } = facts[slot.fact] as PlainFact
    return { ...slot, cells: cellsFrom(type, samples, bits.subarray(slot.row, slot.row + samples.length * slot.tests.length)) }
  })
  return {
    asOf,
    facts,
    factIndex: new Map(facts.map(({ id }, index) => [id, index])),
    rules,
    ruleIndex: new Map(rules.map(({ id }, index) => [id, index])),
    measures: measuresOf(rules, measures, ruleset),
    ...(ruleset && { ruleset }),
    slots,
    bits,
    quick: facts.map((_, index) => quickSlot(slots, slotsOf[index] ?? [], dependents[index] ?? [])),
    slotsOf,
    dependents,
    derivedOrder,
    rulesOf,
    program: { start: Int32Array.from(start), code: Int32Array.from(code) },
    get formulas() {
      return (formulas ??= JSON.parse(prepared.formulas) as readonly Monotone[])
    },
    parameter: (id) => parameters[id],
  }
}

function measuresOf(rules: readonly PlainRule[], measures: Prepared['measures'], ruleset: Ruleset | undefined): readonly MeasureOnDay[] {
  const byId = new Map(ruleset?.measures.map((measure) => [measure.id, measure]))
  return measures.map(({ edition: from, window, appliedOn }, index) => {
    const { id } = rules[index] as PlainRule
    const measure: Measure | undefined = byId.get(id)
    const edition = measure?.editions.find((candidate) => candidate.from === from)
    if (!measure || !edition) throw new RangeError(`The ruleset has no measure "${id}" with an edition of ${from}. Prepare it again.`)
    return { measure, edition, window, appliedOn }
  })
}
