/** The best lawful sets by trying every set with every line that its measures could pay for. */
import type { Candidate, Terms } from '@mera/engine'
import { narrowestCut } from './cut.ts'

/** A measure, and the expenditure line that it pays for. */
export interface Taken {
  readonly id: string
  readonly line: string | undefined
}

/** Sets that are lawful, each with its worth. */
export function lawfulSets(candidates: readonly Candidate[], terms: Terms): readonly { readonly taken: readonly Taken[]; readonly worth: number }[] {
  const all = candidates.reduce<readonly (readonly Taken[])[]>((sets, { id }) => sets.flatMap((set) => [set, ...linesFor(id, terms).map((line) => [...set, { id, line }])]), [[]])
  return all.filter((taken) => isLawful(taken, terms)).map((taken) => ({ taken, worth: worthOf(taken, candidates, terms) }))
}

function linesFor(id: string, { lines = [] }: Terms): readonly (string | undefined)[] {
  const own = lines.filter(({ measures }) => measures.includes(id)).map((line) => line.id)
  return own.length > 0 ? own : [undefined]
}

/** No two exclude each other, but for those that only may not pay for the same line. */
export function isLawful(taken: readonly Taken[], { conflicts }: Terms): boolean {
  return conflicts.every(({ a, b, kind }) => {
    const [one, other] = [taken.find(({ id }) => id === a), taken.find(({ id }) => id === b)]
    if (!one || !other || one === other) return true
    return kind === 'same-cost' && one.line !== undefined && other.line !== undefined && one.line !== other.line
  })
}

/** What is paid after cuts, within lines and ceilings. */
export function worthOf(taken: readonly Taken[], candidates: readonly Candidate[], { ceilings = [], lines = [], cuts = [] }: Terms): number {
  const worth = (wanted: string): number => candidates.find(({ id }) => id === wanted)?.worth ?? 0
  const parts = taken.map(({ id, line }) => {
    const cutters = cuts.filter(({ by, of }) => of === id && by !== id && taken.some((other) => other.id === by))
    const lost = cutters.reduce((sum, { by }) => sum + worth(by), 0)
    return { size: Math.max(0, worth(id) - lost), from: lines.find((one) => one.id === line), to: ceilings.find(({ measures }) => measures.includes(id)) }
  })
  return narrowestCut(parts)
}
