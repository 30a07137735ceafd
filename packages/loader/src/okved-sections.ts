/** Sections of ОКВЭД 2 and their classes: rules name sections, codes nest by digits. */
import { valueAt } from './path.ts'
import type { YamlFile } from './yaml-file.ts'

/** Letter of a section → its classes: `J` → `58 59 60 61 62 63`. */
export type Sections = ReadonlyMap<string, readonly string[]>

/** Where the classes stand, each with its section. */
const CLASSES = 'reference/okved/classes.yaml'

/**
 * Sections with their classes as the classifier has them; none while the file is missing or broken,
 * so that a letter in a rule is then told as no code.
 */
export function sectionsIn(files: readonly YamlFile[]): Sections {
  const items = valueAt(files.find(({ name }) => name === CLASSES)?.data, ['items'])
  const sections = new Map<string, readonly string[]>()
  for (const item of Array.isArray(items) ? items : []) {
    const [section, code] = [valueAt(item, ['section']), valueAt(item, ['code'])]
    if (typeof section === 'string' && typeof code === 'string') sections.set(section, [...(sections.get(section) ?? []), code])
  }
  return sections
}
