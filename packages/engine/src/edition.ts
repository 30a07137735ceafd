/** A ruleset on a day: the edition in force, parameters substituted, named conditions written out. */
import type { Aggregate } from './aggregate.ts'
import { boundsOf } from './bounds.ts'
import { isFactOperand, isLeaf, isOpen, type Condition, type PlainCondition } from './condition.ts'
import { RulesetError, together } from './errors.ts'
import type { Formula } from './formula.ts'
import type { CaseValue, CodeScheme, Derivation, Edition, Fact, FactType, Measure, Parameter, ParameterValue, Ruleset } from './ruleset.ts'

/** Whether applications are taken on the day. */
export type Window = 'open' | 'upcoming' | 'closed' | 'suspended' | 'unknown'

/** How a derived fact follows, on the day. */
export type PlainDerivation =
  | { readonly kind: 'formula'; readonly formula: Formula }
  | { readonly kind: 'condition'; readonly condition: PlainCondition }
  | { readonly kind: 'cases'; readonly cases: readonly { readonly when: PlainCondition; readonly value: CaseValue }[]; readonly otherwise?: CaseValue }
  | Aggregate

/** A fact as the evaluator needs it. Plain rules need no more than this. */
export interface PlainFact {
  readonly id: string
  readonly type: FactType
  readonly options?: readonly { readonly id: string }[]
  readonly scheme?: CodeScheme
  readonly derive?: PlainDerivation
  readonly askIf?: PlainCondition
}

/** A rule as the evaluator needs it. */
export interface PlainRule {
  readonly id: string
  readonly conditions: PlainCondition
}

/** What a measure is on the day. */
export interface MeasureOnDay {
  readonly measure: Measure
  readonly window: Window
  readonly edition: Edition
  /** The day the rule is applied as of: the as-of day, or the nearest day of the edition outside it. */
  readonly appliedOn: string
}

/** A ruleset on a day. */
export interface OnDay {
  readonly facts: readonly PlainFact[]
  readonly rules: readonly PlainRule[]
  readonly measures: readonly MeasureOnDay[]
}

/**
 * The ruleset as it stands on a day. Throws `RulesetError` for a day that does not exist,
 * a measure without editions, or references that lead nowhere.
 */
export function onDay(ruleset: Ruleset, asOf: string): OnDay {
  if (!isDay(asOf)) {
    throw wrong('asOf', `"${asOf}" is not a day. Write it as 2026-11-21.`)
  }
  const named = new Map(ruleset.conditions.map((condition) => [condition.id, condition.conditions]))
  const parameters = new Map(ruleset.parameters.map((parameter) => [parameter.id, parameter]))
  const plain = (day: string) => (condition: Condition) => expand(condition, { named, parameters, day }, '', [])
  const placings = together(ruleset.measures, (measure) => {
    const day = placed(measure, asOf)
    return { day, rule: { id: measure.id, conditions: plain(day.appliedOn)(day.edition.conditions) } }
  })
  return {
    facts: together(ruleset.facts, (fact) => plainFact(fact, plain(asOf), ruleset.facts)),
    rules: placings.map(({ rule }) => rule),
    measures: placings.map(({ day }) => day),
  }
}

/**
 * The value of a parameter on a day; `undefined` if none is in force: never the last one known.
 *
 * @example
 * ```ts
 * valueOn({ values: [{ from: '2026-07-27', value: 14, cite }] }, '2026-07-26') // undefined
 * ```
 */
export function valueOn(parameter: Pick<Parameter, 'values'>, day: string): ParameterValue | undefined {
  const last = parameter.values.findLast((value) => value.from <= day)
  return last && (last.until === undefined || day <= last.until) ? last : undefined
}

/**
 * True for a day that exists, written as YYYY-MM-DD.
 *
 * @example
 * ```ts
 * isDay('2026-02-30') // false
 * ```
 */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days
}

/**
 * The day so many months earlier; the last of the month where it has no such day.
 *
 * @example
 * ```ts
 * monthsBefore(12, '2024-02-29') // '2023-02-28'
 * ```
 */
