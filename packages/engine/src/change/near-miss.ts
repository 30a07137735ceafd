/** Measures one change away, by what they bring for the effort. */
import type { Compiled } from '../compile.ts'
import { afterwards, counterfactuals, type Counterfactual, type Search } from './counterfactual.ts'
import { estimate } from '../amount/estimate.ts'
import type { Profile } from '../profile.ts'
import { screen } from '../screen.ts'

/** A measure that one change would open. */
export interface NearMiss {
  readonly measure: string
  readonly way: Counterfactual
  /** The main figure after the change, in roubles; absent where none is known. */
  readonly benefitRub?: number
}

/** What to look among. */
export interface Nearby extends Pick<Search, 'target'> {
  /** What a measure is worth once it is open; by default its main figure in roubles. */
  readonly worth?: (measure: string, after: Profile) => number | undefined
  /** Also measures that take no applications on the day. */
  readonly includeClosed?: boolean
}

/**
 * Measures that are a "no" and that one change would turn, the most benefit per effort first; those
 * whose benefit is not known come after, the easiest first.
 *
 * @example
 * ```ts
 * nearMisses(compiled, profile)[0]?.way.moves // the one thing to do
 * ```
 */
export function nearMisses(compiled: Compiled, profile: Profile, { worth, target, includeClosed = false }: Nearby = {}): readonly NearMiss[] {
  const value = worth ?? ((measure: string, after: Profile) => mainFigure(compiled, after, measure))
  return screen(compiled, profile)
    .filter(({ verdict, window }) => verdict === 'ineligible' && (includeClosed || window !== 'closed'))
    .flatMap(({ measure }): readonly NearMiss[] => {
      const [way] = counterfactuals(compiled, profile, measure, { changes: 1, limit: 1, ...(target && { target }) }).alternatives
      if (!way) return []
      const benefitRub = value(measure, afterwards(compiled, profile, way.answers))
      return [{ measure, way, ...(benefitRub !== undefined && { benefitRub }) }]
    })
    .toSorted((a, b) => perEffort(b) - perEffort(a) || a.way.cost - b.way.cost)
}

function perEffort({ benefitRub = 0, way }: NearMiss): number {
  return benefitRub / Math.max(way.cost, 0.01)
}

function mainFigure(compiled: Compiled, profile: Profile, measure: string): number | undefined {
  const [main] = estimate(compiled, profile, measure)
  if (main?.unit !== 'rub' && main?.unit !== 'rub-per-year') return undefined
  return main.value ?? main.max ?? main.min
}
