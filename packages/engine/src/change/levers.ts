/** What a company can change, behind each condition: an answer, or the records of a list. */
import { factsOf, isFactOperand } from '../condition.ts'
import type { Compiled } from '../compile.ts'
import { inputsOf } from '../derive.ts'
import { entryOf } from '../domain.ts'
import type { PlainFact } from '../edition.ts'
import { implication } from '../implied.ts'
import type { Profile } from '../profile.ts'
import type { LeafAt } from '../program.ts'
import type { Change } from '../ruleset.ts'
import type { Slot } from '../slots.ts'
import { lookupIn, stateOf } from '../state.ts'

/** A fact that can be changed, as the dictionary says. */
export interface Changeable {
  readonly fact: string
  readonly change: Change
}

/** Something to change. A list stands for all that is counted over it. */
export interface Lever {
  readonly id: string
  readonly isList: boolean
}

/** What a change costs, as one number: effort (1–5), plus half a year or 100 000 roubles counting as one more. */
export function costOf({ effort, months = 0, costRub = 0 }: Change): number {
  return effort + months / 6 + costRub / 100_000
}

/** Finds the levers behind leaves, for one profile. */
export interface Levers {
  /** Levers that move a leaf; none if nobody can change what it is about, or if it is not answered. */
  readonly behind: (leaf: LeafAt) => readonly Lever[]
  /** What is changed, and at what price, when a failing leaf is made to hold by a lever; `undefined` if it can't be. */
  readonly changing: (leaf: LeafAt, lever: Lever) => Changeable | undefined
}

/**
 * The levers of a profile: only answers that were given and that somebody can change.
 *
 * @example
 * ```ts
 * leversOf(compiled, profile).behind(leaf) // [{ id: 'cluster.members', isList: true }]
 * ```
 */
export function leversOf(compiled: Compiled, profile: Profile): Levers {
  const { facts: given } = profile
  const lookup = lookupIn(stateOf(compiled, profile))
  const bySlot = new Map<number, readonly Lever[]>()
  const factAt = (id: string): PlainFact => compiled.facts[compiled.factIndex.get(id) as number] as PlainFact
  const roots = (id: string): readonly Lever[] => {
    const fact = factAt(id)
    if (fact.derive && 'list' in fact.derive) {
      const { list } = fact.derive
      return given[id] !== undefined || given[list] !== undefined ? [{ id: list, isList: true }] : []
    }
    // Where the answer follows from others it changes with them alone.
    const others = given[id] === undefined || implication(compiled, id, lookup) ? inputsOf(fact).flatMap(roots) : []
    if (given[id] !== undefined) return [...(isChangeable(id) ? [{ id, isList: false }] : []), ...gatesOf(fact).map((gate) => ({ id: gate, isList: false })), ...others]
    return others
  }
  const isChangeable = (id: string): boolean => given[id] !== undefined && entryOf(compiled, id)?.change !== undefined && factAt(id).type !== 'list'
  /** Without them the answer would not apply any more. */
  const gatesOf = ({ askIf }: PlainFact): readonly string[] => (askIf ? factsOf(askIf).filter(isChangeable) : [])
  return {
    behind: ({ slot }) => {
      const known = bySlot.get(slot)
      if (known) return known
      const found = new Map(factsAt(compiled, slot).flatMap(roots).map((lever) => [lever.id, lever]))
      bySlot.set(slot, [...found.values()])
      return [...found.values()]
    },
    changing: ({ slot }, { id, isList }) => {
      const facts = isList ? factsAt(compiled, slot) : [id]
      return facts.flatMap((fact): readonly Changeable[] => {
        const change = entryOf(compiled, fact)?.change
        return change ? [{ fact, change }] : []
      })[0]
    },
  }
}

function factsAt({ slots, facts }: Compiled, slot: number): readonly string[] {
  const found = slots[slot] as Slot
  if (slot === 0) return []
  return [(facts[found.fact] as PlainFact).id, ...found.tests.flatMap(({ leaf }) => (isFactOperand(leaf.value) ? [leaf.value.fact] : []))]
}
