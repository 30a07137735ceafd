/** Schemas of `reference/okved/`: sections, classes and all deeper codes of ОКВЭД 2. */
import { z } from 'zod'
import type { Cite, Text } from '../condition.ts'
import { cite, plain } from './atoms.ts'
import { exactly } from './exactly.ts'
import { emitted, written } from './form.ts'
import { code } from './reference-pieces.ts'

/** Sections: a letter and its range of classes, both ends included. */
export interface OkvedSections {
  readonly title: Text
  readonly cite: Cite
  readonly note?: Text
  readonly items: readonly { readonly code: string; readonly name: Text; readonly from: string; readonly to: string }[]
}

/** Classes: two digits. */
export interface OkvedClasses {
  readonly title: Text
  readonly cite: Cite
  readonly note?: Text
  readonly items: readonly { readonly code: string; readonly section: string; readonly name: Text }[]
}

/** All codes below the classes of a section, with their Russian names. */
export interface OkvedCodes {
  readonly section: string
  readonly cite: Cite
  readonly codes: Readonly<Record<string, string>>
}

const letter = z.string().regex(/^[A-U]$/)
const twoDigits = z.string().regex(/^\d\d$/)

function sectionsOf<T>(text: z.ZodType<T>) {
  const section = z.strictObject({ code: letter, name: text, from: twoDigits, to: twoDigits })
  return z.strictObject({ title: text, cite, note: text.exactOptional(), items: z.array(section).min(1) })
}

function classesOf<T>(text: z.ZodType<T>) {
  const item = z.strictObject({ code: twoDigits, section: letter, name: text })
  return z.strictObject({ title: text, cite, note: text.exactOptional(), items: z.array(item).min(1) })
}

/** Sections as emitted. */
export const okvedSections: z.ZodType<OkvedSections> = exactly<OkvedSections>()(sectionsOf(emitted.text))
/** Sections as written. */
export const writtenOkvedSections: z.ZodType<unknown> = sectionsOf(written.text)

/** Classes as emitted. */
export const okvedClasses: z.ZodType<OkvedClasses> = exactly<OkvedClasses>()(classesOf(emitted.text))
/** Classes as written. */
export const writtenOkvedClasses: z.ZodType<unknown> = classesOf(written.text)

/** Codes of a section: the same written and emitted, for their names are not translated. */
export const okvedCodes: z.ZodType<OkvedCodes> = exactly<OkvedCodes>()(
  z.strictObject({ section: letter, cite, codes: z.record(code, plain) }),
)
