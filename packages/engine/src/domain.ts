/** Answers worth trying for a fact: one for each way in which the rules can tell values apart. */
import { boundsOf } from './bounds.ts'
import { cellsFor, type Cells, type Test } from './cells.ts'
import { isFactOperand, isLeaf, walk, type PlainCondition, type PlainLeaf } from './condition.ts'
import type { Compiled } from './compile.ts'
import { dayAfter, dayBefore } from './day.ts'
import { monthsBefore, type PlainFact } from './edition.ts'
import type { FactValue } from './profile.ts'
import { recordsToTry } from './records.ts'
import type { Fact } from './ruleset.ts'
import { rangeOf, type Known, type Scalar } from './value.ts'

/** Worked out once for each fact. */
const known = new WeakMap<Compiled, Map<string, readonly FactValue[]>>()

/**
 * A small domain of a fact, in ascending order where there is one. Between two values that no rule
 * tells apart only one is in it; of sets and lists there is a choice.
 *
 * @example
 * ```ts
 * domainOf(compiled, 'company.headcount') // [14, 15, 16, 100, 101, …]
 * ```
 */
export function domainOf(compiled: Compiled, id: string): readonly FactValue[] {
  const domains = known.get(compiled) ?? new Map<string, readonly FactValue[]>()
  known.set(compiled, domains)
  const before = domains.get(id)
  if (before) return before
  const found = search(compiled, id)
  domains.set(id, found)
  return found
}

function search(compiled: Compiled, id: string): readonly FactValue[] {
  const fact = compiled.facts[compiled.factIndex.get(id) ?? -1]
  if (!fact) return []
  const dictionary = compiled.ruleset?.facts[compiled.factIndex.get(id) as number]
  switch (fact.type) {
    case 'boolean':
      return [false, true]
    case 'enum':
      return fact.options ? fact.options.map((option) => option.id) : ['', ...literalsOn(compiled, id).map(String)]
    case 'codes':
      return setsToTry(literalsOn(compiled, id).map(String))
    case 'list':
      return recordsToTry(compiled, fact, dictionary?.fields ?? [])
    case 'code':
      return codesToTry(fact, leavesOn(compiled, id))
    case 'date':
      return [...new Set([...inCells(compiled, fact).map(String), ...birthdays(compiled, id)])].toSorted()
    default: {
      const [min, max] = boundsOf(dictionary ?? {})
      const found = [...inCells(compiled, fact).map(Number), ...(isInFormula(compiled, id) ? SIZES : [])]
      return [...new Set(found)].filter((value) => value >= min && value <= max).toSorted((a, b) => a - b)
    }
  }
}

/** Sizes that make a sum or a share as small and as large as any rule asks. */
const SIZES = [0, 1, 1e3, 1e6, 1e9]

/** Leaves on a fact with a literal value, wherever they stand, each once; of the rules only those that are meant. */
export function leavesOn({ rules, facts }: Compiled, id: string, isMeant: (rule: string) => boolean = () => true): readonly PlainLeaf[] {
  const found = new Map<string, PlainLeaf>()
  const collect = (condition: PlainCondition): void =>
    walk(condition, (node) => {
      if (isLeaf(node) && node.fact === id && !isFactOperand(node.value)) found.set(JSON.stringify([node.operator, node.value]), node)
    })
  for (const rule of rules) if (isMeant(rule.id)) collect(rule.conditions)
  for (const { derive, askIf } of facts) {
    if (askIf) collect(askIf)
    if (derive?.kind === 'condition') collect(derive.condition)
    if (derive?.kind === 'cases') for (const { when } of derive.cases) collect(when)
  }
  return [...found.values()]
}

function literalsOn(compiled: Compiled, id: string): readonly Scalar[] {
  return [...new Set(leavesOn(compiled, id).flatMap(({ value }) => (typeof value === 'object' ? (value as readonly Scalar[]) : [value])))]
}

function inCells(compiled: Compiled, fact: PlainFact): readonly Scalar[] {
  const cells = cellsFor(fact.type, leavesOn(compiled, fact.id).map((leaf): Test => ({ leaf, negated: false })))
  return (cells?.samples ?? []).flatMap((sample) => within(sample, fact))
}

/** A value in a cell; none for a gap without whole numbers or days. */
function within(sample: Known, { type }: PlainFact): readonly Scalar[] {
  if (sample.kind === 'exact') return [sample.value]
  const { min, max } = rangeOf(sample) ?? {}
  if (typeof min === 'string' || typeof max === 'string') {
    const day = min === undefined ? dayBefore(max as string) : dayAfter(min as string)
    return max !== undefined && day >= max ? [] : [day]
  }
  if (min === undefined) return [max === undefined ? 0 : max - 1]
  if (max === undefined || min + 1 < max) return [min + 1]
  return type === 'integer' ? [] : [(min + max) / 2]
}

/** Days on which an age derived from the date passes a threshold. */
function birthdays(compiled: Compiled, id: string): readonly string[] {
  if (compiled.asOf === '') return []
  const ages = compiled.facts.filter(({ derive }) => derive?.kind === 'formula' && JSON.stringify(derive.formula).includes(`"monthsSince","fact":"${id}"`))
  return ages.flatMap(({ id: age }) => literalsOn(compiled, age).flatMap((months) => (typeof months === 'number' ? [months - 1, months, months + 1] : []))).map((months) => monthsBefore(months, compiled.asOf))
}

function isInFormula({ facts }: Compiled, id: string): boolean {
  return facts.some(({ derive }) => derive?.kind === 'formula' && JSON.stringify(derive.formula).includes(`"fact":"${id}"`))
}

/** Nothing, each named value alone, all of them, all but each. */
function setsToTry(named: readonly string[]): readonly (readonly string[])[] {
  const all = [...new Set(named)]
  const sets = [[], ...all.map((one) => [one]), all, ...all.map((one) => all.filter((other) => other !== one))]
  return [...new Map(sets.map((set) => [set.join(' '), set])).values()]
}

/** A full code in every cell: what each prefix begins, each code itself, and one that nothing names. */
function codesToTry(fact: PlainFact, leaves: readonly PlainLeaf[]): readonly string[] {
  const named = leaves.flatMap(({ value }) => (typeof value === 'object' ? (value as readonly Scalar[]) : [value])).map(String)
  const cells: Cells | undefined = cellsFor('code', leaves.map((leaf): Test => ({ leaf, negated: false })))
  const found = new Map<number, string>()
  for (const code of [...named, ...(fact.scheme === 'region' ? REGIONS : [...named.flatMap((prefix) => ENDINGS.map((ending) => longer(prefix, ending))), ...ACTIVITIES])]) {
    const cell = cells?.cellOf(code) ?? 0
    if (cell >= 0 && !found.has(cell)) found.set(cell, code)
  }
  return [...found.values()].toSorted()
}

const ENDINGS = ['.01', '.11', '.20', '.39', '.99']
const REGIONS = ['77', '50', '01', '16', '78', '99']
const ACTIVITIES = ['62.01', '01.11', '47.11', '99.00', '10.11']

function longer(prefix: string, ending: string): string {
  return /^\d\d$/.test(prefix) ? prefix + ending : /^\d\d\.\d$/.test(prefix) ? prefix + ending.slice(-1) : /^\d\d\.\d\d$/.test(prefix) ? prefix + ending.slice(0, 2) : prefix
}

/** What the dictionary says of a fact; nothing for plain rules. */
export function entryOf({ ruleset, factIndex }: Compiled, id: string): Fact | undefined {
  return ruleset?.facts[factIndex.get(id) ?? -1]
}
