/** Which sides of an edition's first and last day no case stands on. */
import type { Measure } from '@mera/engine'

/** What is lacking, in words; nothing if there are cases before, within and after every edition. */
export function editionGaps({ editions }: Measure, days: readonly string[]): readonly string[] {
  return editions.flatMap(({ from, until }) => {
    const within = (day: string): boolean => from <= day && (until === undefined || day <= until)
    return [
      ...(days.some((day) => day < from) ? [] : [`no case before ${from}`]),
      ...(days.some(within) ? [] : [`no case within ${from} – ${until ?? ''}`]),
      ...(until === undefined || days.some((day) => day > until) ? [] : [`no case after ${until}`]),
    ]
  })
}
