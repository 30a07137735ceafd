// How a number is put into a sentence: placeholders and plural forms.
import type { Lang } from './messages.ts'

/** Plural forms of a text; `{n}` stands for the number. Russian has one, few, many; English one and other. */
export interface Forms {
  readonly one: string
  readonly few?: string
  readonly many?: string
  readonly other: string
  /** What is said of just this number, without the figure: «оба условия». */
  readonly exactly?: Readonly<Record<number, string>>
}

/** Russian forms: `russian('{n} мера', '{n} меры', '{n} мер')`; a fraction takes the middle one. */
export function russian(one: string, few: string, many: string): Forms {
  return { one, few, many, other: few }
}

/** English forms: `english('{n} measure', '{n} measures')`. */
export function english(one: string, other: string): Forms {
  return { one, other }
}

/** Fills `{name}` placeholders: `fill('{n} мер', { n: 5 })` is «5 мер». A name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : String(value)
  })
}

// Made when first asked for: making them takes milliseconds, which a page that is just opening has not got.
const rules: Partial<Record<Lang, Intl.PluralRules>> = {}

/** The right form with the number in it: `plural('ru', 3, { one: '{n} мера', few: '{n} меры', … })` is «3 меры». */
export function plural(lang: Lang, n: number, forms: Forms, values: Readonly<Record<string, string | number>> = {}): string {
  const category = (rules[lang] ??= new Intl.PluralRules(lang)).select(n)
  const form = forms.exactly?.[n] ?? (category === 'one' || category === 'few' || category === 'many' ? forms[category] : undefined) ?? forms.other
  // A figure and the word after it stay on one line.
  return fill(form.replace('{n} ', '{n}\u00a0'), { n: formatInteger(lang, n), ...values })
}

const tags: Readonly<Record<Lang, string>> = { ru: 'ru-RU', en: 'en-GB' }
const integers: Partial<Record<Lang, Intl.NumberFormat>> = {}

/** 1234567 → «1 234 567» or "1,234,567". */
export function formatInteger(lang: Lang, n: number): string {
  return (integers[lang] ??= new Intl.NumberFormat(tags[lang])).format(n)
}
