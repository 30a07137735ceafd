// What can be said of a measure in one line before anybody has answered anything: the sum and the state.
import { estimate, onDay, type Measure, type Window } from '@mera/engine'
import { figureInWords } from '@mera/engine/phrase'
import type { Lang } from '../i18n/messages.ts'
import { benefitOf, hasNumber } from '../lib/payment.ts'
import { checkedOn, ruleset } from './ruleset.ts'
import { compiledOn } from './stated.ts'

const windows = new Map(onDay(ruleset, checkedOn).measures.map(m => [m.measure.id, m.window]))

/** The measure's window on the day the rules were last checked. */
export function windowOf(measure: Measure): Window {
  return windows.get(measure.id) ?? 'unknown'
}

/** «до 4 млн ₽» where the rule itself fixes the figure; nothing where it depends on the company. */
export function fixedAmount(measure: Measure, lang: Lang): string | undefined {
  const main = benefitOf(estimate(compiledOn(checkedOn), { facts: {} }, measure.id), measure.kind)
  return main && hasNumber(main) ? figureInWords(main, lang) : undefined
}
