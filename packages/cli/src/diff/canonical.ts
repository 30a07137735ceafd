/** Values compared by what they say: the order of keys says nothing. */

/**
 * A text that is the same for two values exactly when they hold the same.
 *
 * @example
 * ```ts
 * canonical({ b: 1, a: [2] }) === canonical({ a: [2], b: 1 }) // true
 * ```
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? 'undefined'
}

/** Ids that are only in one of two lists, and pairs of items that are in both and differ. */
export interface ListChanges<T> {
  readonly added: readonly T[]
  readonly removed: readonly T[]
  readonly changed: readonly { readonly before: T; readonly after: T }[]
}

/**
 * What changed between two lists, items matched by a key.
 *
 * @example
 * ```ts
 * listChanges([{ id: 'a' }], [{ id: 'b' }], ({ id }) => id) // { added: [{ id: 'b' }], removed: [{ id: 'a' }], changed: [] }
 * ```
 */
export function listChanges<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): ListChanges<T> {
  const [was, is] = [before, after].map((list) => new Map(list.map((item) => [keyOf(item), item]))) as [Map<string, T>, Map<string, T>]
  return {
    added: after.filter((item) => !was.has(keyOf(item))),
    removed: before.filter((item) => !is.has(keyOf(item))),
    changed: before.flatMap((item) => {
      const other = is.get(keyOf(item))
      return other === undefined || canonical(item) === canonical(other) ? [] : [{ before: item, after: other }]
    }),
  }
}

/** Keys whose values differ between two objects, without those named. */
export function keysChanged<T extends object>(before: T, after: T, except: readonly (keyof T)[]): readonly string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof T & string)[]
  return keys.filter((key) => !except.includes(key) && canonical(before[key]) !== canonical(after[key]))
}
