/** Chance that never changes: a draw depends on what is drawn for, not on what was drawn before. */

/**
 * A number in [0, 1) for a key, the same on every machine and in every version.
 *
 * @example
 * ```ts
 * draw('company 7 company.headcount') === draw('company 7 company.headcount') // true
 * ```
 */
export function draw(key: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/**
 * One of several, by weight. One more choice takes only from those who prefer it: the others keep theirs.
 */
export function choose<T extends string>(key: string, choices: readonly (readonly [T, number])[]): T | undefined {
  let best: T | undefined
  let most = -Infinity
  for (const [choice, weight] of choices) {
    const score = Math.log(draw(`${key} ${choice}`)) / weight
    if (score > most) [best, most] = [choice, score]
  }
  return best
}

/** A whole number between two, small ones as likely as large ones by order of magnitude. */
export function magnitude(key: string, least: number, most: number): number {
  return Math.round(Math.exp(Math.log(least) + draw(key) * (Math.log(most) - Math.log(least))))
}
