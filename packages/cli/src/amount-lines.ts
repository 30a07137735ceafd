/** How much, in words: each figure with the way it is computed, what went into it, and its clause. */
import type { Estimate, Known, Ruleset, Step, Unit } from '@mera/engine'
import { clauseInWords, dayInWords, figureInWords, formulaInWords, inLocale, knownInWords, quantity, type Locale } from '@mera/engine/phrase'
import type { Said } from './command.ts'

/**
 * Lines about one figure; the first says the figure itself, the rest stand under it.
 *
 * @example
 * ```ts
 * amountLines(estimate(compiled, profile, 'pp533-guarantee-fee')[0], ruleset, said)
 * // ['возмещение вознаграждения за гарантию: до 90 000 ₽', …]
 * ```
 */
export function amountLines(figure: Estimate, ruleset: Ruleset, said: Said): readonly string[] {
  const { words: { explain }, locale } = said
  const formulas = figure.formulas.map((formula) => formulaInWords(formula, ruleset, locale, figure.unit))
  const [only] = formulas
  const computed =
    formulas.length > 1 ? [`${explain.oneOfFormulas}: ${formulas.join(' | ')}`] : only !== undefined && figure.steps.length > 0 ? [`${explain.formula}: ${only}`] : []
  const needed = figure.inputs.map((id) => ruleset.facts.find((fact) => fact.id === id)?.title[locale] ?? id)
  return [
    `${inLocale(figure.label, locale)}: ${figureInWords(figure, locale)}`,
    ...computed,
    ...figure.steps.map((step) => stepInWords(step, ruleset, said)),
    ...(needed.length > 0 ? [`${explain.needed}: ${needed.join('; ')}`] : []),
    ...(figure.note ? [inLocale(figure.note, locale)] : []),
    clauseInWords(figure.cite, ruleset, locale),
  ]
}

function stepInWords(step: Step, ruleset: Ruleset, { words: { explain }, locale }: Said): string {
  const named = step.kind === 'parameter' ? ruleset.parameters : ruleset.facts
  const found = named.find(({ id }) => id === step.id)
  const title = found ? inLocale(found.title, locale) : (step.id ?? '')
  const since = step.from === undefined ? '' : ` (${explain.since(dayInWords(step.from, locale))})`
  return `${title} — ${interval(step, found?.unit, locale) ?? explain.noAnswer}${since}`
}

function interval({ min, max }: Step, unit: Unit | undefined, locale: Locale): string | undefined {
  if (min === undefined && max === undefined) return undefined
  if (min === max && min !== undefined) return quantity(min, unit, locale)
  const known: Known = { kind: 'range', ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
  return knownInWords(known, { type: 'number', ...(unit && { unit }) }, locale)
}
