/** Is there everything that is named: facts, parameters, conditions, sources, documents, measures, fields? */
import type { Fact } from '@mera/engine'
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { kindOf, type Kind } from '../kinds.ts'
import { didYouMean } from '../nearest.ts'
import { nameUses, type Named, type NameUse } from '../references.ts'

/** What each thing is called, and where it would have to be. */
const WHERE: Readonly<Record<Named, readonly [string, string]>> = {
  fact: ['a fact', 'Add it to facts/.'],
  list: ['a fact', 'Add it to facts/.'],
  field: ['a field', ''],
  parameter: ['a parameter', 'Add parameters/<topic>/<id>.yaml.'],
  condition: ['a named condition', 'Add conditions/<id>.yaml.'],
  source: ['a source', 'Add it to sources/.'],
  document: ['a document', 'Add it to reference/documents/.'],
  measure: ['a measure', 'Add measures/<level>/<id>.yaml.'],
}

/** Kind of the entries where each thing would be found. */
const KIND: Readonly<Record<Named, Kind>> = {
  fact: 'facts', list: 'facts', field: 'facts', parameter: 'parameters', condition: 'conditions', source: 'sources', document: 'documents', measure: 'measures',
}

/** Names that lead nowhere, with the nearest one that leads somewhere. */
export function unknownName(draft: Draft): readonly Finding[] {
  const names = namesOf(draft)
  const facts = new Map(draft.facts.map(({ value }) => [value.id, value]))
  const unread = unreadKinds(draft)
  return nameUses(draft).flatMap((use) => {
    const { named, file, path, value, offset } = use
    if (unread.has(KIND[named])) return []
    const message = named === 'field' ? wrongField(use, facts) : wrongName(use, names[named], draft.broken)
    const place = { rule: 'unknown-name', severity: 'error' as const, file, path }
    if (message !== undefined) return [{ ...place, ...(offset !== undefined && { offset }), message }]
    if (named !== 'list' || facts.get(value)?.type === 'list' || draft.broken.has(value)) return []
    return [{ ...place, message: `${value} is not a list. Count, share and sum look at the records of a list fact.` }]
  })
}

/** Kinds of which a file could not be read at all: what is in it is not known. */
function unreadKinds(draft: Draft): ReadonlySet<Kind | undefined> {
  return new Set([...draft.brokenFiles].filter((file) => !draft.files.has(file)).map((file) => kindOf(file)?.kind))
}

function wrongName({ named, value }: NameUse, names: ReadonlySet<string>, broken: ReadonlySet<string>): string | undefined {
  if (names.has(value) || broken.has(value)) return undefined
  const [what, advice] = WHERE[named]
  return `"${value}" is not ${what}.${didYouMean(value, names) || ` ${advice}`}`
}

/** The fields of a broken list are not known, so nothing can be said of them. */
function wrongField({ value, list = '' }: NameUse, facts: ReadonlyMap<string, Fact>): string | undefined {
  const fields = facts.get(list)?.fields?.map(({ id }) => id)
  if (!fields || fields.includes(value)) return undefined
  return `"${value}" is not a field of ${list}.${didYouMean(value, fields) || ` The fields are: ${fields.join(', ')}.`}`
}

function namesOf(draft: Draft): Readonly<Record<Exclude<Named, 'field'>, ReadonlySet<string>>> {
  const ids = (entries: readonly { readonly value: { readonly id: string } }[]) => new Set(entries.map(({ value }) => value.id))
  const facts = ids(draft.facts)
  return {
    fact: facts,
    list: facts,
    parameter: ids(draft.parameters),
    condition: ids(draft.conditions),
    source: ids(draft.sources),
    document: ids(draft.documents),
    measure: ids(draft.measures),
  }
}
