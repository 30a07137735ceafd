/** `mera diff` in words: measures, shared conditions, parameters, facts. */
import type { Edition, Measure, Parameter, ParameterValue } from '@mera/engine'
import { dayInDigits, inLocale, quantity } from '@mera/engine/phrase'
import type { Said } from '../command.ts'
import { paint } from '../output.ts'
import { diffWords } from '../words/diff.ts'
import { reportWords } from '../words/report.ts'
import { hang } from '../wrap.ts'
import { amountLines, treeLines, type Both } from './change-lines.ts'
import { isEmpty, isOtherValue, type EditionChange, type MeasureChange, type ParameterChange, type RulesetDiff } from './compare-rulesets.ts'
import { linesOfCondition, linesOfEdition } from './wording.ts'

/** A change: its sign, its heading, and lines under it, which may have lines of their own. */
interface Entry {
  readonly sign: '+' | '−' | '~'
  readonly text: string
  readonly lines: readonly (string | { readonly text: string; readonly lines: readonly string[] })[]
}

interface Telling {
  readonly both: Both
  readonly said: Said
  readonly asOf: string
  readonly day: (iso: string) => string
}

/**
 * Lines of the whole comparison. `asOf` is the day on which shared conditions are told.
 *
 * @example
 * ```ts
 * print(...diffText(compareRulesets(before, after), { before, after }, '2026-11-21', said, 110))
 * ```
 */
export function diffText(diff: RulesetDiff, both: Both, asOf: string, said: Said, width: number): readonly string[] {
  const words = diffWords(said.locale)
  if (isEmpty(diff)) return [words.nothing]
  const telling: Telling = { both, said, asOf, day: (iso) => dayInDigits(iso, said.locale) }
  const sections = [
    section(words.measures, measureEntries(diff, telling), width),
    section(words.conditions, conditionEntries(diff, telling), width),
    section(words.parameters, parameterEntries(diff, telling), width),
    section(words.facts, factEntries(diff, telling), width),
  ]
  return sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}

function measureEntries({ measures }: RulesetDiff, telling: Telling): readonly Entry[] {
  const words = diffWords(telling.said.locale)
  const name = (measure: Measure): string => `${measure.id} — ${inLocale(measure.short ?? measure.title, telling.said.locale)}`
  return [
    ...measures.added.map((measure): Entry => ({ sign: '+', text: name(measure), lines: [words.newMeasure(measure.editions.map((edition) => spanOf(edition, telling)).join('; '))] })),
    ...measures.removed.map((measure): Entry => ({ sign: '−', text: name(measure), lines: [words.goneMeasure] })),
    ...measures.changed.map((change): Entry => ({ sign: '~', text: name(change.after), lines: measureLines(change, telling) })),
  ]
}

function measureLines({ before, after, editions, keys }: MeasureChange, telling: Telling): Entry['lines'] {
  const words = diffWords(telling.said.locale)
  return [
    ...editions.added.map((edition) => words.newEdition(spanOf(edition, telling))),
    ...editions.removed.map((edition) => words.goneEdition(spanOf(edition, telling))),
    ...editions.changed.map((change) => ({ text: spanOf(change.after, telling), lines: editionLines(change, [before, after], telling) })),
    ...also(keys, telling),
  ]
}

function editionLines(change: EditionChange, [was, is]: readonly [Measure, Measure], { both, said: { locale }, day }: Telling): readonly string[] {
  const words = diffWords(locale)
  const { before, after, keys } = change
  const on = (iso: string | undefined): string | undefined => (iso === undefined ? undefined : day(iso))
  const status = reportWords(locale).status
  return [
    ...(keys.includes('until') ? [words.until(on(before.until), on(after.until))] : []),
    ...(keys.includes('status') ? [words.status(status[before.status], status[after.status])] : []),
    ...treeLines(change, linesOfEdition(both.before, was, before, locale), linesOfEdition(both.after, is, after, locale), both, locale),
    ...amountLines(change.amounts, both, locale),
    ...also(keys.filter((key) => key !== 'until' && key !== 'status'), { said: { locale } }),
  ]
}

