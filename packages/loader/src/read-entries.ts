/** One YAML file → its entries, each checked against its schema. */
import type { Schema } from '@mera/engine/schema'
import type { Placed, Said } from './draft.ts'
import type { Finding } from './finding.ts'
import { join, type JoinContext } from './join.ts'
import { kindOf, stemOf, type Kind } from './kinds.ts'
import type { Path } from './path.ts'
import { checkShape } from './shape.ts'
import type { YamlFile } from './yaml-file.ts'

/** An entry of any kind. */
export interface Entry extends Placed<unknown> {
  readonly kind: Kind
}

/** What a file gives. */
export interface Entries {
  readonly entries: readonly Entry[]
  readonly texts: readonly Said[]
  readonly findings: readonly Finding[]
  /** Ids of entries that do not have the shape they should. */
  readonly broken: readonly string[]
}

const NOTHING: Entries = { entries: [], texts: [], findings: [], broken: [] }

/** Reads the entries of a file; an entry with a wrong shape is left out and told. */
export function readEntries(file: YamlFile, context: JoinContext): Entries {
  const kind = kindOf(file.name)
  if (!kind) return complain(file, 'Nothing belongs here. The folders and their files are listed in rules/FORMAT.md.')
  if (file.data === null) return complain(file, 'The file is empty. Fill it in or remove it.')
  const read = reader(file, kind.kind, kind.schema, context)
  if (!kind.list) return read(file.data, [])
  if (!Array.isArray(file.data)) return complain(file, 'This file is a list: each entry begins with "- ".')
  return merge(file.data.map((item: unknown, index) => read(item, [index])))
}

/** Reads one entry of a file. */
function reader(file: YamlFile, kind: Kind, schema: Schema<unknown>, context: JoinContext) {
  return (data: unknown, path: Path): Entries => {
    const { value, misfits } = checkShape(schema, data)
    if (misfits.length > 0) {
      const place = { rule: 'shape', severity: 'error' as const, file: file.name }
      const findings = misfits.map((misfit) => ({ ...place, ...misfit, path: [...path, ...misfit.path] }))
      return { ...NOTHING, findings, broken: idOf(data) }
    }
    if (kind === 'translations') return { ...NOTHING, entries: [{ kind, file: file.name, path, value }] }
    const joined = join(value, file.name, path, context)
    const topic = topicOf(file.name, kind)
    const whole = topic === undefined ? joined.value : { ...(joined.value as object), topic }
    return { entries: [{ kind, file: file.name, path, value: whole }], texts: joined.texts, findings: joined.findings, broken: [] }
  }
}

/** Facts belong to the topic of their file, parameters to that of their folder. */
function topicOf(file: string, kind: Kind): string | undefined {
  if (kind === 'facts') return stemOf(file)
  return kind === 'parameters' ? file.split('/')[1] : undefined
}

function idOf(data: unknown): readonly string[] {
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined
  return typeof id === 'string' ? [id] : []
}

function complain(file: YamlFile, message: string): Entries {
  return { ...NOTHING, findings: [{ rule: 'shape', severity: 'error', file: file.name, path: [], message }] }
}

function merge(parts: readonly Entries[]): Entries {
  return {
    entries: parts.flatMap((part) => part.entries),
    texts: parts.flatMap((part) => part.texts),
    findings: parts.flatMap((part) => part.findings),
    broken: parts.flatMap((part) => part.broken),
  }
}
