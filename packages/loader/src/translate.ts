/** Russian texts and their English, joined by the Russian. */
import type { Plurals, Text } from '@mera/engine'
import type { Said, Translation } from './draft.ts'

/**
 * File that holds the translations of a file. Levels of measures have no folder of their own there,
 * and the parameters of a topic share one file.
 *
 * @example
 * ```ts
 * localeFileOf('measures/federal/pp469.yaml') // 'locales/en/measures/pp469.yaml'
 * localeFileOf('parameters/sme/sme-income-limit.yaml') // 'locales/en/parameters/sme.yaml'
 * ```
 */
export function localeFileOf(file: string): string {
  const [root, folder, name] = file.split('/')
  if (root === 'measures') return `locales/en/measures/${name}`
  if (root === 'parameters') return `locales/en/parameters/${folder}.yaml`
  return `locales/en/${file}`
}

/** A text without what does not distinguish it: line breaks and kinds of space. */
export function keyOf(ru: string): string {
  return ru.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
}

/** English of the texts of one file. */
export type Dictionary = ReadonlyMap<string, string>

/** Translations by file, then by Russian text. */
export function dictionariesOf(translations: readonly Translation[]): ReadonlyMap<string, Dictionary> {
  const dictionaries = new Map<string, Map<string, string>>()
  for (const { file, ru, en } of translations) {
    const dictionary = dictionaries.get(file) ?? new Map<string, string>()
    dictionaries.set(file, dictionary.set(keyOf(ru), en))
  }
  return dictionaries
}

/** True if the text has a Cyrillic letter. */
export function isRussian(text: string): boolean {
  return /[а-яё]/i.test(text)
}

/**
 * Both languages of a text. A missing translation leaves the Russian in place; a lint tells.
 * A text without Cyrillic letters is its own translation.
 */
export function bothLanguages(ru: string, dictionary: Dictionary | undefined): Text {
  const said = ru.trim()
  return { ru: said, en: dictionary?.get(keyOf(said)) ?? said }
}

/** Plural forms in both languages. English has two: one and other. */
export function bothPlurals(ru: Plurals, dictionary: Dictionary | undefined): { readonly ru: Plurals; readonly en: Plurals } {
  const [one, other] = [ru.one, ru.other ?? ru.many]
  return {
    ru,
    en: {
      ...(one !== undefined && { one: bothLanguages(one, dictionary).en }),
      ...(other !== undefined && { other: bothLanguages(other, dictionary).en }),
    },
  }
}

/** Texts of plural forms that need a translation. */
export function pluralsToTranslate(ru: Plurals, place: Omit<Said, 'ru'>): readonly Said[] {
  const named = [['one', ru.one], ['other', ru.other]] as const
  return named.flatMap(([form, text]) => (text === undefined ? [] : [{ ...place, path: [...place.path, form], ru: text }]))
}
