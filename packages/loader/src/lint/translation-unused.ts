/** Is every translation of something, and only once? */
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { nearest } from '../nearest.ts'
import { keyOf, localeFileOf } from '../translate.ts'

/** Translations of texts that are not there (often the Russian was edited), and second translations of one text. */
export function translationUnused(draft: Draft): readonly Finding[] {
  const said = new Map<string, Set<string>>()
  for (const { file, ru } of draft.texts) {
    const locale = localeFileOf(file)
    said.set(locale, (said.get(locale) ?? new Set()).add(keyOf(ru)))
  }
  const seen = new Set<string>()
  const notKnown = new Set([...draft.brokenFiles].map(localeFileOf))
  return draft.translations.flatMap(({ file, path, ru }) => {
    const key = keyOf(ru)
    const twice = seen.has(`${file} ${key}`)
    seen.add(`${file} ${key}`)
    if (!twice && (said.get(file)?.has(key) || notKnown.has(file))) return []
    const message = twice ? 'This text is translated above already. Keep one of the two.' : unused(key, said.get(file))
    return [{ rule: 'translation-unused', severity: 'warning' as const, file, path: [...path, 'ru'], message }]
  })
}

function unused(key: string, texts: ReadonlySet<string> | undefined): string {
  if (!texts) return 'No file of rules/ with texts belongs to this translation file. Name it like the file it translates.'
  const meant = nearest(key, texts)
  return meant === undefined
    ? 'No such text in the Russian. Remove the pair, or correct its Russian.'
    : `No such text in the Russian; the nearest is «${meant}». Copy it here and check the English.`
}
