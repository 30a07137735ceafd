/** To what an answer can be changed: other values, nearest first. */
import type { Compiled } from '../compile.ts'
import { domainOf, entryOf } from '../domain.ts'
import type { FactValue, Profile } from '../profile.ts'
import type { Change } from '../ruleset.ts'
import { asRange, exact, rangeOf } from '../value.ts'

/** One changed fact. Where it follows from a list or from other figures, the answers to change are another's. */
export interface Move {
  readonly fact: string
  readonly from: FactValue
  readonly to: FactValue
  readonly change: Change
}

/** Answers to write. */
export type Answers = Readonly<Record<string, FactValue>>

/**
 * Other answers to a fact that the dictionary lets move there, the smallest change first.
 *
 * @example
 * ```ts
 * waysOf(compiled, { facts: { 'company.inSmeRegister': false } }, 'company.inSmeRegister') // [{ 'company.inSmeRegister': true }]
 * ```
 */
export function waysOf(compiled: Compiled, profile: Profile, id: string): readonly Answers[] {
  const from = profile.facts[id] as FactValue
  const change = entryOf(compiled, id)?.change
  const values = isTexts(from) ? setsNear(from, domainOf(compiled, id) as readonly (readonly string[])[]) : domainOf(compiled, id)
  return values
    .filter((to) => JSON.stringify(to) !== JSON.stringify(from) && (!change || goesRightWay(change, from, to)))
    .map((to) => ({ to, far: distance(from, to) }))
    .toSorted((a, b) => a.far - b.far)
    .map(({ to }) => ({ [id]: to }))
}

/** Up is more, later or yes; down is less, earlier or no; of options only those that it can move to. */
export function goesRightWay({ direction, to: options }: Pick<Change, 'direction' | 'to'>, from: FactValue, to: FactValue): boolean {
  if (options && typeof to === 'string' && !options.includes(to)) return false
  if (!direction) return true
  if (typeof from === 'boolean') return to === (direction === 'up')
  if (typeof to !== 'number' && typeof to !== 'string') return true
  const range = typeof from === 'object' ? rangeOf(asRange(from as never) ?? exact('')) : { min: from, max: from }
  const [least, most] = [range?.min, range?.max]
  return direction === 'up' ? most === undefined || to > most : least === undefined || to < least
}

function distance(from: FactValue, to: FactValue): number {
  const middle = typeof from === 'object' && !Array.isArray(from) ? (from as { min?: number; max?: number }).max ?? (from as { min?: number }).min : from
  if (typeof middle === 'number' && typeof to === 'number') return Math.abs(to - middle)
  if (isTexts(from) && isTexts(to)) return from.filter((one) => !to.includes(one)).length + to.filter((one) => !from.includes(one)).length
  return 1
}

/** What is there without some of what the rules name, or with one more. */
function setsNear(from: readonly string[], tried: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const named = [...new Set(tried.flat())]
  const removed = named.reduce<readonly (readonly string[])[]>((all, one) => (from.includes(one) && all.length < 256 ? [...all, ...all.map((set) => set.filter((other) => other !== one))] : all), [from])
  const added = named.filter((one) => !from.includes(one)).map((one) => [...from, one])
  return [...removed, ...added, ...tried]
}

function isTexts(value: FactValue): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
