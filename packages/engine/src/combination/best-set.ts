/** The most valuable lawful set out of some candidates, exactly. */
import type { Cite, Text } from '../condition.ts'
import { heaviest } from './heaviest.ts'
import { paidIn, type Part } from './payment.ts'
import type { Exclusion } from '../ruleset.ts'

/** Something that can be taken or left. */
export interface Candidate {
  readonly id: string
  /** What it is worth, in roubles or any other unit; never negative. */
  readonly worth: number
}

/** Two measures that can't be had together; `same-cost` only forbids to pay for one expenditure line twice. */
export interface Conflict {
  readonly a: string
  readonly b: string
  readonly kind: Exclusion['kind']
  readonly why: Text
  readonly cite: Cite
}

/** A sum that several measures share over a period; what is above it is not paid. A measure stands under one ceiling. */
export interface Ceiling {
  readonly measures: readonly string[]
  readonly limitRub: number
}

/** An expenditure line, and the measures that could pay for it. A measure pays for one line. */
export interface Line {
  readonly id: string
  readonly measures: readonly string[]
  /** Together they pay no more than it costs. */
  readonly costRub?: number
}

/** What one measure pays lowers what another pays, down to nothing. */
export interface Cut {
  readonly by: string
  readonly of: string
}

/** What makes a set lawful, and what lowers its worth. */
export interface Terms {
  readonly conflicts: readonly Conflict[]
  readonly ceilings?: readonly Ceiling[]
  readonly lines?: readonly Line[]
  readonly cuts?: readonly Cut[]
}

/** A set with the expenditure line that each of its measures pays for, where it pays for one. */
export interface LawfulSet {
  readonly chosen: readonly string[]
  readonly worth: number
  readonly lineOf: Readonly<Record<string, string>>
}

type AllTerms = Required<Terms>

const NONE = { ceilings: [], lines: [], cuts: [] }

interface Taken {
  readonly candidate: Candidate
  readonly line?: string
}

/** Worth of being in the set at all: less than a kopeck, so that it decides only between equals. */
const EPSILON = 1e-3

/**
 * The set of the greatest worth, by branch and bound over groups that have nothing to do with each
 * other. Of equals the larger set; a measure of no known worth is still better than nothing.
 * `forced` must be in it.
 *
 * @example
 * ```ts
 * bestSet([{ id: 'a', worth: 3 }, { id: 'b', worth: 2 }], { conflicts: [{ a: 'a', b: 'b', kind: 'alternative', why, cite }] }).chosen // ['a']
 * ```
 */
export function bestSet(candidates: readonly Candidate[], given: Terms, forced?: string): LawfulSet {
  const terms = { ...NONE, ...given }
  const taken = groupsOf(candidates, terms).flatMap((group) => bestOf(group, terms, forced))
  const byId = new Map(taken.map((item) => [item.candidate.id, item]))
  return {
    chosen: candidates.filter(({ id }) => byId.has(id)).map(({ id }) => id),
    worth: worthOf(taken, terms),
    lineOf: Object.fromEntries(taken.flatMap(({ candidate, line }) => (line === undefined ? [] : [[candidate.id, line]]))),
  }
}

/** What a set is worth under the terms; `undefined` if it is not lawful, whichever lines its measures pay for. */
export function worthOfSet(candidates: readonly Candidate[], given: Terms): number | undefined {
  const terms = { ...NONE, ...given }
  const all = candidates.reduce<readonly (readonly Taken[])[]>((sets, candidate) => sets.flatMap((set) => choicesFor(candidate, terms).flatMap((item) => (isLawful(item, set, terms) ? [[...set, item]] : []))), [[]])
  return all.length === 0 ? undefined : Math.max(...all.map((taken) => worthOf(taken, terms)))
}

function bestOf(group: readonly Candidate[], terms: AllTerms, forced: string | undefined): readonly Taken[] {
  return isPlain(group, terms) ? byConflicts(group, terms, forced) : byTerms(group, terms, forced)
}

/** Nothing but conflicts bears upon the group. */
function isPlain(group: readonly Candidate[], { ceilings, lines, cuts }: AllTerms): boolean {
  const named = new Set([...ceilings.flatMap(({ measures }) => measures), ...lines.flatMap(({ measures }) => measures), ...cuts.flatMap(({ by, of }) => [by, of])])
  return group.every(({ id }) => !named.has(id))
}

