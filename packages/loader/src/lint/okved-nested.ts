/** Do the sections, classes and codes of ОКВЭД lie inside one another? */
import type { Draft } from '../draft.ts'
import type { Finding } from '../finding.ts'
import { stemOf } from '../kinds.ts'
import type { Path } from '../path.ts'
import { okvedOf } from '../reference-parts.ts'

/** Classes outside the range of their section; codes in the file of another section, or of no class. */
export function okvedNested(draft: Draft): readonly Finding[] {
  const { sections, classes, codes } = okvedOf(draft)
  const ranges = new Map((sections?.value.items ?? []).map((section) => [section.code, section]))
  const sectionOf = new Map((classes?.value.items ?? []).map(({ code, section }) => [code, section]))
  const outside = (classes?.value.items ?? []).flatMap(({ code, section }, index) => {
    const range = ranges.get(section)
    if (!sections || !classes || (range && range.from <= code && code <= range.to)) return []
    const where = range ? `${section} goes from ${range.from} to ${range.to}` : `there is no section ${section}`
    return [finding(classes.file, ['items', index, 'section'], `Class ${code} is not in section ${section}: ${where}. Correct the one or the other.`)]
  })
  const misplaced = codes.flatMap(({ file, value }) => {
    const found = Object.keys(value.codes).filter((code) => classes && sectionOf.get(code.slice(0, 2)) !== value.section)
    const names = value.section === stemOf(file) ? [] : [finding(file, ['section'], `The file is ${stemOf(file)}.yaml, the section ${value.section}. Give them one name.`)]
    return [...names, ...found.map((code) => finding(file, ['codes', code], `${code} is in no class of section ${value.section}. Move it to its own section.`))]
  })
  return [...outside, ...misplaced]
}

function finding(file: string, path: Path, message: string): Finding {
  return { rule: 'okved-nested', severity: 'error', file, path, message, at: 'key' }
}
