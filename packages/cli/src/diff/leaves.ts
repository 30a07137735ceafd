/** Which conditions came, went or changed between two trees. Leaves are matched by id, named conditions by name. */
import { childrenOf, isLeaf, isOpen, type Condition } from '@mera/engine'
import { canonical, listChanges } from './canonical.ts'

/** One condition that differs. */
export interface LeafChange {
  /** Id of the leaf, or of the named condition. */
  readonly id: string
  readonly named: boolean
  /**
   * `verified`: an open point became a comparison; `opened`: the other way round; `demand`: it demands something else;
   * `wording`: the same demand with other words or another citation.
   */
  readonly what: 'added' | 'removed' | 'verified' | 'opened' | 'demand' | 'wording'
}

/** What changed in a tree. */
export interface TreeChange {
  readonly leaves: readonly LeafChange[]
  /** The same conditions, put together in another way: `all` became `any`, a leaf moved. */
  readonly rearranged: boolean
}

/**
 * Compares two trees.
 *
 * @example
 * ```ts
 * treeChange({ fact: 'a', operator: 'lessThan', value: 1, id: 'few' }, { fact: 'a', operator: 'lessThan', value: 2, id: 'few' })
 * // { leaves: [{ id: 'few', named: false, what: 'demand' }], rearranged: false }
 * ```
 */
export function treeChange(before: Condition, after: Condition): TreeChange {
  const { added, removed, changed } = listChanges(leavesOf(before, true), leavesOf(after, true), ({ key }) => key)
  const leaves: readonly LeafChange[] = [
    ...added.map((one) => changeOf(one, 'added')),
    ...removed.map((one) => changeOf(one, 'removed')),
    ...changed.map(({ before: was, after: is }) => changeOf(is, howChanged(was, is))),
  ]
  return { leaves, rearranged: added.length + removed.length === 0 && shapeOf(before) !== shapeOf(after) }
}

interface Placed {
  readonly key: string
  readonly id: string
  readonly node: Condition
  /** Under an even number of `not`. */
  readonly positive: boolean
}

function leavesOf(node: Condition, positive: boolean): readonly Placed[] {
  if ('condition' in node) return [{ key: `condition ${node.condition}`, id: node.condition, node, positive }]
  if (isLeaf(node) || isOpen(node)) return [{ key: `leaf ${node.id ?? ''}`, id: node.id ?? '', node, positive }]
  return childrenOf(node).flatMap((child) => leavesOf(child, 'not' in node ? !positive : positive))
}

function changeOf({ id, node }: Placed, what: LeafChange['what']): LeafChange {
  return { id, named: 'condition' in node, what }
}

function howChanged(was: Placed, is: Placed): LeafChange['what'] {
  const [open, opens] = [isOpen(was.node), isOpen(is.node)]
  if (open !== opens) return open ? 'verified' : 'opened'
  return canonical(demandOf(was)) === canonical(demandOf(is)) ? 'wording' : 'demand'
}

/** What the leaf demands, without its words and its source. An open point demands nothing that is known. */
function demandOf({ node, positive }: Placed): unknown {
  return isLeaf(node) ? [positive, node.fact, node.operator, node.value] : positive
}

function shapeOf(node: Condition): string {
  if ('condition' in node) return `condition ${node.condition}`
  if (isLeaf(node) || isOpen(node)) return node.id ?? ''
  const kind = 'all' in node ? 'all' : 'any' in node ? 'any' : 'not'
  return `${kind}(${childrenOf(node).map(shapeOf).sort().join(' ')})`
}
