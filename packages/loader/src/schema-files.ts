/** The JSON Schemas that editors use, as files: `rules/schema/*.json`, kept in the repository. */
import { jsonSchemas } from '@mera/engine/schema'

/**
 * File name → text of every JSON Schema, as it must be in `rules/schema/`. A test compares, and writes
 * them anew when it is run with `-u`.
 *
 * @example
 * ```ts
 * schemaFiles().get('measure.json') // '{\n  "$schema": …'
 * ```
 */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(Object.entries(jsonSchemas()).map(([name, schema]) => [`${name}.json`, `${JSON.stringify(schema, undefined, 2)}\n`]))
}
