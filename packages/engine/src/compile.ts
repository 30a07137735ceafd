/** Conditions → slots of leaves with two bits each (sure, possible) and a monotone program over them. */
import type { Cells } from './cells.ts'
import { checkRules } from './check.ts'
import { isFactOperand, isOpen, type PlainCondition } from './condition.ts'
import { derivations } from './derive.ts'
import { onDay, valueOn, type MeasureOnDay, type PlainFact, type PlainRule } from './edition.ts'
import { mayDecide } from './evaluate.ts'
import { assemble, type Monotone, type Program } from './program.ts'
import type { Ruleset } from './ruleset.ts'
import { OPEN, slotted, type LeafOf, type Slot } from './slots.ts'

/** A ruleset made ready for one day. Made once, read by everything else; never changed. */
export interface Compiled {
  readonly asOf: string
  readonly facts: readonly PlainFact[]
  readonly factIndex: ReadonlyMap<string, number>
  readonly rules: readonly PlainRule[]
  readonly ruleIndex: ReadonlyMap<string, number>
  /** Window, edition and measure of each rule; empty for plain rules. */
  readonly measures: readonly MeasureOnDay[]
  readonly ruleset?: Ruleset
  readonly slots: readonly Slot[]
  /** The bits of all cells of all slots; before them a row of zeros, a row of ones, and room for rows that are worked out. */
  readonly bits: Uint8Array
  /** The tabled slot of a fact that has no other and from which nothing follows: its plain answers need no more than a look. */
  readonly quick: readonly (Quick | undefined)[]
  /** Slots to answer anew when a fact becomes known, by fact. */
  readonly slotsOf: readonly (readonly number[])[]
  /** Derived facts that follow from a fact, in the order to derive them, by fact. */
  readonly dependents: readonly (readonly number[])[]
  /** All derived facts in the order to derive them. */
  readonly derivedOrder: readonly number[]
  /** Rules that read a leaf, by slot and place. */
  readonly rulesOf: readonly (readonly (readonly number[])[])[]
  readonly program: Program
  /** The same rules as formulas, for asking what still matters. */
  readonly formulas: readonly Monotone[]
  readonly parameter: (id: string) => number | undefined
}

interface Quick {
  readonly slot: number
  readonly row: number
  readonly width: number
  readonly cellOf: Cells['cellOf']
}

/** Rules without a ruleset around them: typed facts and conditions in json-rules-engine's format. */
export interface PlainRules {
  readonly facts: readonly PlainFact[]
  readonly rules: readonly PlainRule[]
  readonly asOf?: string
}

/**
 * Makes a ruleset ready for one day (Moscow). Throws `RulesetError` with every problem found.
 *
 * @example
 * ```ts
 * const compiled = compile(ruleset, '2026-11-21')
 * screen(compiled, { facts: { 'company.headcount': 12 } })
 * ```
 */
export function compile(ruleset: Ruleset, asOf: string): Compiled {
  return finished(compiling(ruleset, asOf))
}

/**
 * `compile` in steps of a few milliseconds, so that a page can answer its visitor in between: call `next` until it is done.
 *
 * @example
 * ```ts
 * const steps = compiling(ruleset, '2026-11-21')
 * let step = steps.next()
 * while (!step.done) step = steps.next()
 * step.value.asOf // '2026-11-21'
 * ```
 */
export function* compiling(ruleset: Ruleset, asOf: string): Generator<undefined, Compiled> {
  const day = onDay(ruleset, asOf)
  yield
  const values = new Map(ruleset.parameters.map((parameter) => [parameter.id, valueOn(parameter, asOf)?.value]))
  const parameter = (id: string): number | undefined => {
    const value = values.get(id)
    return typeof value === 'number' ? value : undefined
  }
  return { ...(yield* linking(day.facts, day.rules, asOf, parameter)), measures: day.measures, ruleset }
}

