/** Conditions → numbered leaves with two bits (sure, possible) and a monotone program over them. */
import { cellsFor, type Cells, type Test } from './cells.ts'
import { factsOf, isFactOperand, isLeaf, isOpen, type PlainCondition, type PlainLeaf } from './condition.ts'
import { derivations, inputsOf } from './derive.ts'
import { onDay, valueOn, type MeasureOnDay, type PlainFact, type PlainRule } from './edition.ts'
import { RulesetError } from './errors.ts'
import { mayDecide } from './evaluate.ts'
import { assemble, type Monotone, type Program } from './program.ts'
import type { Ruleset } from './ruleset.ts'

/** The leaf that nobody can decide: surely false, possibly true. */
export const OPEN_LEAF = 0

/** Leaves of one fact, side by side from `start` on, answered from one table or one by one. */
export interface Slot {
  readonly fact: number
  readonly start: number
  readonly tests: readonly Test[]
  readonly cells?: Cells
}

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
  readonly leafCount: number
  readonly slots: readonly Slot[]
  /** Slots to answer anew when a fact becomes known, by fact. */
  readonly slotsOf: readonly (readonly number[])[]
  /** Derived facts that follow from a fact, in the order to derive them, by fact. */
  readonly dependents: readonly (readonly number[])[]
  /** All derived facts in the order to derive them. */
  readonly derivedOrder: readonly number[]
  /** Rules that read a leaf, by leaf. */
  readonly rulesOf: readonly (readonly number[])[]
  readonly program: Program
  readonly parameter: (id: string) => number | undefined
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
  const day = onDay(ruleset, asOf)
  const values = new Map(ruleset.parameters.map((parameter) => [parameter.id, valueOn(parameter, asOf)?.value]))
  const parameter = (id: string): number | undefined => {
    const value = values.get(id)
    return typeof value === 'number' ? value : undefined
  }
  return { ...link(day.facts, day.rules, asOf, parameter), measures: day.measures, ruleset }
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
  return link(facts, rules, asOf, () => undefined)
}

function link(facts: readonly PlainFact[], rules: readonly PlainRule[], asOf: string, parameter: Compiled['parameter']): Compiled {
  const factIndex = new Map(facts.map((fact, index) => [fact.id, index]))
  checkFacts(facts, rules, factIndex)
  const { leafOf, slots, leafCount } = number(facts, rules, factIndex)
  const formulas = rules.map((rule) => monotone(rule.conditions, false, leafOf))
  const slotsOf = facts.map((): number[] => [])
  slots.forEach((slot, index) => {
    slotsOf[slot.fact]?.push(index)
    for (const { leaf } of slot.tests) if (isFactOperand(leaf.value)) slotsOf[factIndex.get(leaf.value.fact) as number]?.push(index)
  })
  const likelihoods = likelihoodsOf(slots, leafCount)
  const { dependents, order } = derivations(facts, factIndex)
  return {
    asOf,
    facts,
    factIndex,
    rules,
    ruleIndex: new Map(rules.map((rule, index) => [rule.id, index])),
    measures: [],
    leafCount,
    slots,
    slotsOf,
    dependents,
    derivedOrder: order,
    rulesOf: readersOf(formulas, leafCount),
    program: assemble(formulas, (leaf) => likelihoods[leaf] as number),
    parameter,
  }
}

function checkFacts(facts: readonly PlainFact[], rules: readonly PlainRule[], factIndex: ReadonlyMap<string, number>): void {
  const missing = (id: string) => !factIndex.has(id)
  const message = (id: string) => `There is no fact "${id}". Add it to the facts or correct the name.`
  const issues = [
    ...rules.flatMap((rule) => factsOf(rule.conditions).filter(missing).map((id) => ({ where: rule.id, message: message(id) }))),
    ...facts.flatMap((fact) => inputsOf(fact).filter(missing).map((id) => ({ where: fact.id, message: message(id) }))),
  ]
  if (issues.length > 0) throw new RulesetError(issues)
}

type LeafOf = (leaf: PlainLeaf, negated: boolean) => number

/** Numbers equal leaves once, those of a fact side by side; tabled ones apart from the others. */
function number(facts: readonly PlainFact[], rules: readonly PlainRule[], factIndex: ReadonlyMap<string, number>) {
  const tabled = facts.map(() => new Map<string, Test>())
  const direct = facts.map(() => new Map<string, Test>())
  const collect = (node: PlainCondition, negated: boolean): void => {
    if ('all' in node) node.all.forEach((child) => collect(child, negated))
    else if ('any' in node) node.any.forEach((child) => collect(child, negated))
    else if ('not' in node) collect(node.not, !negated)
    else if (isLeaf(node) && mayDecide(node)) {
      const group = isFactOperand(node.value) ? direct : tabled
      group[factIndex.get(node.fact) as number]?.set(keyOf(node, negated), { leaf: node, negated })
    }
  }
  for (const rule of rules) collect(rule.conditions, false)
  const slots: Slot[] = []
  const indexByKey = new Map<string, number>()
  let leafCount = OPEN_LEAF + 1
  facts.forEach((fact, index) => {
    for (const group of [tabled[index], direct[index]]) {
      if (!group || group.size === 0) continue
      const tests = [...group.values()]
      const cells = cellsFor(fact.type, tests)
      slots.push({ fact: index, start: leafCount, tests, ...(cells && { cells }) })
      for (const key of group.keys()) indexByKey.set(key, leafCount++)
    }
  })
  const leafOf: LeafOf = (leaf, negated) => indexByKey.get(keyOf(leaf, negated)) ?? OPEN_LEAF
  return { leafOf, slots, leafCount }
}

function keyOf(leaf: PlainLeaf, negated: boolean): string {
  return JSON.stringify([leaf.fact, leaf.operator, leaf.value, negated, mayDecide(leaf)])
}

/** De Morgan: `not` goes down to the leaves. */
function monotone(node: PlainCondition, negated: boolean, leafOf: LeafOf): Monotone {
  if ('not' in node) return monotone(node.not, !negated, leafOf)
  if ('all' in node || 'any' in node) {
    const children = ('all' in node ? node.all : node.any).map((child) => monotone(child, negated, leafOf))
    return 'all' in node !== negated ? { all: children } : { any: children }
  }
  return isOpen(node) || !mayDecide(node) ? OPEN_LEAF : leafOf(node, negated)
}

function readersOf(formulas: readonly Monotone[], leafCount: number): readonly (readonly number[])[] {
  const readers = Array.from({ length: leafCount }, () => new Set<number>())
  const visit = (formula: Monotone, rule: number): void => {
    if (typeof formula === 'number') readers[formula]?.add(rule)
    else for (const child of 'all' in formula ? formula.all : formula.any) visit(child, rule)
  }
  formulas.forEach(visit)
  return readers.map((rules) => [...rules])
}

/** How likely a leaf holds, all cells of its fact being equally likely. */
function likelihoodsOf(slots: readonly Slot[], leafCount: number): Float64Array {
  const likelihoods = new Float64Array(leafCount).fill(0.5)
  for (const { start, tests, cells } of slots) {
    if (!cells) continue
    tests.forEach((_, test) => {
      let held = 0
      for (let cell = 0; cell < cells.size; cell++) held += cells.holds[cell * tests.length + test] as number
      likelihoods[start + test] = held / cells.size
    })
  }
  return likelihoods
}
