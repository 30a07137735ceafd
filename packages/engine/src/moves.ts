/** What a company could change: single changes of one answer that may move a leaf. */
import { factsOf, isFactOperand, isLeaf, walk, type PlainCondition, type PlainLeaf } from './condition.ts'
import type { Compiled } from './compile.ts'
import { inputsOf } from './derive.ts'
import type { PlainFact } from './edition.ts'
import { listMoves } from './list-moves.ts'
import type { FactValue, Profile } from './profile.ts'
import type { Change, Fact } from './ruleset.ts'
import { answered } from './session.ts'
import { lookupIn, stateOf } from './state.ts'

/** One answer changed to another value. */
export interface Move {
  readonly fact: string
  readonly from: FactValue
  readonly to: FactValue
  readonly change: Change
}

/** What a change costs, as one number: effort (1–5), plus half a year or 100 000 roubles counting as one more. */
export function costOf({ effort, months = 0, costRub = 0 }: Change): number {
  return effort + months / 6 + costRub / 100_000
}

/** Changeable facts that a condition rests on, directly or through derived facts, and that have been answered. */
export function changeableFacts(compiled: Compiled, profile: Profile, condition: PlainCondition): readonly (Fact & { readonly change: Change })[] {
  const found = new Map<string, Fact & { readonly change: Change }>()
  const visit = (id: string): void => {
    const index = compiled.factIndex.get(id) as number
    const fact = compiled.ruleset?.facts[index]
    if (fact?.change && profile.facts[id] !== undefined) found.set(id, fact as Fact & { readonly change: Change })
    if (profile.facts[id] === undefined) inputsOf(compiled.facts[index] as PlainFact).forEach(visit)
  }
  factsOf(condition).forEach(visit)
  return [...found.values()]
}

/** The changes of one fact that can move a leaf of the condition: into each other cell, no further than needed. */
export function movesOf(compiled: Compiled, profile: Profile, condition: PlainCondition, fact: Fact & { readonly change: Change }): readonly Move[] {
  const from = profile.facts[fact.id] as FactValue
  const leaves = leavesOn(condition, fact.id)
  const move = (to: FactValue): Move => ({ fact: fact.id, from, to, change: fact.change })
  const targets = [...valuesFor(fact, from, leaves), ...throughDerived(compiled, profile, condition, fact, from)]
  const fresh = new Map(targets.map((to) => [JSON.stringify(to), to]))
  fresh.delete(JSON.stringify(from))
  return [...fresh.values()].filter((to) => goesRightWay(fact.change, from, to)).map(move)
}

function leavesOn(condition: PlainCondition, fact: string): readonly PlainLeaf[] {
  const found: PlainLeaf[] = []
  walk(condition, (node) => {
    if (isLeaf(node) && node.fact === fact && !isFactOperand(node.value)) found.push(node)
  })
  return found
}

function valuesFor(fact: Fact, from: FactValue, leaves: readonly PlainLeaf[]): readonly FactValue[] {
  if (leaves.length === 0) return []
  const named = leaves.flatMap(({ value }) => (typeof value === 'object' && !('fact' in value) ? [...value] : [value as string | number | boolean])).map(String)
  switch (fact.type) {
    case 'boolean':
      return [from !== true]
    case 'enum':
      return (fact.options ?? []).map((option) => option.id)
    case 'code':
      return named
    case 'codes': {
      const have = from as readonly string[]
      return [have.filter((value) => !named.includes(value)), ...named.map((value) => [...new Set([...have, value])])]
    }
    case 'integer':
    case 'number':
      return named.flatMap((cut) => around(Number(cut), fact))
    default:
      return []
  }
}

/** A threshold and the nearest values on either side of it. */
function around(cut: number, { min = -Infinity, max = Infinity, unit }: Pick<Fact, 'min' | 'max' | 'unit'>): readonly number[] {
  const step = unit === 'percent' ? 0.01 : 1
  return [cut - step, cut, cut + step].filter((value) => value >= min && value <= max)
}

/** Values at which something derived from the fact crosses a threshold. */
function throughDerived(compiled: Compiled, profile: Profile, condition: PlainCondition, fact: Fact, from: FactValue): readonly FactValue[] {
  const dependents = new Set((compiled.dependents[compiled.factIndex.get(fact.id) as number] ?? []).map((index) => (compiled.facts[index] as PlainFact).id))
  const tested = factsOf(condition).filter((id) => dependents.has(id))
  if (tested.length === 0) return []
  if (fact.type === 'list') return listMoves(compiled, fact, from, tested)
  if (typeof from !== 'number') return fact.type === 'boolean' ? [from !== true] : []
  return tested.flatMap((id) => leavesOn(condition, id).flatMap((leaf) => crossings(compiled, profile, fact, from, id, leaf)))
}

/** The nearest value above and below at which a leaf on a derived number holds, by doubling and halving. */
function crossings(compiled: Compiled, profile: Profile, fact: Fact, from: number, derived: string, leaf: PlainLeaf): readonly number[] {
  const target = leaf.value
  if (typeof target !== 'number') return []
  const valueAt = (x: number): number | undefined => {
    const known = lookupIn(stateOf(compiled, answered(profile, fact.id, x)))(derived)
    return known?.kind === 'exact' && typeof known.value === 'number' ? known.value : undefined
  }
  const here = valueAt(from)
  if (here === undefined) return []
  const beyond = (x: number): boolean => {
    const value = valueAt(x)
    return value !== undefined && (here < target ? value >= target : value <= target)
  }
  const bounds = { min: fact.min ?? 0, max: fact.max ?? 1e15 }
  return [1, -1].flatMap((direction) => {
    let step = 1
    while (step < 1e15 && !beyond(from + direction * step)) step *= 2
    let [near, far] = [0, step]
    while (far - near > 1) {
      const middle = Math.floor((near + far) / 2)
      if (beyond(from + direction * middle)) far = middle
      else near = middle
    }
    const found = from + direction * far
    return [found, found + direction].filter((x) => x >= bounds.min && x <= bounds.max && beyond(x))
  })
}

function goesRightWay({ direction }: Change, from: FactValue, to: FactValue): boolean {
  if (!direction || typeof from !== 'number' || typeof to !== 'number') return true
  return direction === 'up' ? to > from : to < from
}
