/** A profile in which everything that can be changed is open: what fails even so, no change can cure. */
import type { Compiled } from '../compile.ts'
import { factsOf, type PlainCondition } from '../condition.ts'
import { entryOf } from '../domain.ts'
import { evaluate, type Lookup } from '../evaluate.ts'
import type { Lever, Levers } from './levers.ts'
import { goesRightWay } from './moves.ts'
import type { LeafAt, Monotone } from '../program.ts'
import type { FactValue, Profile } from '../profile.ts'
import { lookupIn, stateOf } from '../state.ts'
import { sameKnown, type Known } from '../value.ts'

/**
 * The profile with the answers behind a rule's levers taken back, as far as they can move: a number
 * that can only grow is left open upwards. Answers that may no longer apply then are taken back too.
 *
 * @example
 * ```ts
 * relaxed(compiled, { facts: { 'company.taxDebtRub': 5000 } }, rule, levers).facts // { 'company.taxDebtRub': { max: 5000 } }
 * ```
 */
export function relaxed(compiled: Compiled, profile: Profile, rule: number, levers: Levers): Profile {
  const facts: Record<string, FactValue> = { ...profile.facts }
  const lookup = lookupIn(stateOf(compiled, profile))
  for (const lever of leversIn(compiled.formulas[rule] as Monotone, levers)) {
    if (lever.isList) openList(compiled, lever.id, lookup, facts)
    else open(lever.id, entryOf(compiled, lever.id)?.change?.direction, facts)
  }
  return withoutIdle(compiled, profile, { ...profile, facts })
}

function leversIn(formula: Monotone, levers: Levers): readonly Lever[] {
  const found = new Map<string, Lever>()
  const visit = (node: Monotone): void => {
    if ('slot' in node) for (const lever of levers.behind(node satisfies LeafAt)) found.set(lever.id, lever)
    else for (const child of 'all' in node ? node.all : node.any) visit(child)
  }
  visit(formula)
  return [...found.values()]
}

function open(id: string, direction: 'up' | 'down' | undefined, facts: Record<string, FactValue>): void {
  const from = facts[id]
  if (direction && typeof from === 'boolean' && !goesRightWay({ direction }, from, !from)) return
  if (direction && typeof from === 'number') facts[id] = direction === 'up' ? { min: from } : { max: from }
  else delete facts[id]
}

/** Records can only be added: counts grow, what holds of every member may cease to. */
function openList(compiled: Compiled, list: string, lookup: (id: string) => Known | undefined, facts: Record<string, FactValue>): void {
  for (const { id, derive } of compiled.facts) {
    if (!derive) continue
    const change = entryOf(compiled, id)?.change
    const overList = 'list' in derive && derive.list === list
    if (!overList && !(change && isOver(compiled, id, list))) continue
    const known = lookup(id)
    if (overList && derive.kind === 'every' && known?.kind === 'exact' && known.value === false) facts[id] = false
    else if (overList && derive.kind === 'any' && known?.kind === 'exact' && known.value === true) facts[id] = true
    else if ((overList && derive.kind === 'count') || change?.direction === 'up') facts[id] = atLeast(known)
    else delete facts[id]
  }
  delete facts[list]
}

function isOver(compiled: Compiled, id: string, list: string): boolean {
  const derive = compiled.facts[compiled.factIndex.get(id) ?? -1]?.derive
  if (!derive) return false
  if ('list' in derive) return derive.list === list
  return derive.kind === 'formula' && compiled.facts.some((fact) => fact.derive && 'list' in fact.derive && fact.derive.list === list && JSON.stringify(derive.formula).includes(`"${fact.id}"`))
}

function atLeast(known: Known | undefined): FactValue {
  if (known?.kind === 'exact') return { min: known.value as number }
  return known?.kind === 'range' && known.min !== undefined ? { min: known.min } : { min: -1e15 }
}

/** Without answers that were asked for because of something that is open now, or that may have been. */
function withoutIdle(compiled: Compiled, before: Profile, after: Profile): Profile {
  const [was, is] = [lookupIn(stateOf(compiled, before)), lookupIn(stateOf(compiled, after))]
  const idle = compiled.facts.filter(({ id, askIf }) => askIf && after.facts[id] !== undefined && mayNoLongerApply(askIf, was, is))
  if (idle.length === 0) return after
  const left = Object.fromEntries(Object.entries(after.facts).filter(([id]) => !idle.some((fact) => fact.id === id)))
  return withoutIdle(compiled, before, { ...after, facts: left })
}

function mayNoLongerApply(askIf: PlainCondition, was: Lookup, is: Lookup): boolean {
  const applies = evaluate(askIf, is)
  return applies !== evaluate(askIf, was) || (applies === 'unknown' && factsOf(askIf).some((gate) => !sameKnown(was(gate), is(gate))))
}
