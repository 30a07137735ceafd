/** Can every leaf make a difference, or is it decided by its neighbours already? */
import { isLeaf, type Condition } from '@mera/engine'
import { claimOf, within, type Claim } from '../claim.ts'
import { conditionsIn, placedChildren, type PlacedCondition } from '../conditions-in.ts'
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { complement, intersection, type NumberSet } from '../number-line.ts'
import type { Path } from '../path.ts'
import { comparables, type Lookup } from '../subject-type.ts'

/** A claim that must hold for its place to matter at all. */
interface Given {
  readonly claim: Claim
  readonly set: NumberSet
  readonly name: string
}

/** A member of a group of leaves that stand side by side. */
interface Member extends Given {
  readonly path: Path
}

/** A run of nodes joined by one "and" or one "or", brackets and negations resolved. */
interface Group {
  readonly members: readonly Member[]
  /** Nodes joined the other way: groups of their own. */
  readonly inner: readonly { readonly node: Condition; readonly path: Path; readonly positive: boolean }[]
}

/** Leaves that can never hold, always hold, contradict or complement or repeat their neighbours. */
export function leafMatters(draft: Draft): readonly Finding[] {
  const lookup = comparables(draft)
  return conditionsIn(draft).flatMap((whole) => examine(whole.value, whole.path, true, [], { whole, lookup }))
}

interface Context {
  readonly whole: PlacedCondition
  readonly lookup: Lookup
}

function examine(node: Condition, path: Path, positive: boolean, given: readonly Given[], context: Context): readonly Finding[] {
  const isAnd = 'any' in strip(node, positive).node ? !strip(node, positive).positive : strip(node, positive).positive
  const { members, inner } = groupOf(node, path, positive, isAnd, context)
  // In an "or" a member matters only where its neighbours fail, so their complements are what is given.
  const facing = members.map((member) => (isAnd ? member : { ...member, set: complement(member.set) }))
  const found = members.flatMap((member, index) => {
    const message = problemOf(member, index, facing, given, isAnd)
    return message === undefined ? [] : [findingAt(context.whole.file, member.path, message)]
  })
  const below = [...given, ...facing]
  return [...found, ...inner.flatMap((one) => examine(one.node, one.path, one.positive, below, context))]
}

type Problem = readonly [Finding['severity'], string]

function problemOf(member: Member, index: number, facing: readonly Given[], given: readonly Given[], isAnd: boolean): Problem | undefined {
  const { claim } = member
  const same = (one: Given) => one.claim.quantity === claim.quantity
  const above = given.filter(same)
  const room = within(claim, intersectAll(above))
  const because = above.length > 0 ? `, given ${names(above)}` : ' for any value that the fact may have'
  const own = { ...member, set: member.set }
  if (nothing(claim, room, own.set)) return ['error', `This can never hold${because}. Correct it or remove it.`]
  if (nothing(claim, room, complement(own.set))) return ['error', `This always holds${because}. Correct it or remove it.`]
  const before = facing.slice(0, index).filter(same)
  const roomBefore = within(claim, intersection(room, intersectAll(before)))
  const mine = isAnd ? own.set : complement(own.set)
  if (before.length > 0 && roomBefore.length > 0 && nothing(claim, roomBefore, mine)) {
    return isAnd
      ? ['error', `This contradicts ${names(before)}: they can never hold together. Correct one of them.`]
      : ['error', `One of this and ${names(before)} always holds, so together they ask nothing. Remove them, or correct a value.`]
  }
  const others = facing.filter((one, at) => at !== index && same(one) && (at < index || !equalSets(claim, one.set, mine)))
  const roomOthers = within(claim, intersection(room, intersectAll(others)))
  if (others.length > 0 && roomOthers.length > 0 && nothing(claim, roomOthers, complement(mine))) {
    return ['warning', `This adds nothing to ${names(others)}. Remove it, or correct a value.`]
  }
  return undefined
}

function groupOf(node: Condition, path: Path, positive: boolean, isAnd: boolean, context: Context): Group {
  const here = strip(node, positive, path)
  const claim = claimOf(here.node, isLeaf(here.node) ? context.lookup(context.whole, here.node.fact) : undefined)
  if (claim) {
    const set = here.positive ? claim.set : complement(claim.set)
    return { members: [{ claim, set, name: nameOf(here.node), path: here.path }], inner: [] }
  }
  if (!('all' in here.node || 'any' in here.node)) return { members: [], inner: [] }
  const joinsByAnd = 'all' in here.node === here.positive
  if (joinsByAnd !== isAnd) return { members: [], inner: [{ node: here.node, path: here.path, positive: here.positive }] }
  const parts = placedChildren(here.node, here.path).map((child) => groupOf(child.value, child.path, here.positive, isAnd, context))
  return { members: parts.flatMap((part) => part.members), inner: parts.flatMap((part) => part.inner) }
}

/** The node under its negations. */
function strip(node: Condition, positive: boolean, path: Path = []): { readonly node: Condition; readonly positive: boolean; readonly path: Path } {
  return 'not' in node ? strip(node.not, !positive, [...path, 'not']) : { node, positive, path }
}

function intersectAll(parts: readonly Given[]): NumberSet {
  return parts.reduce<NumberSet>((set, part) => intersection(set, part.set), [{ lo: -Infinity, hi: Infinity }])
}

function nothing(claim: Claim, room: NumberSet, set: NumberSet): boolean {
  return room.length > 0 && within(claim, intersection(room, set)).length === 0
}

function equalSets(claim: Claim, a: NumberSet, b: NumberSet): boolean {
  return within(claim, intersection(a, complement(b))).length === 0 && within(claim, intersection(b, complement(a))).length === 0
}

function nameOf(node: Condition): string {
  if ('condition' in node) return `condition ${node.condition}`
  if (!isLeaf(node)) return 'another'
  return node.id === undefined ? `"${node.fact} ${node.operator} ${JSON.stringify(node.value)}"` : `"${node.id}"`
}

function names(parts: readonly Given[]): string {
  return [...new Set(parts.map(({ name }) => name))].join(' and ')
}

function findingAt(file: string, path: Path, [severity, message]: Problem): Finding {
  return { rule: 'leaf-matters', severity, file, path, message }
}
