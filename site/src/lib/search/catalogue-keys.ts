// The keys of the site's own measures, for the attributes of the catalogue's list. While the site is built only.
import type { Measure } from '@mera/engine'
import { glossary, organisations, regions } from '../../data/reference.ts'
import { ruleset } from '../../data/ruleset.ts'
import type { Lang } from '../../i18n/messages.ts'
import { keysFrom, type Knowledge } from './keys.ts'

const knowledge: Knowledge = { ...ruleset, glossary, organisations, regions }
const inLanguage = { ru: keysFrom(knowledge, 'ru'), en: keysFrom(knowledge, 'en') }

/** How a measure is also found, for `Entry.keys` of the search. */
export function keysOf(measure: Measure, lang: Lang): string {
  return inLanguage[lang](measure)
}
