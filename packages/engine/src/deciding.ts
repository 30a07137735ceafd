/** The smallest sets of unanswered facts whose answers could settle a measure. */
import type { Compiled } from './compile.ts'
import { inputsOf } from './derive.ts'
import type { PlainFact } from './edition.ts'
import type { LeafAt, Monotone } from './program.ts'
import type { Profile } from './profile.ts'
import type { Slot } from './slots.ts'
import { lookupIn, stateOf, type State } from './state.ts'

/** Sets of facts, smallest first; none contains another. Empty: no answers can bring that verdict. */
export interface DecidingFacts {
  readonly yes: readonly (readonly string[])[]
  readonly no: readonly (readonly string[])[]
}

/** More sets than these nobody reads, and their number can grow exponentially. */
const MOST_SETS = 200

/**
 * The facts that could settle a measure: some answers to all facts of a set make it "yes" (`yes`)
 * or "no" (`no`). A decided measure needs none. Open leaves can't be answered, so with them `yes` may be empty.
 *
 * @example
 * ```ts
 * decidingFacts(compiled, { facts: {} }, 'mtk-union-membership').no[0] // ['company.legalForm']
 * ```
 */
export function decidingFacts(compiled: Compiled, profile: Profile, measure: string): DecidingFacts {
  const rule = compiled.ruleIndex.get(measure)
  if (rule === undefined) throw new RangeError(`There is no measure "${measure}".`)
  const state = stateOf(compiled, profile)
  const formula = compiled.formulas[rule] as Monotone
  return { yes: named(compiled, state, certificates(formula, state, true), true), no: named(compiled, state, certificates(formula, state, false), false) }
}

type Certificate = readonly LeafAt[]

/** Sets of undecided leaves which, all holding (`wanted`) or all failing, decide a formula. */
function certificates(node: Monotone, state: State, wanted: boolean): readonly Certificate[] {
  if ('slot' in node) {
    const sure = state.bits[(state.sure[node.slot] as number) + node.place] === 1
    const possible = state.bits[(state.possible[node.slot] as number) + node.place] === 1
    if (sure || !possible) return sure === wanted ? [[]] : []
    return node.slot === 0 ? [] : [[node]]
  }
  const children = ('all' in node ? node.all : node.any).map((child) => certificates(child, state, wanted))
  const together = 'all' in node === wanted
  if (!together) return smallest(children.flat())
  return children.reduce<readonly Certificate[]>((sets, child) => smallest(sets.flatMap((set) => child.map((more) => [...set, ...more])).filter((set) => isConsistent(set, state, wanted))), [[]])
}

/** A certificate stands only if some cell of each fact satisfies all its leaves at once. */
function isConsistent(set: Certificate, { compiled }: State, wanted: boolean): boolean {
  return [...new Set(set.map(({ slot }) => slot))].every((index) => {
    const leaves = set.filter(({ slot }) => slot === index)
    const { cells, tests } = compiled.slots[index] as Slot
    if (!cells || leaves.length === 1) return true
    const bit = wanted ? 1 : 0
    return Array.from({ length: cells.size }).some((_, cell) => leaves.every(({ place }) => cells.holds[cell * tests.length + place] === bit))
  })
}

function smallest(sets: readonly Certificate[]): readonly Certificate[] {
  const keyed = sets.map((set) => new Map(set.map((leaf) => [`${leaf.slot}:${leaf.place}`, leaf]))).toSorted((a, b) => a.size - b.size)
  const kept: Map<string, LeafAt>[] = []
  for (const set of keyed) {
    if (kept.length >= MOST_SETS) break
    if (!kept.some((smaller) => [...smaller.keys()].every((key) => set.has(key)))) kept.push(set)
  }
  return kept.map((set) => [...set.values()])
}

/** Certificates as sets of facts to answer, each once. */
function named(compiled: Compiled, state: State, sets: readonly Certificate[], wanted: boolean): readonly (readonly string[])[] {
  const lookup = lookupIn(state)
  const base = (id: string): readonly string[] => {
    const fact = compiled.facts[compiled.factIndex.get(id) as number] as PlainFact
    const open = inputsOf(fact).filter((input) => lookup(input)?.kind !== 'exact')
    return open.length === 0 ? [id] : open.flatMap(base)
  }
  const facts = sets
    .filter((set) => isConsistent(set, state, wanted))
    .map((set) => [...new Set(set.flatMap(({ slot }) => base((compiled.facts[(compiled.slots[slot] as Slot).fact] as PlainFact).id)))].toSorted())
    .toSorted((a, b) => a.length - b.length)
  return facts.filter((set, index) => !facts.some((other, at) => at !== index && other.every((fact) => set.includes(fact)) && (other.length < set.length || at < index)))
}
