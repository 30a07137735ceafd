/** Do the editions of a measure follow one another, with no day in two of them and no gap by mistake? */
import type { Measure } from '@mera/engine'
import { addDays } from '../day.ts'
import type { Draft, Placed } from '../draft.ts'
import type { Finding } from '../finding.ts'
import type { Path } from '../path.ts'

/** Editions that end before they begin, overlap or leave an undeclared gap; gaps declared where there is none. */
export function editionsInOrder(draft: Draft): readonly Finding[] {
  return draft.measures.flatMap((measure) => [...backwards(measure), ...joints(measure), ...falseGaps(measure)])
}

function backwards({ file, value }: Placed<Measure>): readonly Finding[] {
  const periods = value.editions.flatMap((edition, index) => [
    { path: ['editions', index, 'until'], ...edition },
    ...(edition.intake?.periods ?? []).map((period, number) => ({ path: ['editions', index, 'intake', 'periods', number, 'until'], ...period })),
  ])
  return periods.flatMap(({ path, from, until }) =>
    until !== undefined && until < from ? [finding(file, path, `It ends on ${until}, before it begins on ${from}. Exchange or correct the days.`)] : [],
  )
}

function joints({ file, value: { editions, gaps = [] } }: Placed<Measure>): readonly Finding[] {
  return editions.slice(1).flatMap((edition, before) => {
    const previous = editions[before]
    const path = ['editions', before + 1, 'from']
    if (!previous) return []
    if (edition.from <= previous.from) {
      return [finding(file, path, `This edition begins on ${edition.from}, the one above on ${previous.from}. Put them in order of time.`)]
    }
    if (previous.until === undefined) {
      return [finding(file, ['editions', before], `This edition has no end, and another begins on ${edition.from}. Give it until: "${addDays(edition.from, -1)}".`)]
    }
    if (edition.from <= previous.until) {
      return [finding(file, path, `${edition.from} lies in two editions: the one above runs until ${previous.until}. A day has one edition.`)]
    }
    const [from, until] = [addDays(previous.until, 1), addDays(edition.from, -1)]
    if (from > until || gaps.some((gap) => gap.from === from && gap.until === until)) return []
    const gap = `{ from: "${from}", until: "${until}", why: … }`
    return [finding(file, path, `No edition is in force from ${from} to ${until}. If that is so, say it: gaps: [${gap}].`)]
  })
}

function falseGaps({ file, value: { editions, gaps = [] } }: Placed<Measure>): readonly Finding[] {
  return gaps.flatMap((gap, index) => {
    const before = editions.some(({ until }) => until !== undefined && addDays(until, 1) === gap.from)
    const after = editions.some(({ from }) => addDays(from, -1) === gap.until)
    if (before && after && gap.from <= gap.until) return []
    return [finding(file, ['gaps', index], `Between ${gap.from} and ${gap.until} the editions leave no such gap. It begins the day after one edition and ends the day before the next.`)]
  })
}

function finding(file: string, path: Path, message: string): Finding {
  return { rule: 'editions-in-order', severity: 'error', file, path, message }
}
