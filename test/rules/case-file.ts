/** A file of golden cases as it is written, with the line of everything in it. Format: rules/FORMAT.md. */
import { isNode, LineCounter, parseDocument, type Document } from 'yaml'

/** What a file's cases are about. */
export interface CaseSubject {
  readonly kind: 'measure' | 'condition'
  readonly id: string
}

/** `expect` of a case. Lists are exact sets. */
export interface Expectation {
  readonly verdict?: 'eligible' | 'ineligible' | 'unknown'
  readonly truth?: boolean | 'true' | 'false' | 'unknown'
  readonly window?: string
  readonly failed?: readonly string[]
  readonly missing?: readonly string[]
  readonly open?: readonly string[]
  readonly amount?: ExpectedAmount
  readonly amounts?: Readonly<Record<string, ExpectedAmount>>
  readonly undetermined?: boolean
  readonly leaves?: Readonly<Record<string, boolean | 'true' | 'false' | 'unknown'>>
}

/** A figure, «undetermined», or `null` where the edition names none. */
export type ExpectedAmount = { readonly min?: number; readonly max?: number; readonly unit?: string } | 'undetermined' | null

export interface Case {
  readonly name: string
  readonly empty?: boolean
  readonly asOf?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly without?: readonly string[]
  readonly vary?: string
  readonly rows?: readonly (readonly [unknown, unknown, Expectation?])[]
  readonly expect?: Expectation
}

export interface CaseFile {
  /** Path from the root of the repository. */
  readonly name: string
  readonly subject: CaseSubject
  readonly asOf?: string
  readonly base: Readonly<Record<string, unknown>>
  readonly cases: readonly Case[]
  /** `test/cases/x.yaml:12` for a path into the file; its nearest owner if it isn't there. */
  readonly at: (...path: readonly (string | number)[]) => string
}

/** A file that can be run, or why it can't: `file:line what, what to do`. */
export type ReadCases = { readonly file: CaseFile; readonly problems: readonly [] } | { readonly file?: undefined; readonly problems: readonly string[] }

/** Reads the text of a file of cases. */
export function readCases(name: string, text: string): ReadCases {
  const lines = new LineCounter()
  const document = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number): string => `${name}:${Math.max(lines.linePos(offset).line, 1)}`
  if (document.errors.length > 0) return { problems: document.errors.map(({ pos, message }) => `${lineAt(pos[0])}  not valid YAML: ${message}`) }
  const at = (...path: readonly (string | number)[]): string => lineAt(startOf(document, path))
  const data = document.toJS() as Record<string, unknown> | null
  const id = data?.['measure'] ?? data?.['condition']
  if (!data || typeof id !== 'string') return { problems: [`${name}:1  there is no \`measure: id\` and no \`condition: id\`. Say what the cases are about.`] }
  const { asOf, base, cases } = data
  if (!Array.isArray(cases) || cases.length === 0) return { problems: [`${at()}  there are no \`cases\`. Write at least one.`] }
  const subject: CaseSubject = { kind: 'measure' in data ? 'measure' : 'condition', id }
  return {
    file: { name, subject, ...(typeof asOf === 'string' && { asOf }), base: (base ?? {}) as CaseFile['base'], cases: cases as Case[], at },
    problems: [],
  }
}

function startOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
