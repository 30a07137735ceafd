/** One YAML file: its data, and the line and column of everything in it. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document, type Node, type YAMLError } from 'yaml'
import type { Finding } from './finding.ts'
import type { Path } from './path.ts'

/** A file that could be read as YAML. */
export interface YamlFile {
  readonly name: string
  readonly text: string
  readonly data: unknown
  readonly document: Document.Parsed
  readonly lines: LineCounter
}

/** Line and column, both from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * Reads a file as YAML 1.2 (core schema: no dates, no yes/no, no octal surprises).
 * Broken YAML gives findings and no file.
 *
 * @example
 * ```ts
 * readYaml('sources/acts.yaml', '- { id: fz-209 }').file?.data // [{ id: 'fz-209' }]
 * ```
 */
export function readYaml(name: string, text: string): { readonly file?: YamlFile; readonly findings: readonly Finding[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { version: '1.2', schema: 'core', lineCounter: lines, prettyErrors: false })
  const findings = [...document.errors, ...document.warnings].map((error) => broken(name, lines, error))
  if (findings.length > 0) return { findings }
  return { file: { name, text, data: document.toJS() as unknown, document, lines }, findings }
}

/**
 * Position of the value at a path; `key` asks for its key instead.
 * What is not there (a missing key) is placed at its nearest existing owner.
 */
export function positionOf(file: YamlFile, path: Path, at: 'key' | 'value' = 'value', offset = 0): Position {
  const node = at === 'key' ? (keyNode(file, path) ?? valueNode(file, path)) : valueNode(file, path)
  const start = node?.range?.[0] ?? 0
  const quote = offset > 0 && isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? 1 : 0
  return at1(file.lines, start + offset + quote)
}

function valueNode(file: YamlFile, path: Path): Node | null {
  for (let length = path.length; length > 0; length--) {
    const node = file.document.getIn(path.slice(0, length), true)
    if (isNode(node)) return node
  }
  return file.document.contents
}

function keyNode(file: YamlFile, path: Path): Node | undefined {
  const owner = path.length === 1 ? file.document.contents : file.document.getIn(path.slice(0, -1), true)
  const pair = isMap(owner) ? owner.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
  return isNode(pair?.key) ? pair.key : undefined
}

function at1(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

/** What to do about the mistakes people really make; the parser's own words for the rest. */
const ADVICE: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A text that contains ": " must stand in quotes.',
  DUPLICATE_KEY: 'Only the last one would count. Remove one of them.',
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Align it with its neighbours.',
  MISSING_CHAR: 'Close the quote or the bracket.',
  BAD_SCALAR_START: 'A text that starts with a special character must stand in quotes.',
}

function broken(name: string, lines: LineCounter, error: YAMLError): Finding {
  const said = `Not valid YAML: ${error.message.replace(/\.?$/, '.')}`
  const advice = ADVICE[error.code]
  return {
    rule: 'yaml',
    severity: 'error',
    file: name,
    path: [],
    position: at1(lines, error.pos[0]),
    message: advice ? `${said} ${advice}` : said,
  }
}
