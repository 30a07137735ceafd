// The ruleset as the pages see it while they are built. Islands get less: see payload.ts.
import rules from '@mera/rules/ruleset.json'
import en from '@mera/rules/texts.en.json'
import ru from '@mera/rules/texts.ru.json'
import { putTogether, type Edition, type Measure, type Ruleset, type Source } from '@mera/engine'
import { regionOptions } from './reference.ts'

const emitted = putTogether({ ruleset: rules, texts: { ru, en } })

/** The emitted ruleset, whose shape the loader has checked. Questions about a region get the regions as their options. */
export const ruleset: Ruleset = { ...emitted, facts: emitted.facts.map(fact => (fact.scheme === 'region' && !fact.options ? { ...fact, options: regionOptions } : fact)) }

/** The day on which the newest measure was last checked: the site's "as of". */
export const checkedOn: string = ruleset.measures.map(m => m.checkedOn).sort().at(-1) ?? ''

export const sourceById: ReadonlyMap<string, Source> = new Map(ruleset.sources.map(s => [s.id, s]))
export const measureById: ReadonlyMap<string, Measure> = new Map(ruleset.measures.map(m => [m.id, m]))

/** The edition in force on a day, or nothing. */
export function editionOn(measure: Measure, day: string): Edition | undefined {
  return measure.editions.find(e => e.from <= day && (e.until === undefined || e.until >= day))
}