export function monthsBefore(months: number, day: string): string {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months
  const start = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-`
  const last = [31, 30, 29, 28].find((date) => isDay(start + String(date)))
  return start + String(Math.min(Number(day.slice(8)), last ?? 28)).padStart(2, '0')
}

/** A condition as it stands on a day, parameters substituted and named conditions written out. */
export function onDayCondition(ruleset: Ruleset, condition: Condition, day: string): PlainCondition {
  const named = new Map(ruleset.conditions.map((item) => [item.id, item.conditions]))
  const parameters = new Map(ruleset.parameters.map((parameter) => [parameter.id, parameter]))
  return expand(condition, { named, parameters, day }, '', [])
}

function placed(measure: Measure, asOf: string): MeasureOnDay {
  const editions = measure.editions.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const first = editions[0]
  if (!first) throw wrong(`measures.${measure.id}`, 'It has no edition. Add one with `from` and `conditions`.')
  const edition = editions.findLast(({ from }) => from <= asOf)
  if (!edition) return { measure, window: 'upcoming', edition: first, appliedOn: first.from }
  if (edition.until !== undefined && edition.until < asOf) {
    return { measure, window: 'closed', edition, appliedOn: edition.until }
  }
  return { measure, window: windowOn(edition, asOf), edition, appliedOn: asOf }
}

function windowOn({ status, intake }: Edition, asOf: string): Window {
  if (status !== 'active') return status
  if (!intake || intake.state === 'continuous') return 'open'
  if (intake.state === 'unknown') return 'unknown'
  const periods = intake.periods ?? []
  if (periods.some(({ from, until }) => from <= asOf && asOf <= until)) return 'open'
  return periods.some(({ from }) => asOf < from) ? 'upcoming' : 'closed'
}

type Plain = (condition: Condition) => PlainCondition

interface Context {
  readonly named: ReadonlyMap<string, Condition>
  readonly parameters: ReadonlyMap<string, Parameter>
  readonly day: string
}

function expand(node: Condition, context: Context, prefix: string, path: readonly string[]): PlainCondition {
  const inner = (child: Condition) => expand(child, context, prefix, path)
  if ('all' in node) return { all: node.all.map(inner) }
  if ('any' in node) return { any: node.any.map(inner) }
  if ('not' in node) return { not: inner(node.not) }
  if ('condition' in node) return expandNamed(node.condition, context, path)
  const id = node.id === undefined ? {} : { id: prefix + node.id }
  return isOpen(node) ? { ...node, ...id } : isLeaf(node) ? { ...plainLeaf(node, context), ...id } : node
}

function expandNamed(name: string, context: Context, path: readonly string[]): PlainCondition {
  const condition = context.named.get(name)
  const where = `conditions.${name}`
  if (!condition) throw wrong(where, 'There is no such condition. Add it or correct the name.')
  if (path.includes(name)) throw wrong(where, `It refers to itself: ${[...path, name].join(' → ')}. Break the circle.`)
  const node = expand(condition, context, `${name}/`, [...path, name])
  return 'all' in node || 'any' in node || 'not' in node ? { ...node, name } : { all: [node], name }
}

function plainLeaf(leaf: Extract<Condition, { fact: string }>, { parameters, day }: Context): PlainCondition {
  const { value, ...rest } = leaf
  if (typeof value !== 'object' || isFactOperand(value) || !('parameter' in value)) return { ...rest, value }
  const parameter = parameters.get(value.parameter)
  if (!parameter) throw wrong(`parameters.${value.parameter}`, 'There is no such parameter. Add it or correct the name.')
  const found = valueOn(parameter, day)
  const cite = leaf.cite ?? found?.cite
  if (!found) {
    return {
      ...(leaf.id !== undefined && { id: leaf.id }),
      open: parameter.title,
      ask: { ru: `Нет значения на ${day}`, en: `No value on ${day}` },
      ...(cite && { cite }),
    }
  }
  const inForce = value.monthsBack ? monthsBefore(Number(found.value), day) : found.value
  return { ...rest, value: inForce, parameter: { id: value.parameter, from: found.from, cite: found.cite } }
}

function plainFact(fact: Fact, plain: Plain, facts: readonly Fact[]): PlainFact {
  return {
    id: fact.id,
    type: fact.type,
    ...(fact.options && { options: fact.options }),
    ...(fact.scheme && { scheme: fact.scheme }),
    ...(fact.askIf && { askIf: plain(fact.askIf) }),
    ...(fact.derive && { derive: plainDerivation(fact.derive, plain, facts) }),
  }
}

function plainDerivation(rule: Derivation, plain: Plain, facts: readonly Fact[]): PlainDerivation {
  switch (rule.kind) {
    case 'formula':
      return rule
    case 'condition':
      return { kind: 'condition', condition: plain({ condition: rule.condition }) }
    case 'cases':
      return { ...rule, cases: rule.cases.map(({ when, value }) => ({ when: plain(when), value })) }
    default: {
      const { where, ...rest } = rule
      return { ...rest, ...(rule.kind === 'sum' && leastIn(rule, facts)), ...(where && { where: plain(where) }) } as Aggregate
    }
  }
}

/** The least that the field of a sum can be where it is unknown. */
function leastIn({ list, field }: Extract<Derivation, { kind: 'sum' }>, facts: readonly Fact[]): { readonly min?: number } {
  const summed = facts.find(({ id }) => id === list)?.fields?.find(({ id }) => id === field)
  const [min] = boundsOf(summed ?? {})
  return min === -Infinity ? {} : { min }
}

function wrong(where: string, message: string): RulesetError {
  return new RulesetError([{ where, message }])
}
