/** The rules as read: every entry with its place, before anything is checked against anything else. */
import type { DocumentItem, Fact, Measure, NamedCondition, Parameter, Source } from '@mera/engine'
import type { Path } from './path.ts'
import type { YamlFile } from './yaml-file.ts'

/** A value and where it stands. */
export interface Placed<T> {
  readonly file: string
  readonly path: Path
  readonly value: T
}

/** A Russian text and its place. */
export interface Said {
  readonly file: string
  readonly path: Path
  readonly ru: string
}

/** One pair of a translation file. */
export interface Translation {
  readonly file: string
  readonly path: Path
  readonly ru: string
  readonly en: string
}

/** Everything a rules folder says, in order of file and of place in it. */
export interface Draft {
  readonly files: ReadonlyMap<string, YamlFile>
  readonly facts: readonly Placed<Fact>[]
  readonly parameters: readonly Placed<Parameter>[]
  readonly conditions: readonly Placed<NamedCondition>[]
  readonly measures: readonly Placed<Measure>[]
  readonly sources: readonly Placed<Source>[]
  readonly documents: readonly Placed<DocumentItem>[]
  /** One entry a file: `reference/regions.yaml`. */
  readonly reference: readonly Placed<unknown>[]
  readonly texts: readonly Said[]
  readonly translations: readonly Translation[]
  /** Ids of entries that are there but were not understood: naming them is no mistake. */
  readonly broken: ReadonlySet<string>
  /** Files of which something was not understood: what else they say is not known. */
  readonly brokenFiles: ReadonlySet<string>
}
