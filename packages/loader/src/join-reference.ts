/** Reference data with both languages. Its files differ in shape, so texts are told by their keys. */
import type { Said } from './draft.ts'
import { bothLanguages, isRussian, type Dictionary } from './translate.ts'
import type { Path } from './path.ts'

/** Always texts, whatever letters they have. */
const TEXTS = new Set(['title', 'name', 'short', 'note'])

/** Never translated: words to search by, places in sources. */
const PLAIN = new Set(['search', 'synonyms', 'cite'])

/** Reference data of one file: every Russian text becomes `{ ru, en }`. */
export function joinReference(data: unknown, file: string, dictionary: Dictionary | undefined): { readonly value: unknown; readonly texts: readonly Said[] } {
  const texts: Said[] = []
  return { value: walk(data, [], ''), texts }

  function walk(part: unknown, path: Path, key: string): unknown {
    if (typeof part === 'string') return TEXTS.has(key) || isRussian(part) ? say(part, path) : part
    if (Array.isArray(part)) return part.map((item, index) => walk(item, [...path, index], key))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(
      Object.entries(part).map(([name, item]) => [name, PLAIN.has(name) ? item : walk(item, [...path, name], name)]),
    )
  }

  function say(ru: string, path: Path): unknown {
    texts.push({ file, path, ru })
    return bothLanguages(ru, dictionary)
  }
}
