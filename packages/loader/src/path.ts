/** Where a value stands inside a file: keys and indexes. */

/** `['editions', 0, 'conditions']`. */
export type Path = readonly (string | number)[]

/**
 * A path as people read it.
 *
 * @example
 * ```ts
 * formatPath(['editions', 0, 'conditions', 'all', 2, 'operator']) // 'editions[0].conditions.all[2].operator'
 * ```
 */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? step : `${text}.${step}`
  }, '')
}

/** The value at a path of plain data; `undefined` where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined),
    data,
  )
}
