// The texts that islands get as their props: those of one language, and only the parts that they show.
import { messages, type Lang } from '../i18n/messages.ts'
import type { Words } from '../islands/words.ts'

/** Language and texts for an island. */
export function islandWords(lang: Lang): Words {
  const { common, check, fields, lists, result } = messages(lang)
  return { lang, t: { common, check, fields, lists, result } }
}
