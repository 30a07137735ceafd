/** Keeps schemas and types in step: a schema that accepts more or less than its type does not compile. */
import type { z } from 'zod'

/** All keys present and writable, all the way down: makes a forgotten optional key visible. */
type Full<V> = V extends readonly (infer Item)[]
  ? Full<Item>[]
  : V extends object
    ? { -readonly [Key in keyof V]-?: Full<V[Key]> }
    : V

type Same<A, B> = [Full<A>] extends [Full<B>] ? ([Full<B>] extends [Full<A>] ? true : false) : false

/** Says nothing of a schema that describes exactly `T`; nothing fits it otherwise. */
type Exact<T, S extends z.ZodType> = Same<z.output<S>, T> extends true ? unknown : never

/**
 * Returns the schema it is given; compiles only if the schema describes exactly `T`.
 *
 * @example
 * ```ts
 * const option: z.ZodType<Option> = exactly<Option>()(z.strictObject({ id: z.string(), label: text }))
 * ```
 */
export function exactly<T>(): <S extends z.ZodType<T>>(schema: S & Exact<T, S>) => z.ZodType<T> {
  return (schema) => schema
}
