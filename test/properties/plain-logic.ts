/**
 * Two-valued logic over facts known exactly, written without the engine: what a verdict claims to know.
 * `undefined` where a fact has no value at all (a share of nothing, a parameter without a value).
 */
import type { Condition, Derivation, FactValue, Formula, Leaf, Literal, RecordValue, Ruleset } from '@mera/engine'

type Value = FactValue | undefined
/** Decides what nobody has verified. */
type Oracle = (open: Condition) => boolean

export interface PlainWorld {
  readonly ruleset: Ruleset
  readonly asOf: string
  readonly facts: Readonly<Record<string, FactValue>>
  readonly oracle: Oracle
}

/** Whether a condition holds. */
export function holds(condition: Condition, world: PlainWorld): boolean | undefined {
  return decide(condition, (id) => valueIn(id, world), world)
}

function decide(node: Condition, value: (id: string) => Value, world: PlainWorld): boolean | undefined {
  const each = (nodes: readonly Condition[]) => nodes.map((child) => decide(child, value, world))
  if ('all' in node) return settle(each(node.all), false)
  if ('any' in node) return settle(each(node.any), true)
  if ('not' in node) {
    const inner = decide(node.not, value, world)
    return inner === undefined ? undefined : !inner
  }
  if ('condition' in node) {
    const named = world.ruleset.conditions.find(({ id }) => id === node.condition)
    return named && decide(named.conditions, value, world)
  }
  if ('open' in node || node.cite?.basis === 'inferred' || node.cite?.basis === 'memory') return world.oracle(node)
  return test(node, value, world)
}

function settle(truths: readonly (boolean | undefined)[], decisive: boolean): boolean | undefined {
  if (truths.includes(decisive)) return decisive
  return truths.includes(undefined) ? undefined : !decisive
}

function test({ fact, operator, value: operand }: Leaf, value: (id: string) => Value, world: PlainWorld): boolean | undefined {
  const left = value(fact)
  const right = typeof operand !== 'object' || Array.isArray(operand) ? (operand as Literal) : 'fact' in operand ? value(operand.fact) : inForce(operand as InForce, world)
  if (left === undefined || right === undefined) return undefined
  const list = (Array.isArray(right) ? right : [right]) as readonly (string | number)[]
  const [a, b] = [left as number, right as number]
  switch (operator) {
    case 'equal':
      return left === right
    case 'notEqual':
      return left !== right
    case 'in':
      return list.includes(left as string)
    case 'notIn':
      return !list.includes(left as string)
    case 'lessThan':
    case 'before':
      return a < b
    case 'lessThanInclusive':
    case 'onOrBefore':
      return a <= b
    case 'greaterThan':
    case 'after':
      return a > b
    case 'greaterThanInclusive':
    case 'onOrAfter':
      return a >= b
    case 'contains':
      return list.every((item) => (left as readonly unknown[]).includes(item))
    case 'intersects':
      return list.some((item) => (left as readonly unknown[]).includes(item))
    case 'subsetOf':
      return (left as readonly string[]).every((item) => list.includes(item))
    case 'codeWithin':
      return list.some((prefix) => (left as string).startsWith(String(prefix)))
  }
}

interface InForce {
  readonly parameter: string
  readonly monthsBack?: true
}

function inForce({ parameter: id, monthsBack }: InForce, world: PlainWorld): Literal | undefined {
  const value = parameter(id, world)
  if (!monthsBack || value === undefined) return value
  const [year, month, day] = world.asOf.split('-').map(Number) as [number, number, number]
  const then = new Date(Date.UTC(year, month - 1 - Number(value), 1))
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate()
  then.setUTCDate(Math.min(day, last))
  return then.toISOString().slice(0, 10)
}

function parameter(id: string, { ruleset, asOf }: PlainWorld): Literal | undefined {
  const values = ruleset.parameters.find((item) => item.id === id)?.values ?? []
  return values.find(({ from, until }) => from <= asOf && (until === undefined || asOf <= until))?.value
}

function valueIn(id: string, world: PlainWorld): Value {
  const given = world.facts[id]
  if (given !== undefined) return given
  const fact = world.ruleset.facts.find((item) => item.id === id)
  return fact?.derive && follow(fact.derive, world)
}

function follow(rule: Derivation, world: PlainWorld): Value {
  switch (rule.kind) {
    case 'formula':
      return work(rule.formula, world)
    case 'condition':
      return holds({ condition: rule.condition }, world)
    case 'cases': {
      for (const { when, value } of rule.cases) {
        const truth = holds(when, world)
        if (truth === undefined) return undefined
        if (truth) return value
      }
      return rule.otherwise
    }
    default: {
      const records = valueIn(rule.list, world) as readonly RecordValue[] | undefined
      if (!records) return undefined
      const chosen = records.filter((record) => !rule.where || decide(rule.where, (id) => record[id], world) === true)
      if (rule.kind === 'count') return chosen.length
      if (rule.kind === 'share') return records.length === 0 ? undefined : (100 * chosen.length) / records.length
      if (rule.kind === 'sum') return chosen.reduce((sum, record) => sum + (record[rule.field] as number), 0)
      return rule.kind === 'any' ? chosen.length > 0 : chosen.length === records.length
    }
  }
}

function work(formula: Formula, world: PlainWorld): number | undefined {
  if (typeof formula === 'number') return formula
  if ('parameter' in formula) return parameter(formula.parameter, world) as number | undefined
  if (!('op' in formula)) return valueIn(formula.fact, world) as number | undefined
  if (formula.op === 'monthsSince') {
    const from = valueIn(formula.fact, world) as string | undefined
    return from === undefined ? undefined : wholeMonths(from, world.asOf)
  }
  const args = formula.args.map((arg) => work(arg, world))
  if (args.includes(undefined)) return undefined
  const [first = 0, ...rest] = args as number[]
  if (formula.op === '/' && rest.includes(0)) return undefined
  const combine = { '+': (a: number, b: number) => a + b, '-': (a: number, b: number) => a - b, '*': (a: number, b: number) => a * b, '/': (a: number, b: number) => a / b, min: Math.min, max: Math.max }[formula.op]
  return rest.reduce((a, b) => combine(a, b), first)
}

function wholeMonths(from: string, to: string): number {
  const [a, b] = [new Date(from), new Date(to)]
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth()
  return b.getUTCDate() < a.getUTCDate() ? months - 1 : months
}
