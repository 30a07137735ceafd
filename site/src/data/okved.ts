// The activity classifier as a field is given it: every code with its name, each class with its section. One language a file;
// names below the classes are the classifier's own, in Russian.
import { okvedClasses, okvedCodes, okvedSections } from '@mera/engine/schema'
import type { Lang } from '../i18n/messages.ts'
import type { Okved } from '../lib/okved.ts'
import type { read } from './reference-file.ts'

/** Sections, classes and codes. `file` reads a file of the reference data. */
export function okved(file: typeof read, lang: Lang): Okved {
  const sections = file('okved/sections', okvedSections).items
  const classes = file('okved/classes', okvedClasses).items
  const codes = sections.flatMap(({ code }) => Object.entries(file(`okved/codes/${code}`, okvedCodes).codes))
  return {
    sections: Object.fromEntries(sections.map(({ code, name }) => [code, name[lang]])),
    classes: Object.fromEntries(classes.map(({ code, section, name }) => [code, { section, name: name[lang], ...(lang === 'en' && { ru: name.ru }) }])),
    codes: Object.fromEntries(codes.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}
