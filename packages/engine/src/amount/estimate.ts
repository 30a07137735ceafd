/** How much: the figures a measure promises, exact or as a range, with the steps of the calculation. */
import type { Cite, Text } from '../condition.ts'
import type { Compiled } from '../compile.ts'
import { onDayCondition, valueOn } from '../edition.ts'
import { evaluate } from '../evaluate.ts'
import { calculate, factsIn, parametersIn, type Formula, type Inputs, type Interval } from '../formula.ts'
import { missingBehind, undecidedFacts } from '../missing.ts'
import type { Profile } from '../profile.ts'
import type { AmountLine, Ruleset } from '../ruleset.ts'
import { lookupIn, stateOf } from '../state.ts'

/** One input of a calculation as it was used. */
export interface Step {
  readonly kind: 'fact' | 'parameter' | 'result'
  readonly id?: string
  /** `undefined` where nothing is known. */
  readonly min?: number
  readonly max?: number
  /** For a parameter: the day from which its value holds. */
  readonly from?: string
}

/** One figure of a measure for one profile. */
export interface Estimate {
  readonly id: string
  readonly label: Text
  readonly unit: AmountLine['unit']
  readonly bound?: AmountLine['bound']
  readonly kind: 'exact' | 'range' | 'undetermined'
  /** For `exact`. */
  readonly value?: number
  /** For `range`; a missing end is unbounded. */
  readonly min?: number
  readonly max?: number
  /** Why a figure is not determined: the law is silent. */
  readonly reason?: Text
  /** The formulas that were used, more than one while it is not known which case applies. */
  readonly formulas: readonly Formula[]
  readonly steps: readonly Step[]
  /** Facts that would narrow the figure. */
  readonly inputs: readonly string[]
  readonly cite: Cite
  readonly note?: Text
}

/**
 * The figures of a measure, the main one first; none where the edition names none.
 * Throws a `RangeError` for a measure that is not there.
 *
 * @example
 * ```ts
 * estimate(compiled, { facts: { 'loan.guaranteeFeePaidRub': 90_000 } }, 'pp533-guarantee-fee')[0]?.value // 90000
 * ```
 */
export function estimate(compiled: Compiled, profile: Profile, measure: string): readonly Estimate[] {
  const index = compiled.ruleIndex.get(measure)
  if (index === undefined) throw new RangeError(`There is no measure "${measure}".`)
  const day = compiled.measures[index]
  const { ruleset } = compiled
  if (!day?.edition.amount || !ruleset) return []
  const lookup = lookupIn(stateOf(compiled, profile))
  const inputs: Inputs = { lookup, parameter: (id) => parameterOn(ruleset, id, day.appliedOn)?.value, asOf: day.appliedOn }
  return day.edition.amount.map((line) => estimateLine(line, inputs, ruleset, compiled))
}

function estimateLine(line: AmountLine, inputs: Inputs, ruleset: Ruleset, compiled: Compiled): Estimate {
  const { id, label, unit, bound, cite, note } = line
  const common = { id, label, unit, cite, ...(bound && { bound }), ...(note && { note }) }
  if (line.undetermined) return { ...common, kind: 'undetermined', reason: line.undetermined, formulas: [], steps: [], inputs: [] }
  const { formulas, choosing, certain } = formulasOf(line, inputs, ruleset)
  const steps = stepsOf(formulas, inputs, ruleset)
  const found = [...formulas, ...(certain ? [] : [0])].map((formula) => calculate(formula, inputs)).map(tidy)
  const hull: Interval | undefined = found.reduce((a, b) => a && b && { lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) }, found[0])
  if (hull && hull.lo === hull.hi) return { ...common, kind: 'exact', value: hull.lo, formulas, steps, inputs: [] }
  const open = formulas.flatMap(factsIn).filter((fact) => inputs.lookup(fact)?.kind !== 'exact')
  return {
    ...common,
    kind: 'range',
    ...(hull && hull.lo > 0 && { min: hull.lo }),
    ...(hull && Number.isFinite(hull.hi) && { max: hull.hi }),
    formulas,
    steps,
    inputs: missingBehind([...choosing, ...open], inputs.lookup, compiled).facts,
  }
}

/** The formulas of all cases that may apply, the facts that would tell which, and whether one of them surely does. */
function formulasOf({ formula: only, cases }: AmountLine, inputs: Inputs, ruleset: Ruleset): { readonly formulas: readonly Formula[]; readonly choosing: readonly string[]; readonly certain: boolean } {
  const formulas: Formula[] = only === undefined ? [] : [only]
  const choosing: string[] = []
  let certain = only !== undefined
  for (const { when, formula } of cases ?? []) {
    const condition = when && onDayCondition(ruleset, when, inputs.asOf)
    const truth = condition ? evaluate(condition, inputs.lookup) : 'true'
    if (truth !== 'false') formulas.push(formula)
    certain = truth === 'true'
    if (certain) break
    if (condition) choosing.push(...undecidedFacts(condition, inputs.lookup))
  }
  return { formulas, choosing, certain: certain || formulas.length === 0 }
}

/** A benefit is never less than nothing, and seven tenths of three million are 2 100 000, not 2 099 999.9999999998. */
function tidy(interval: Interval | undefined): Interval | undefined {
  const clean = (value: number) => Math.max(0, Number.isFinite(value) ? Number(value.toPrecision(14)) : value)
  return interval && { lo: clean(interval.lo), hi: clean(interval.hi) }
}

function stepsOf(formulas: readonly Formula[], inputs: Inputs, ruleset: Ruleset): readonly Step[] {
  const facts = [...new Set(formulas.flatMap(factsIn))].map((id): Step => ({ kind: 'fact', id, ...ends(calculate({ fact: id }, inputs)) }))
  const parameters = [...new Set(formulas.flatMap(parametersIn))].map((id): Step => {
    const found = parameterOn(ruleset, id, inputs.asOf)
    return { kind: 'parameter', id, ...(found && { min: found.value, max: found.value, from: found.from }) }
  })
  return [...facts, ...parameters]
}

function parameterOn(ruleset: Ruleset, id: string, day: string): { value: number; from: string } | undefined {
  const parameter = ruleset.parameters.find((candidate) => candidate.id === id)
  const found = parameter && valueOn(parameter, day)
  return typeof found?.value === 'number' ? { value: found.value, from: found.from } : undefined
}

function ends(interval: Interval | undefined): { min?: number; max?: number } {
  return {
    ...(interval && Number.isFinite(interval.lo) && { min: interval.lo }),
    ...(interval && Number.isFinite(interval.hi) && { max: interval.hi }),
  }
}
