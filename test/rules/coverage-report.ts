/** Coverage of the whole ruleset by its golden cases, and the report of it. */
import type { Ruleset } from '@mera/engine'
import type { CaseFile, CaseSubject } from './case-file.ts'
import { coverageOf, unseen, type SubjectCoverage } from './coverage-of.ts'

/** Coverage of every measure and every named condition, in the ruleset's order. */
export async function coverageOfRules(ruleset: Ruleset, files: readonly CaseFile[]): Promise<readonly SubjectCoverage[]> {
  const subjects: readonly CaseSubject[] = [
    ...ruleset.measures.map(({ id }) => ({ kind: 'measure' as const, id })),
    ...ruleset.conditions.map(({ id }) => ({ kind: 'condition' as const, id })),
  ]
  const found: SubjectCoverage[] = []
  for (const subject of subjects) {
    const file = files.find((candidate) => candidate.subject.kind === subject.kind && candidate.subject.id === subject.id)
    found.push(await coverageOf(ruleset, subject, file))
  }
  return found
}

/** What no case has seen, a line each: subject, edition, leaf, and what is lacking. */
export function uncovered(coverage: readonly SubjectCoverage[]): readonly string[] {
  return coverage.flatMap(({ subject, leaves, editionGaps }) => [
    ...editionGaps.map((gap) => `${nameOf(subject)}  ${gap}`),
    ...leaves.flatMap((row) => {
      const lacking = unseen(row)
      return lacking.length === 0 ? [] : [`${nameOf(subject)}  ${row.edition && `edition ${row.edition}  `}${row.leaf}: never ${lacking.join(', ')}`]
    }),
  ])
}

/** One line for each subject: leaves, truths seen, sides of thresholds seen. */
export function coverageTable(coverage: readonly SubjectCoverage[]): readonly string[] {
  const rows = coverage.map(({ subject, leaves }) => {
    const closed = leaves.filter(({ open }) => !open)
    const seen = (truth: 'true' | 'false' | 'unknown', among: typeof leaves): string => `${among.filter((row) => row.seen.has(truth)).length}/${among.length}`
    const sides = leaves.flatMap((row) => row.sides.map((side) => row.seenSides.has(side)))
    return [nameOf(subject), String(leaves.length), seen('true', closed), seen('false', closed), seen('unknown', leaves), `${sides.filter(Boolean).length}/${sides.length}`]
  })
  const all = [['', 'leaves', 'true', 'false', 'unknown', 'thresholds'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? []
  return all.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
}

function nameOf({ kind, id }: CaseSubject): string {
  return kind === 'measure' ? id : `condition ${id}`
}
