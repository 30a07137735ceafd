/** Has every Russian text its English? */
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { dictionariesOf, isRussian, keyOf, localeFileOf } from '../translate.ts'

/** Texts without a translation, each once in a file; the English pages would show them in Russian. */
export function translationMissing(draft: Draft): readonly Finding[] {
  const dictionaries = dictionariesOf(draft.translations)
  const told = new Set<string>()
  return draft.texts.flatMap(({ file, path, ru }) => {
    const locale = localeFileOf(file)
    const key = `${locale} ${keyOf(ru)}`
    const english = dictionaries.get(locale)?.get(keyOf(ru))
    if (!isRussian(ru) || told.has(key) || (english !== undefined && keyOf(english) !== keyOf(ru))) return []
    told.add(key)
    const message = `«${shorten(ru)}» has no English. Add - { ru: …, en: … } to rules/${locale}.`
    return [{ rule: 'translation-missing', severity: 'warning' as const, file, path, message }]
  })
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}
