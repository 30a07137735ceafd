/** A formula in words: «меньшее из двух: 50 % от стоимости …» is said as it is computed, names for ids. */
import type { Formula } from '../formula.ts'
import { quantity, type AnyUnit } from './quantity.ts'
import { valueOn } from '../edition.ts'
import { inLocale, type Locale } from './locale.ts'
import { quoted } from './quoted.ts'
import { factNamed, parameterNamed, type Vocabulary } from './vocabulary.ts'

/**
 * A formula with facts and parameters by their titles. `unit` is what the result is measured in:
 * it goes to bare numbers that are the result or are added to it or compared with it.
 * With `day`, parameters show the value that holds on it.
 *
 * @example
 * ```ts
 * formulaInWords({ op: 'min', args: [{ op: '*', args: [0.5, { fact: 'project.costRub' }] }, 4_000_000] }, ruleset, 'ru', 'rub')
 * // 'меньшее из: 0,5 × «стоимость проекта»; 4 млн ₽'
 * ```
 */
export function formulaInWords(formula: Formula, words: Vocabulary, locale: Locale, unit?: AnyUnit, day?: string): string {
  return told(formula, { words, locale, ...(day !== undefined && { day }) }, unit, 0)
}

interface Context {
  readonly words: Vocabulary
  readonly locale: Locale
  readonly day?: string
}

const SIGNS = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const
const RANK = { '+': 1, '-': 1, '*': 2, '/': 2 } as const

/** `outer`: how tightly the operation around binds; a looser one inside gets brackets. */
function told(formula: Formula, context: Context, unit: AnyUnit | undefined, outer: number): string {
  const { locale } = context
  if (typeof formula === 'number') return quantity(formula, unit, locale)
  if ('fact' in formula && !('op' in formula)) return quoted(titleOf(formula.fact, context), locale)
  if ('parameter' in formula) return parameterWithValue(formula.parameter, context)
  switch (formula.op) {
    case 'monthsSince':
      return `${locale === 'ru' ? 'полных месяцев с события' : 'whole months since'} ${quoted(titleOf(formula.fact, context), locale)}`
    case 'min':
    case 'max': {
      const choice = CHOICE[locale][formula.op]
      const text = `${choice}: ${formula.args.map((arg) => told(arg, context, unit, 0)).join('; ')}`
      return outer === 0 ? text : `(${text})`
    }
    default: {
      const rank = RANK[formula.op]
      const inner = rank === 1 ? unit : undefined
      const parts = formula.args.map((arg, index) => told(arg, context, inner, index === 0 ? rank : rank + 1))
      const text = parts.join(`\u00a0${SIGNS[formula.op]} `)
      return rank < outer ? `(${text})` : text
    }
  }
}

function titleOf(id: string, { words, locale }: Context): string {
  const fact = factNamed(words, id)
  return fact ? inLocale(fact.title, locale) : id
}

function parameterWithValue(id: string, { words, locale, day }: Context): string {
  const parameter = parameterNamed(words, id)
  if (!parameter) return quoted(id, locale)
  const title = quoted(inLocale(parameter.title, locale), locale)
  const value = day === undefined ? undefined : valueOn(parameter, day)?.value
  return typeof value === 'number' ? `${title} (${quantity(value, parameter.unit, locale)})` : title
}

const CHOICE: Readonly<Record<Locale, Readonly<Record<'min' | 'max', string>>>> = {
  ru: { min: 'меньшее из', max: 'большее из' },
  en: { min: 'the lesser of', max: 'the greater of' },
}
