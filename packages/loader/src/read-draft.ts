/** Files → draft: YAML read, shapes checked, both languages joined. */
import type { DocumentItem, Fact, Measure, NamedCondition, Parameter, Source } from '@mera/engine'
import type { Translation as Pair } from '@mera/engine/schema'
import type { Draft, Placed, Translation } from './draft.ts'
import type { Files } from './files.ts'
import type { Finding } from './finding.ts'
import { kindOf, stemOf, type Kind } from './kinds.ts'
import { sectionsIn } from './okved-sections.ts'
import { readEntries, type Entry } from './read-entries.ts'
import { dictionariesOf, localeFileOf } from './translate.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/**
 * Reads everything that can be read; what can't is a finding, and the rest is still there.
 *
 * @example
 * ```ts
 * readDraft(new Map([['sources/acts.yaml', '[{ id: fz-209 }]']])).draft.broken // Set { 'fz-209' }
 * ```
 */
export function readDraft(texts: Files): { readonly draft: Draft; readonly findings: readonly Finding[] } {
  const read = [...texts].map(([name, text]) => readYaml(name, text))
  const files = read.flatMap(({ file }) => (file ? [file] : []))
  const [locales, rules] = [files.filter(isLocale), files.filter((file) => !isLocale(file))]

  const pairs = locales.map((file) => readEntries(file, { sections: new Map() }))
  const translations = pairs.flatMap(({ entries }) => entries.map(translationOf))
  const dictionaries = dictionariesOf(translations)
  const sections = sectionsIn(rules)
  const parts = rules.map((file) => readEntries(file, { sections, dictionary: dictionaries.get(localeFileOf(file.name)) }))

  const entries = parts.flatMap((part) => part.entries)
  const unread = [...texts.keys()].filter((name) => !files.some((file) => file.name === name)).map(stemOf)
  const findings = [...read, ...pairs, ...parts].flatMap((stage) => stage.findings)
  const draft: Draft = {
    files: new Map(files.map((file) => [file.name, file])),
    facts: all<Fact>(entries, 'facts'),
    parameters: all<Parameter>(entries, 'parameters'),
    conditions: all<NamedCondition>(entries, 'conditions'),
    measures: all<Measure>(entries, 'measures'),
    sources: all<Source>(entries, 'sources'),
    documents: all<DocumentItem>(entries, 'documents'),
    reference: all<unknown>(entries, 'reference'),
    texts: parts.flatMap((part) => part.texts),
    translations,
    broken: new Set([...parts.flatMap((part) => part.broken), ...unread]),
    brokenFiles: new Set(findings.map(({ file }) => file)),
  }
  return { draft, findings }
}

function isLocale(file: YamlFile): boolean {
  return kindOf(file.name)?.kind === 'translations'
}

function translationOf({ file, path, value }: Entry): Translation {
  return { file, path, ...(value as Pair) }
}

/** Entries of a kind. Their schema, checked against `T` by the compiler, has vouched for the shape. */
function all<T>(entries: readonly Entry[], kind: Kind): readonly Placed<T>[] {
  return entries.filter((entry) => entry.kind === kind).map(({ file, path, value }) => ({ file, path, value: value as T }))
}