function conditionEntries({ conditions }: RulesetDiff, { both, said: { locale }, asOf }: Telling): readonly Entry[] {
  return [
    ...conditions.added.map(({ id, title }): Entry => ({ sign: '+', text: `${id} — ${inLocale(title, locale)}`, lines: [] })),
    ...conditions.removed.map(({ id, title }): Entry => ({ sign: '−', text: `${id} — ${inLocale(title, locale)}`, lines: [] })),
    ...conditions.changed.map((change): Entry => {
      const { id, title } = change.after
      const [was, is] = [both.before, both.after].map((ruleset) => linesOfCondition(ruleset, id, asOf, locale))
      return { sign: '~', text: `${id} — ${inLocale(title, locale)}`, lines: treeLines(change, was ?? new Map(), is ?? new Map(), both, locale) }
    }),
  ]
}

function parameterEntries({ parameters }: RulesetDiff, telling: Telling): readonly Entry[] {
  const { locale } = telling.said
  const words = diffWords(locale)
  const name = ({ id, title }: Parameter): string => `${id} — ${inLocale(title, locale)}`
  return [
    ...parameters.added.map((parameter): Entry => ({
      sign: '+', text: name(parameter), lines: parameter.values.map((value) => words.value(telling.day(value.from), valueOf(value, parameter, telling))),
    })),
    ...parameters.removed.map((parameter): Entry => ({ sign: '−', text: name(parameter), lines: [] })),
    ...parameters.changed.map((change): Entry => ({ sign: '~', text: name(change.after), lines: valueLines(change, telling) })),
  ]
}

function valueLines({ after, values, keys }: ParameterChange, telling: Telling): readonly string[] {
  const words = diffWords(telling.said.locale)
  const say = (value: ParameterValue): string => valueOf(value, after, telling)
  return [
    ...values.added.map((value) => words.value(telling.day(value.from), say(value))),
    ...values.removed.map((value) => words.goneValue(telling.day(value.from), say(value))),
    ...values.changed.map((pair) => {
      const from = telling.day(pair.after.from)
      return isOtherValue(pair) ? words.otherValue(from, say(pair.before), say(pair.after)) : words.recited(from)
    }),
    ...also(keys, telling),
  ]
}

function valueOf({ value, until }: ParameterValue, { unit }: Parameter, { said: { locale }, day }: Telling): string {
  const said = typeof value === 'number' ? quantity(value, unit, locale) : typeof value === 'object' ? diffWords(locale).list(value.length) : String(value)
  return until === undefined ? said : `${said} (→ ${day(until)})`
}

function factEntries({ facts }: RulesetDiff, telling: Telling): readonly Entry[] {
  const { locale } = telling.said
  const name = ({ id, title }: RulesetDiff['facts']['added'][number]): string => `${id} — ${inLocale(title, locale)}`
  return [
    ...facts.added.map((fact): Entry => ({ sign: '+', text: name(fact), lines: [] })),
    ...facts.removed.map((fact): Entry => ({ sign: '−', text: name(fact), lines: [] })),
    ...facts.renamed.map(({ from, to }): Entry => ({ sign: '~', text: name(to), lines: [diffWords(locale).renamed(from)] })),
    ...facts.changed.map(({ after, keys }): Entry => ({ sign: '~', text: name(after), lines: also(keys, telling) })),
  ]
}

function spanOf({ from, until }: Edition, { said, day }: Telling): string {
  return diffWords(said.locale).edition(day(from), until === undefined ? undefined : day(until))
}

function also(keys: readonly string[], { said }: { readonly said: Pick<Said, 'locale'> }): readonly string[] {
  const words = diffWords(said.locale)
  return keys.length === 0 ? [] : [words.alsoChanged(keys.map((key) => words.key[key] ?? key).join(', '))]
}

function section(heading: string, entries: readonly Entry[], width: number): readonly string[] {
  if (entries.length === 0) return []
  const color = { '+': 'green', '−': 'red', '~': 'yellow' } as const
  return [
    paint('bold', heading),
    ...entries.flatMap(({ sign, text, lines }) => [
      ...hang(`${paint(color[sign], sign)} `, text, width),
      ...lines.flatMap((line) =>
        typeof line === 'string' ? hang('    ', line, width) : [...hang('    ', line.text, width), ...line.lines.flatMap((inner) => hang('      • ', inner, width))],
      ),
    ]),
  ]
}
