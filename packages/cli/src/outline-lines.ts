/** Leaves of a proof in words, by their id. */
import { explain, type Compiled, type Profile, type Ruleset } from '@mera/engine'
import { outline, type Locale, type OutlineLine } from '@mera/engine/phrase'

/**
 * Every line of a measure's proof that has an id, by that id.
 *
 * @example
 * ```ts
 * linesById(compiled, ruleset, profile, 'pp533-interest', 'ru').get('ip-over-half')?.text
 * // 'стоимость прав на ИС в залоге больше 50 %'
 * ```
 */
export function linesById(compiled: Compiled, ruleset: Ruleset, profile: Profile, measure: string, locale: Locale): ReadonlyMap<string, OutlineLine> {
  const lines = new Map<string, OutlineLine>()
  const visit = (line: OutlineLine): void => {
    if (line.id !== undefined) lines.set(line.id, line)
    line.children.forEach(visit)
  }
  visit(outline(explain(compiled, profile, measure).root, ruleset, locale))
  return lines
}
