/** Which file of a rules folder holds what. */
import {
  okvedCodes, translation, writtenCluster, writtenDocumentItem, writtenFact, writtenMeasure, writtenNamedCondition, writtenParameter,
  writtenOkvedClasses, writtenOkvedSections, writtenOrganisation, writtenRegions, writtenSite, writtenSource, writtenTopic,
  type Schema,
} from '@mera/engine/schema'

/** What an entry is: the list of the draft that it goes into. */
export type Kind = 'facts' | 'parameters' | 'conditions' | 'measures' | 'sources' | 'documents' | 'reference' | 'translations'

/** How the files of a kind are read. */
export interface KindOfFile {
  readonly kind: Kind
  /** A file is a list of entries, or one entry. */
  readonly list: boolean
  /** Shape of one entry. */
  readonly schema: Schema<unknown>
}

const KINDS: readonly (KindOfFile & { readonly files: RegExp })[] = [
  { files: /^facts\/[^/]+\.yaml$/, kind: 'facts', list: true, schema: writtenFact },
  { files: /^parameters\/[^/]+\/[^/]+\.yaml$/, kind: 'parameters', list: false, schema: writtenParameter },
  { files: /^conditions\/[^/]+\.yaml$/, kind: 'conditions', list: false, schema: writtenNamedCondition },
  { files: /^measures\/[^/]+\/[^/]+\.yaml$/, kind: 'measures', list: false, schema: writtenMeasure },
  { files: /^sources\/[^/]+\.yaml$/, kind: 'sources', list: true, schema: writtenSource },
  { files: /^reference\/documents(\/[^/]+)?\.yaml$/, kind: 'documents', list: true, schema: writtenDocumentItem },
  { files: /^reference\/clusters\/[^/]+\/[^/]+\.yaml$/, kind: 'reference', list: false, schema: writtenCluster },
  { files: /^reference\/infrastructure\/[^/]+\.yaml$/, kind: 'reference', list: false, schema: writtenSite },
  { files: /^reference\/organisations\/[^/]+\.yaml$/, kind: 'reference', list: false, schema: writtenOrganisation },
  { files: /^reference\/regions\.yaml$/, kind: 'reference', list: false, schema: writtenRegions },
  { files: /^reference\/okved\/sections\.yaml$/, kind: 'reference', list: false, schema: writtenOkvedSections },
  { files: /^reference\/okved\/classes\.yaml$/, kind: 'reference', list: false, schema: writtenOkvedClasses },
  { files: /^reference\/okved\/codes\/[A-U]\.yaml$/, kind: 'reference', list: false, schema: okvedCodes },
  { files: /^reference\/[^/]+\.yaml$/, kind: 'reference', list: false, schema: writtenTopic },
  { files: /^locales\/en\/.+\.yaml$/, kind: 'translations', list: true, schema: translation },
]

/**
 * What a file holds; `undefined` for a file at a place where nothing belongs.
 *
 * @example
 * ```ts
 * kindOf('measures/federal/pp469.yaml')?.kind // 'measures'
 * kindOf('measures/pp469.yaml') // undefined
 * ```
 */
export function kindOf(file: string): KindOfFile | undefined {
  return KINDS.find(({ files }) => files.test(file))
}

/**
 * Name of a file without folders and ending: the id of the entry in it, or the topic of its list.
 *
 * @example
 * ```ts
 * stemOf('measures/federal/pp469.yaml') // 'pp469'
 * ```
 */
export function stemOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, '')
}
