// A formula as a person would write it: names of facts, values of parameters, signs of arithmetic.
import { valueOn, type Formula, type Ruleset } from '@mera/engine'
import { formatNumber, inLocale, quantity } from '@mera/engine/phrase'
import type { Lang } from '../i18n/messages.ts'

type Words = Pick<Ruleset, 'facts' | 'parameters'>

/** «меньшее из: 0,5 × затраты; 4 000 000». `day` chooses the values of parameters. */
export function formulaInWords(formula: Formula, words: Words, day: string, lang: Lang): string {
  const inner = (part: Formula) => formulaInWords(part, words, day, lang)
  if (typeof formula === 'number') return formatNumber(formula, lang)
  if ('parameter' in formula) return parameterInWords(formula.parameter, words, day, lang)
  if (!('op' in formula)) return factTitle(formula.fact, words, lang)
  if (formula.op === 'monthsSince') return `${lang === 'ru' ? 'полных месяцев с даты' : 'full months since'}: ${factTitle(formula.fact, words, lang)}`
  if (formula.op === 'min' || formula.op === 'max') return `${EXTREME[lang][formula.op]}: ${formula.args.map(inner).join('; ')}`
  return formula.args.map(arg => (isSum(arg) && formula.op !== '+' ? `(${inner(arg)})` : inner(arg))).join(` ${SIGN[formula.op]} `)
}

const SIGN = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const
const EXTREME = { ru: { min: 'меньшее из', max: 'большее из' }, en: { min: 'the least of', max: 'the greatest of' } } as const

function isSum(formula: Formula): boolean {
  return typeof formula === 'object' && 'op' in formula && formula.op !== 'monthsSince'
}

function factTitle(id: string, { facts }: Words, lang: Lang): string {
  const fact = facts.find(f => f.id === id)
  return fact ? inLocale(fact.title, lang) : id
}

function parameterInWords(id: string, { parameters }: Words, day: string, lang: Lang): string {
  const parameter = parameters.find(p => p.id === id)
  if (!parameter) return id
  const value = valueOn(parameter, day)?.value
  const title = inLocale(parameter.title, lang)
  return typeof value === 'number' ? `${title} (${quantity(value, parameter.unit, lang)})` : title
}
