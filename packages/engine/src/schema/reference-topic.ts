/** Schema of the other files of `reference/`: lists, groups of statements, tables of figures. */
import { z } from 'zod'
import type { Cite, Text } from '../condition.ts'
import { cite, kebab, plain } from './atoms.ts'
import { exactly } from './exactly.ts'
import { emitted, written } from './form.ts'
import { itemOf, type Item } from './reference-item.ts'
import { code, statementOf, type Statement } from './reference-pieces.ts'

/** A row of a table: `values` by id of the column; a column without a value is not known. */
export interface Row {
  readonly id: string
  readonly name: Text
  readonly unit: 'rub' | 'usd' | 'percent' | 'count' | 'people' | 'times'
  readonly bound: 'exact' | 'at-least' | 'more-than' | 'up-to' | 'about' | 'as-printed'
  readonly region?: string
  readonly cluster?: string
  readonly values: Readonly<Record<string, number>>
  readonly note?: Text
  readonly total?: number
  readonly growthPct?: number
  readonly cite?: Cite
}

/** A table of figures. */
export interface Table {
  readonly id: string
  readonly name: Text
  readonly columns: readonly { readonly id: string; readonly name: Text }[]
  readonly cite?: Cite
  readonly rows: readonly Row[]
}

/** A file of reference data. Its `cite` holds for every part that has none of its own. */
export interface Topic {
  readonly title: Text
  readonly cite: Cite
  readonly note?: Text
  /** Ids of the measures whose pages show it. */
  readonly measures?: readonly string[]
  readonly tables?: readonly Table[]
  readonly items?: readonly Item[]
  readonly groups?: readonly { readonly id: string; readonly name: Text; readonly items: readonly Item[] }[]
  readonly facts?: readonly Statement[]
}

function tableOf<T>(text: z.ZodType<T>) {
  const row = z.strictObject({
    id: kebab,
    name: text,
    unit: z.enum(['rub', 'usd', 'percent', 'count', 'people', 'times']),
    bound: z.enum(['exact', 'at-least', 'more-than', 'up-to', 'about', 'as-printed']),
    region: code.exactOptional(),
    cluster: kebab.exactOptional(),
    values: z.record(plain, z.number()),
    note: text.exactOptional(),
    total: z.number().exactOptional(),
    growthPct: z.number().exactOptional(),
    cite: cite.exactOptional(),
  })
  const column = z.strictObject({ id: kebab, name: text })
  return z.strictObject({ id: kebab, name: text, columns: z.array(column).min(1), cite: cite.exactOptional(), rows: z.array(row).min(1) })
}

function topicOf<T>(text: z.ZodType<T>) {
  const items = z.array(itemOf(text)).min(1)
  return z.strictObject({
    title: text,
    cite,
    note: text.exactOptional(),
    measures: z.array(kebab).min(1).exactOptional(),
    tables: z.array(tableOf(text)).min(1).exactOptional(),
    items: items.exactOptional(),
    groups: z.array(z.strictObject({ id: kebab, name: text, items })).min(1).exactOptional(),
    facts: z.array(statementOf(text)).exactOptional(),
  })
}

/** A topic as emitted. */
export const topic: z.ZodType<Topic> = exactly<Topic>()(topicOf(emitted.text))

/** A topic as written. */
export const writtenTopic: z.ZodType<unknown> = topicOf(written.text)
