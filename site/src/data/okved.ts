// The activity classifier as a field is given it: every code with its name, each class with its section. One language a file;
// names below the classes are the classifier's own, in Russian.
import type { Lang } from '../i18n/messages.ts'
import type { Okved } from '../lib/okved.ts'

interface Sections { readonly items: readonly { readonly code: string; readonly name: Readonly<Record<Lang, string>> }[] }
interface Classes { readonly items: readonly { readonly code: string; readonly section: string; readonly name: Readonly<Record<Lang, string>> }[] }
interface Codes { readonly codes: Readonly<Record<string, string>> }

/** Sections, classes and codes. `referenceFile` gives a file of the reference data by its name. */
export function okved(referenceFile: <T>(file: string) => T | undefined, lang: Lang): Okved {
  const sections = referenceFile<Sections>('okved/sections')?.items ?? []
  const classes = referenceFile<Classes>('okved/classes')?.items ?? []
  const codes = sections.flatMap(({ code }) => Object.entries(referenceFile<Codes>(`okved/codes/${code}`)?.codes ?? {}))
  return {
    sections: Object.fromEntries(sections.map(({ code, name }) => [code, name[lang]])),
    classes: Object.fromEntries(classes.map(({ code, section, name }) => [code, { section, name: name[lang], ...(lang === 'en' && { ru: name.ru }) }])),
    codes: Object.fromEntries(codes.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}
