/** A measure by its id, or the nearest id. */
import { nearest, type Measure, type Ruleset } from '@mera/engine'
import { sentences } from './arguments.ts'
import { Failure } from './failure.ts'
import type { Words } from './words/index.ts'

/**
 * The measure of that id. Throws a `Failure` that names the nearest id.
 *
 * @example
 * ```ts
 * measureNamed(ruleset, 'mtk-statuss', words) // Failure: … Did you mean "mtk-status"?
 * ```
 */
export function measureNamed(ruleset: Ruleset, id: string, { errors }: Words): Measure {
  const measure = ruleset.measures.find((candidate) => candidate.id === id)
  if (measure) return measure
  const near = nearest(id, ruleset.measures.map((candidate) => candidate.id))
  const hint = near === undefined ? errors.seeMeasures : errors.didYouMean(near)
  throw new Failure(1, id, sentences(errors.noSuchMeasure(id), hint))
}