function byConflicts(group: readonly Candidate[], { conflicts }: AllTerms, forced: string | undefined): readonly Taken[] {
  const indexOf = new Map(group.map(({ id }, index) => [id, index]))
  const exclusions = group.map(() => new Set<number>())
  for (const { a, b } of conflicts) {
    // Of a conflict with what is no candidate the one side is nowhere.
    const [one, other] = [indexOf.get(a) ?? -1, indexOf.get(b) ?? -1]
    exclusions[one]?.add(other)
    exclusions[other]?.add(one)
  }
  const must = group.findIndex(({ id }) => id === forced)
  return heaviest(group.map(({ worth }) => worth + EPSILON), exclusions, must < 0 ? [] : [must]).map((index) => ({ candidate: group[index] as Candidate }))
}

function byTerms(group: readonly Candidate[], terms: AllTerms, forced: string | undefined): readonly Taken[] {
  const order = group.toSorted((a, b) => b.worth - a.worth)
  const bounds = order.map((_, index) => boundOf(order.slice(index), terms))
  let best: readonly Taken[] = []
  let most = -1
  const visit = (index: number, taken: readonly Taken[]): void => {
    const candidate = order[index]
    const plain = taken.reduce((sum, item) => sum + item.candidate.worth + EPSILON, 0)
    if (!candidate) {
      const sum = worthOf(taken, terms) + taken.length * EPSILON
      if (sum > most) [best, most] = [taken, sum]
      return
    }
    if (plain + (bounds[index] as number) <= most) return
    for (const item of choicesFor(candidate, terms)) if (isLawful(item, taken, terms)) visit(index + 1, [...taken, item])
    if (candidate.id !== forced) visit(index + 1, taken)
  }
  visit(0, [])
  return best
}

/** The candidate with each line that it could pay for. */
function choicesFor(candidate: Candidate, { lines }: AllTerms): readonly Taken[] {
  const own = lines.filter(({ measures }) => measures.includes(candidate.id))
  return own.length === 0 ? [{ candidate }] : own.map(({ id }) => ({ candidate, line: id }))
}

function isLawful({ candidate, line }: Taken, taken: readonly Taken[], { conflicts }: AllTerms): boolean {
  return conflicts.every(({ a, b, kind }) => {
    const other = a === candidate.id ? b : b === candidate.id ? a : undefined
    const rival = taken.find((item) => item.candidate.id === other)
    if (!rival) return true
    return kind === 'same-cost' && line !== undefined && rival.line !== undefined && line !== rival.line
  })
}

function worthOf(taken: readonly Taken[], { ceilings, lines, cuts }: AllTerms): number {
  const worth = new Map(taken.map(({ candidate }) => [candidate.id, candidate.worth]))
  const parts = taken.map(({ candidate: { id }, line }): Part => {
    const lost = cuts.filter(({ of, by }) => of === id && by !== id).reduce((sum, { by }) => sum + (worth.get(by) ?? 0), 0)
    return { size: Math.max(0, (worth.get(id) as number) - lost), from: lines.find((known) => known.id === line), to: ceilings.find(({ measures }) => measures.includes(id)) }
  })
  return paidIn(parts)
}

/** No lawful set of these is worth more: of measures that all exclude each other only the best counts. */
function boundOf(rest: readonly Candidate[], { conflicts }: AllTerms): number {
  const cliques: Candidate[][] = []
  const excludes = (x: string, y: string) => conflicts.some(({ a, b, kind }) => kind !== 'same-cost' && ((a === x && b === y) || (a === y && b === x)))
  for (const candidate of rest) {
    const clique = cliques.find((members) => members.every((member) => excludes(member.id, candidate.id)))
    if (clique) clique.push(candidate)
    else cliques.push([candidate])
  }
  return cliques.reduce((sum, members) => sum + Math.max(...members.map(({ worth }) => worth)) + EPSILON, 0)
}

/** Candidates that bear upon each other in no way are chosen apart. */
function groupsOf(candidates: readonly Candidate[], { conflicts, ceilings, lines, cuts }: AllTerms): readonly (readonly Candidate[])[] {
  const links = [...conflicts.map(({ a, b }) => [a, b]), ...cuts.map(({ by, of }) => [by, of]), ...ceilings.map(({ measures }) => measures), ...lines.map(({ measures }) => measures)]
  const root = new Map(candidates.map(({ id }) => [id, id]))
  const find = (id: string): string => {
    const up = root.get(id) as string
    return up === id ? id : find(up)
  }
  for (const link of links) {
    const [first, ...others] = link.filter((id) => root.has(id))
    for (const other of others) root.set(find(other), find(first as string))
  }
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) groups.set(find(candidate.id), [...(groups.get(find(candidate.id)) ?? []), candidate])
  return [...groups.values()]
}
