/** The smallest sets of unanswered facts whose answers could settle a measure. */
import type { Compiled } from '../compile.ts'
import { isFactOperand } from '../condition.ts'
import { inputsOf } from '../derive.ts'
import { domainOf } from '../domain.ts'
import type { PlainFact } from '../edition.ts'
import { isExcluded, isImplied } from '../implied.ts'
import type { LeafAt, Monotone } from '../program.ts'
import type { Profile } from '../profile.ts'
import type { Slot } from '../slots.ts'
import { lookupIn, stateOf, type State } from '../state.ts'
import { trialOf, type Trial } from '../trial.ts'
import { unfolded } from '../unfold.ts'

/** Sets of facts, smallest first; none contains another. Empty: no answers can bring that verdict. */
export interface DecidingFacts {
  readonly yes: readonly (readonly string[])[]
  readonly no: readonly (readonly string[])[]
}

/** More sets than these nobody reads, and their number can grow exponentially. */
const MOST_SETS = 500

/**
 * The facts that could settle a measure: some answers to all facts of a set make it "yes" (`yes`)
 * or "no" (`no`), and to no smaller set of them. A decided measure needs none. Open leaves can't be
 * answered, so with them `yes` may be empty. Facts that follow from others stand for those, and for themselves where they are asked.
 *
 * @example
 * ```ts
 * decidingFacts(compiled, { facts: {} }, 'mtk-union-membership').no[0] // ['company.legalForm']
 * ```
 */
export function decidingFacts(compiled: Compiled, profile: Profile, measure: string): DecidingFacts {
  const rule = compiled.ruleIndex.get(measure)
  if (rule === undefined) throw new RangeError(`There is no measure "${measure}".`)
  const flat = unfolded(compiled, profile)
  const state = stateOf(flat, profile)
  const context: Context = { state, compiled: flat, profile, trial: trialOf(flat, profile), behind: new Map() }
  const formula = flat.formulas[rule] as Monotone
  return { yes: setsFor(formula, context, true), no: setsFor(formula, context, false) }
}

interface Context {
  readonly state: State
  readonly compiled: Compiled
  readonly profile: Profile
  readonly trial: Trial
  /** Unanswered facts behind the leaves of a slot. */
  readonly behind: Map<number, readonly string[]>
}

type Certificate = readonly LeafAt[]

/** Sets of undecided leaves which, all holding (`wanted`) or all failing, decide a formula. */
function certificates(node: Monotone, context: Context, wanted: boolean): readonly Certificate[] {
  if ('slot' in node) {
    const { bits, sure, possible } = context.state
    const holds = bits[(sure[node.slot] as number) + node.place] === 1
    const mayHold = bits[(possible[node.slot] as number) + node.place] === 1
    if (holds || !mayHold) return holds === wanted ? [[]] : []
    return factsBehind(node.slot, context).length === 0 ? [] : [[node]]
  }
  const children = ('all' in node ? node.all : node.any).map((child) => certificates(child, context, wanted))
  const together = 'all' in node === wanted
  if (!together) return smallest(children.flat())
  return children.reduce<readonly Certificate[]>((sets, child) => smallest(sets.flatMap((set) => child.map((more) => [...set, ...more])).filter((set) => isPossible(set, context, wanted))), [[]])
}

function smallest(sets: readonly Certificate[]): readonly Certificate[] {
  const keyed = sets.map((set) => new Map(set.map((leaf) => [leaf.slot * 65_536 + leaf.place, leaf]))).toSorted((a, b) => a.size - b.size)
  const kept: Map<number, LeafAt>[] = []
  for (const set of keyed) {
    if (kept.length >= MOST_SETS) break
    if (!kept.some((smaller) => [...smaller.keys()].every((key) => set.has(key)))) kept.push(set)
  }
  return kept.map((set) => [...set.values()])
}

/** A quick look: some cell of each fact satisfies all leaves on it at once. */
function isPossible(set: Certificate, { compiled }: Context, wanted: boolean): boolean {
  const bit = wanted ? 1 : 0
  return [...new Set(set.map(({ slot }) => slot))].every((index) => {
    const leaves = set.filter(({ slot }) => slot === index)
    const { cells, tests } = compiled.slots[index] as Slot
    if (!cells || leaves.length === 1) return true
    return Array.from({ length: cells.size }).some((_, cell) => leaves.every(({ place }) => cells.holds[cell * tests.length + place] === bit))
  })
}

