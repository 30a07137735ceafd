/** What the golden cases of one subject have seen: truths of leaves, values around thresholds, sides of editions. */
import { explain, type ProofNode, type Ruleset, type Truth } from '@mera/engine'
import type { CaseFile, CaseSubject } from './case-file.ts'
import { editionGaps } from './coverage-of-editions.ts'
import { sideOf, sidesOf, type Side } from './coverage-of-thresholds.ts'
import { leavesUnder, outcomeOf } from './outcome.ts'
import { runsOf } from './runs.ts'
import { compiledOn, measureOf } from './subject.ts'

/** One leaf of one edition. */
export interface LeafCoverage {
  /** First day of the edition; empty for a named condition. */
  readonly edition: string
  readonly leaf: string
  readonly open: boolean
  readonly seen: ReadonlySet<Truth>
  /** Sides of a numeric threshold that exist; none for other leaves. */
  readonly sides: readonly Side[]
  readonly seenSides: ReadonlySet<Side>
}

/** All of a subject, and the days that its cases lack. */
export interface SubjectCoverage {
  readonly subject: CaseSubject
  readonly leaves: readonly LeafCoverage[]
  readonly editionGaps: readonly string[]
}

/** Runs the cases of a subject; without a file nothing has been seen. */
export async function coverageOf(ruleset: Ruleset, subject: CaseSubject, file: CaseFile | undefined): Promise<SubjectCoverage> {
  const rows = new Map(blankRows(ruleset, subject, file).map((row) => [keyOf(row.edition, row.leaf), row]))
  const runs = file ? runsOf(file) : []
  for (const run of runs) {
    const { leaves, edition } = await outcomeOf(ruleset, subject, run)
    for (const leaf of leaves) {
      const row = rows.get(keyOf(subject.kind === 'measure' ? edition : '', leaf.id ?? ''))
      const side = sideOf(leaf)
      row?.seen.add(leaf.truth)
      if (side) row?.seenSides.add(side)
    }
  }
  const measure = subject.kind === 'measure' ? measureOf(ruleset, subject) : undefined
  return { subject, leaves: [...rows.values()], editionGaps: measure ? editionGaps(measure, runs.map(({ asOf }) => asOf)) : [] }
}

/** What is still to be seen of a leaf: `false`, `just below`. */
export function unseen({ open, seen, sides, seenSides }: LeafCoverage): readonly string[] {
  const truths: readonly Truth[] = open ? ['unknown'] : ['true', 'false', 'unknown']
  return [...truths.filter((truth) => !seen.has(truth)), ...sides.filter((side) => !seenSides.has(side))]
}

interface Row extends LeafCoverage {
  readonly seen: Set<Truth>
  readonly seenSides: Set<Side>
}

/** Leaves that a subject answers for. Those of the named conditions it uses belong to the conditions. */
function blankRows(ruleset: Ruleset, subject: CaseSubject, file: CaseFile | undefined): readonly Row[] {
  const anyDay = file?.asOf ?? ruleset.measures.map(({ checkedOn }) => checkedOn).sort().at(-1) ?? '2026-01-01'
  const days = subject.kind === 'measure' ? (measureOf(ruleset, subject)?.editions ?? []).map(({ from }) => from) : [anyDay]
  const prefix = subject.kind === 'condition' ? `${subject.id}/` : ''
  const isOwn = ({ id }: ProofNode): boolean => id !== undefined && id.startsWith(prefix) && !id.slice(prefix.length).includes('/')
  return days.flatMap((day) => {
    const { root } = explain(compiledOn(ruleset, subject, day), { facts: {} }, subject.id)
    return leavesUnder(root).filter(isOwn).map((leaf) => ({
      edition: subject.kind === 'measure' ? day : '',
      leaf: leaf.id ?? '',
      open: leaf.kind === 'open',
      seen: new Set<Truth>(),
      sides: sidesOf(leaf, ruleset),
      seenSides: new Set<Side>(),
    }))
  })
}

function keyOf(edition: string, leaf: string): string {
  return `${edition} ${leaf}`
}
