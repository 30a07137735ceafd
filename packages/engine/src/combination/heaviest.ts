/** The heaviest set of things of which none excludes another. */

/** Which others each thing excludes, by index. */
export type Exclusions = readonly ReadonlySet<number>[]

/**
 * Indexes of the heaviest set, exactly: what stands against nothing is taken, parts that have
 * nothing to do with each other are solved apart, otherwise the most contested thing is taken or left.
 *
 * @example
 * ```ts
 * heaviest([3, 2, 2], [new Set([1, 2]), new Set([0]), new Set([0])]) // [1, 2]
 * ```
 */
export function heaviest(weights: readonly number[], exclusions: Exclusions, taken: readonly number[] = []): readonly number[] {
  const gone = new Set(taken.flatMap((index) => [...(exclusions[index] as ReadonlySet<number>)]))
  const rest = weights.map((_, index) => index).filter((index) => !taken.includes(index) && !gone.has(index))
  return [...taken, ...solve(new Set(rest), weights, exclusions)].toSorted((a, b) => a - b)
}

function solve(open: ReadonlySet<number>, weights: readonly number[], exclusions: Exclusions): readonly number[] {
  return partsOf(open, exclusions).flatMap((part) => (part.size === 1 ? [...part] : branch(part, weights, exclusions)))
}

function branch(part: ReadonlySet<number>, weights: readonly number[], exclusions: Exclusions): readonly number[] {
  const degree = (index: number) => [...(exclusions[index] as ReadonlySet<number>)].filter((other) => part.has(other)).length
  const [contested] = [...part].map((index) => [index, degree(index)] as const).toSorted((a, b) => b[1] - a[1] || (weights[b[0]] as number) - (weights[a[0]] as number))[0] as readonly [number, number]
  const against = exclusions[contested] as ReadonlySet<number>
  const withIt = [contested, ...solve(new Set([...part].filter((index) => index !== contested && !against.has(index))), weights, exclusions)]
  // Leaving it out helps only if something that it excludes comes in.
  if (weightOf([...part].filter((index) => index !== contested), weights) <= weightOf(withIt, weights)) return withIt
  const without = solve(new Set([...part].filter((index) => index !== contested)), weights, exclusions)
  return weightOf(without, weights) > weightOf(withIt, weights) ? without : withIt
}

function weightOf(set: readonly number[], weights: readonly number[]): number {
  return set.reduce((sum, index) => sum + (weights[index] as number), 0)
}

/** Parts between which nothing excludes anything. */
function partsOf(open: ReadonlySet<number>, exclusions: Exclusions): readonly ReadonlySet<number>[] {
  const left = new Set(open)
  const parts: ReadonlySet<number>[] = []
  for (const start of open) {
    if (!left.delete(start)) continue
    const part = new Set([start])
    for (const index of part) {
      for (const other of exclusions[index] as ReadonlySet<number>) if (left.delete(other)) part.add(other)
    }
    parts.push(part)
  }
  return parts
}
