/** What Stryker reports of a file's mutants, and what is said of it. */
import { readFileSync } from 'node:fs'

interface Place {
  readonly line: number
  readonly column: number
}

interface Mutant {
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'CompileError' | 'RuntimeError' | 'Ignored'
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: Place; readonly end: Place }
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>
}

/** How many mutants of a file were noticed, and a line for each that was not. */
export interface Score {
  readonly noticed: number
  readonly of: number
  readonly timedOut: number
  readonly survivors: readonly string[]
}

export function scoreIn(path: string): Score {
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as Report
  const all = Object.values(files).flatMap(({ source, mutants }) => mutants.map((mutant) => ({ mutant, lines: source.split('\n') })))
  const withStatus = (...wanted: readonly Mutant['status'][]) => all.filter(({ mutant }) => wanted.includes(mutant.status))
  const survivors = withStatus('Survived', 'NoCoverage')
  const noticed = withStatus('Killed', 'Timeout').length
  return { noticed, of: noticed + survivors.length, timedOut: withStatus('Timeout').length, survivors: survivors.map(({ mutant, lines }) => told(mutant, lines)) }
}

function told({ status, mutatorName, replacement = '', location: { start, end } }: Mutant, lines: readonly string[]): string {
  const line = lines[start.line - 1] ?? ''
  const was = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`
  return `  ${start.line}:${start.column}  ${status === 'NoCoverage' ? 'untested ' : ''}${mutatorName}: ${was} → ${replacement.replaceAll(/\s+/g, ' ')}`
}
