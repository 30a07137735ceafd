/** A ruleset and its words apart: rules small enough to load at once, words in the languages that are wanted. */
import type { Text } from './condition.ts'
import type { Ruleset } from './ruleset.ts'

/** Words by language; a text of the rules is a place in these lists. */
export interface Texts {
  readonly ru: readonly string[]
  readonly en: readonly string[]
}

/** The rules with a place (`{ text: 15 }`) wherever a text stands. Verdicts need no more than this. */
export interface Apart {
  readonly ruleset: unknown
  readonly texts: Texts
}

/**
 * Takes the words out of a ruleset; equal texts become one.
 *
 * @example
 * ```ts
 * putTogether(takeApart(ruleset)) // equals ruleset
 * ```
 */
export function takeApart(ruleset: Ruleset): Apart {
  const places = new Map<string, number>()
  const [ru, en]: [string[], string[]] = [[], []]
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    if (isText(value)) {
      const key = JSON.stringify([value.ru, value.en])
      const place = places.get(key) ?? ru.push(value.ru) - 1
      if (!places.has(key)) en.push(value.en)
      places.set(key, place)
      return { text: place }
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item)]))
  }
  return { ruleset: visit(ruleset), texts: { ru, en } }
}

/**
 * Puts the words back. A language that is not given speaks the other one.
 *
 * @example
 * ```ts
 * const { ruleset: rules, texts } = takeApart(ruleset)
 * putTogether({ ruleset: rules, texts: { en: texts.en } }).measures[0]?.title.ru === ruleset.measures[0]?.title.en // true
 * ```
 */
export function putTogether({ ruleset, texts }: { readonly ruleset: unknown; readonly texts: Partial<Texts> }): Ruleset {
  const { ru = texts.en ?? [], en = texts.ru ?? [] } = texts
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    if (typeof value !== 'object' || value === null) return value
    if (isPlace(value)) return { ru: ru[value.text], en: en[value.text] }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item)]))
  }
  return visit(ruleset) as Ruleset
}

function isText(value: object): value is Text {
  return 'ru' in value && 'en' in value && typeof value.ru === 'string' && Object.keys(value).length === 2
}

function isPlace(value: object): value is { readonly text: number } {
  return 'text' in value && typeof value.text === 'number'
}