/**
 * Makes plain rules ready: `{id, conditions}` over typed facts.
 *
 * @example
 * ```ts
 * const compiled = compileRules({
 *   facts: [{ id: 'staff', type: 'integer' }],
 *   rules: [{ id: 'small', conditions: { all: [{ fact: 'staff', operator: 'lessThanInclusive', value: 100 }] } }],
 * })
 * verdicts(compiled, { facts: { staff: 40 } }) // ['eligible']
 * ```
 */
export function compileRules({ facts, rules, asOf = '' }: PlainRules): Compiled {
  return finished(linking(facts, rules, asOf, () => undefined))
}

/** Runs steps to their end. */
export function finished<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Makes plain rules ready, in steps. */
export function* linking(facts: readonly PlainFact[], rules: readonly PlainRule[], asOf: string, parameter: Compiled['parameter']): Generator<undefined, Compiled> {
  checkRules(facts, rules)
  yield
  const factIndex = new Map(facts.map((fact, index) => [fact.id, index]))
  const { slots, bits, leafOf } = slotted(facts, rules, factIndex)
  yield
  const formulas = rules.map((rule) => monotone(rule.conditions, false, leafOf))
  const slotsOf = facts.map((): number[] => [])
  slots.forEach((slot, index) => {
    slotsOf[slot.fact]?.push(index)
    for (const { leaf } of slot.tests) if (isFactOperand(leaf.value)) (slotsOf[factIndex.get(leaf.value.fact) as number] as number[]).push(index)
  })
  const { dependents, order } = derivations(facts, factIndex)
  const likelihoods = slots.map(likelihoodsIn)
  return {
    asOf,
    facts,
    factIndex,
    rules,
    ruleIndex: new Map(rules.map((rule, index) => [rule.id, index])),
    measures: [],
    slots,
    bits,
    quick: facts.map((_, index) => quickSlot(slots, slotsOf[index] as readonly number[], dependents[index] as readonly number[])),
    slotsOf,
    dependents,
    derivedOrder: order,
    rulesOf: readersOf(formulas, slots),
    formulas,
    program: assemble(formulas, ({ slot, place }) => likelihoods[slot]?.[place] ?? 0.5),
    parameter,
  }
}

/** De Morgan: `not` goes down to the leaves. */
function monotone(node: PlainCondition, negated: boolean, leafOf: LeafOf): Monotone {
  if ('not' in node) return monotone(node.not, !negated, leafOf)
  if ('all' in node || 'any' in node) {
    const children = ('all' in node ? node.all : node.any).map((child) => monotone(child, negated, leafOf))
    return 'all' in node !== negated ? { all: children } : { any: children }
  }
  return isOpen(node) || !mayDecide(node) ? OPEN : leafOf(node, negated)
}

/** The one tabled slot of a fact from which nothing else follows. */
export function quickSlot(slots: readonly Slot[], own: readonly number[], dependents: readonly number[]): Quick | undefined {
  const [slot, ...others] = own
  const cells = slot === undefined ? undefined : slots[slot]?.cells
  if (slot === undefined || !cells || others.length > 0 || dependents.length > 0) return undefined
  const { row, tests } = slots[slot] as Slot
  return { slot, row, width: tests.length, cellOf: cells.cellOf }
}

function readersOf(formulas: readonly Monotone[], slots: readonly Slot[]): readonly (readonly (readonly number[])[])[] {
  const readers = slots.map((slot) => slot.tests.map(() => new Set<number>()))
  const visit = (formula: Monotone, rule: number): void => {
    if ('slot' in formula) readers[formula.slot]?.[formula.place]?.add(rule)
    else for (const child of 'all' in formula ? formula.all : formula.any) visit(child, rule)
  }
  formulas.forEach(visit)
  return readers.map((places) => places.map((rules) => [...rules]))
}

/** How likely each leaf of a slot holds, all cells of its fact being equally likely. */
function likelihoodsIn({ tests, cells }: Slot): readonly number[] {
  return tests.map((_, test) => {
    if (!cells) return 0.5
    let held = 0
    for (let cell = 0; cell < cells.size; cell++) held += cells.holds[cell * tests.length + test] as number
    return held / cells.size
  })
}

