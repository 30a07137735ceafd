// Files of the reference data, as they were emitted. They are checked here once more, so that a page is never built from data
// of another shape.
import json from '@mera/rules/reference.json' with { type: 'json' }
import { topic, type Schema, type Topic } from '@mera/engine/schema'

const reference = json as unknown as Readonly<Record<string, unknown>>

/** The content of a file, by its path under `rules/reference/` without ending. Throws, naming the file, if its schema does not know it. */
export function read<T>(file: string, schema: Schema<T>): T {
  const found = schema.safeParse(reference[file])
  if (!found.success) throw new Error(`rules/dist/reference.json: ${file} is not as its schema says. Build the rules again with \`pnpm mera build\`.\n${found.error.message}`)
  return found.data
}

/** All files of a folder. */
export function filesOf<T>(folder: string, schema: Schema<T>): readonly T[] {
  return Object.keys(reference).filter(file => file.startsWith(`${folder}/`)).map(file => read(file, schema))
}

/** Topics that belong to a measure. */
export function topicsOf(measure: string): readonly Topic[] {
  return Object.keys(reference).filter(file => (reference[file] as { readonly measures?: readonly string[] }).measures?.includes(measure)).map(file => read(file, topic))
}
