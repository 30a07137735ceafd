/** How much several measures pay at most, each for one expenditure line and under one ceiling. */

/** What one measure would pay; a line without a cost and a missing ceiling limit nothing. */
export interface Part {
  readonly size: number
  readonly from: { readonly costRub?: number } | undefined
  readonly to: { readonly limitRub: number } | undefined
}

/**
 * The most that can be paid in all: a flow from lines to ceilings. What one measure can't pay for a
 * line that is full, another under the same ceiling may.
 *
 * @example
 * ```ts
 * const ceiling = { limitRub: 6 }
 * paidIn([{ size: 5, from: undefined, to: ceiling }, { size: 4, from: undefined, to: ceiling }]) // 6
 * ```
 */
export function paidIn(parts: readonly Part[]): number {
  const paid = parts.map(() => 0)
  const left = new Map<object, number>()
  for (const { from, to } of parts) {
    if (from?.costRub !== undefined) left.set(from, from.costRub)
    if (to) left.set(to, to.limitRub)
  }
  const room = (limit: object | undefined): number => (limit && left.get(limit)) ?? Infinity
  const spend = (limit: object | undefined, amount: number): void => {
    if (limit) left.set(limit, room(limit) - amount)
  }
  // A part that made room for another may find room again once a third has moved: round after round.
  for (let grows = true; grows; ) {
    grows = false
    for (const [start, { from }] of parts.entries()) {
      const amount = push(parts, paid, start, room(from), room, spend, new Set())
      if (amount <= 0) continue
      spend(from, amount)
      grows = true
    }
  }
  return paid.reduce((sum, one) => sum + one, 0)
}

/** Lets a part pay more, if need be by making room under its ceiling: another pays less there and its line more elsewhere. */
function push(parts: readonly Part[], paid: number[], index: number, most: number, room: (limit: object | undefined) => number, spend: (limit: object | undefined, amount: number) => void, seen: Set<number>): number {
  const { size, to } = parts[index] as Part
  const wanted = Math.min(most, size - (paid[index] as number))
  if (wanted <= 0 || seen.has(index)) return 0
  seen.add(index)
  const free = Math.min(wanted, room(to))
  if (free > 0) {
    spend(to, free)
    paid[index] = (paid[index] as number) + free
    return free
  }
  for (const [rival, other] of parts.entries()) {
    if (other.to !== to) continue
    for (const [further, { from }] of parts.entries()) {
      if (from !== other.from) continue
      const moved = push(parts, paid, further, Math.min(wanted, paid[rival] as number), room, spend, seen)
      if (moved <= 0) continue
      paid[rival] = (paid[rival] as number) - moved
      paid[index] = (paid[index] as number) + moved
      return moved
    }
  }
  return 0
}