/** Sets of facts with answers that settle some certificate. */
function setsFor(formula: Monotone, context: Context, wanted: boolean): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  const candidates = certificates(formula, context, wanted).flatMap((certificate) => factSets(certificate, context).map((facts) => ({ certificate, facts })))
  for (const { certificate, facts } of candidates.toSorted((a, b) => a.facts.length - b.facts.length)) {
    if (!found.some((smaller) => smaller.every((fact) => facts.includes(fact))) && canSettle(certificate, facts, context, wanted)) found.push(facts)
  }
  return found
}

/** The facts of a certificate; where several are behind one leaf, any of them may do. */
function factSets(certificate: Certificate, context: Context): readonly (readonly string[])[] {
  const groups = [...new Set(certificate.map(({ slot }) => slot))].map((slot) => factsBehind(slot, context))
  const all = [...new Set(groups.flat())].toSorted()
  const spare = [...new Set(groups.filter((group) => group.length > 1).flat())]
  return subsets(spare).map((left) => all.filter((fact) => !left.includes(fact))).filter((set) => groups.every((group) => group.some((fact) => set.includes(fact))))
}

function subsets<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.reduce<readonly (readonly T[])[]>((all, item) => [...all, ...all.map((set) => [...set, item])], [[]])
}

function factsBehind(slot: number, { compiled, state, behind, profile }: Context): readonly string[] {
  const before = behind.get(slot)
  if (before) return before
  const { fact, tests } = compiled.slots[slot] as Slot
  const lookup = lookupIn(state)
  const visit = (id: string): readonly string[] => {
    const plain = compiled.facts[compiled.factIndex.get(id) as number] as PlainFact
    if (profile.facts[id] !== undefined) return []
    const inputs = inputsOf(plain).filter((input) => !isTold(lookup(input)))
    const isAnswered = isImplied(compiled, plain)
    if (inputs.length > 0) return [...inputs.flatMap(visit), ...(isAnswered ? [id] : [])]
    return plain.derive && !('list' in plain.derive) && !isAnswered ? [] : [id]
  }
  const own = slot === 0 ? [] : [(compiled.facts[fact] as PlainFact).id, ...tests.flatMap(({ leaf }) => (isFactOperand(leaf.value) ? [leaf.value.fact] : []))]
  const found = [...new Set(own.flatMap(visit))]
  behind.set(slot, found)
  return found
}

function isTold(known: ReturnType<ReturnType<typeof lookupIn>>): boolean {
  return known !== undefined && known.kind !== 'range' && known.kind !== 'oneOf'
}

/** Most combinations of answers that are tried for one set. */
const MOST_TRIALS = 20_000

/** Looks for answers that go together and with which every leaf of the certificate turns out as wanted, fact by fact where facts stand alone. */
function canSettle(certificate: Certificate, facts: readonly string[], context: Context, wanted: boolean): boolean {
  const { trial, compiled } = context
  const turned = (leaf: LeafAt): boolean => (wanted ? trial.holds(leaf) : trial.fails(leaf))
  let tried = 0
  const search = (rest: readonly string[], leaves: Certificate): boolean => {
    const [fact, ...others] = rest
    if (fact === undefined) return leaves.every(turned) && !facts.some((id) => isExcluded(compiled, id, trial.lookup))
    const settledHere = leaves.filter(({ slot }) => factsBehind(slot, context).every((id) => !others.includes(id)))
    const later = leaves.filter((leaf) => !settledHere.includes(leaf))
    for (const value of domainOf(compiled, fact)) {
      if (tried++ > MOST_TRIALS) break
      trial.set(fact, value)
      if (settledHere.every(turned) && search(others, later)) return true
    }
    return false
  }
  const groups = components(certificate, facts, context)
  const found = groups.every(({ facts: together, leaves }) => search(together, leaves))
  for (const fact of facts) trial.reset(fact)
  return found
}

/** Facts that share a leaf are tried together. */
function components(certificate: Certificate, facts: readonly string[], context: Context): readonly { facts: readonly string[]; leaves: Certificate }[] {
  let groups: { facts: readonly string[]; leaves: readonly LeafAt[] }[] = []
  for (const leaf of certificate) {
    const own = factsBehind(leaf.slot, context).filter((fact) => facts.includes(fact))
    const touching = groups.filter((group) => group.facts.some((fact) => own.includes(fact)))
    const merged = { facts: [...new Set([...touching.flatMap((group) => group.facts), ...own])], leaves: [...touching.flatMap((group) => group.leaves), leaf] }
    groups = [...groups.filter((group) => !touching.includes(group)), merged]
  }
  return groups
}
