/** The two evaluators behind one question: what is to be said of each measure for one profile. */
import { screen, type Compiled, type Profile, type Screening } from '@mera/engine'

/**
 * Screens a profile: the compiled evaluator, or json-rules-engine where `authoritative`.
 * Both give the same; the second is loaded only when it is asked for.
 *
 * @example
 * ```ts
 * await screenings(compiled, profile, false)
 * ```
 */
export async function screenings(compiled: Compiled, profile: Profile, authoritative: boolean): Promise<readonly Screening[]> {
  if (!authoritative) return screen(compiled, profile)
  const { assessCompiled } = await import('@mera/engine/assess')
  const { assessments } = await assessCompiled(compiled, profile)
  return assessments
}
