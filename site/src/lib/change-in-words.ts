// A change of a measure in a sentence or two.
import type { Change } from '../data/changes.ts'
import { messages, type Lang } from '../i18n/messages.ts'
import { capital } from './first-letter.ts'

/** «Новая редакция правил», with the edition's own note where it has one. */
export function changeInWords(change: Exclude<Change, { kind: 'value' }>, lang: Lang): string {
  const t = messages(lang).changes
  const what = capital(change.kind === 'begins' ? t.begins : change.kind === 'changes' ? t.changed : t.ends)
  return change.note ? `${what}. ${change.note[lang]}` : what
}
