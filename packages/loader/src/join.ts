/** From the written form to the emitted one: formulas become trees, texts get their English, sections their classes. */
import type { Infix, Russian, RussianPlurals } from '@mera/engine/schema'
import type { Said } from './draft.ts'
import type { Finding } from './finding.ts'
import type { Sections } from './okved-sections.ts'
import { parseFormula } from './parse-formula.ts'
import type { Path } from './path.ts'
import { bothLanguages, bothPlurals, pluralsToTranslate, type Dictionary } from './translate.ts'

/** One entry, with everything met on the way. */
export interface Joined {
  readonly value: unknown
  readonly texts: readonly Said[]
  readonly findings: readonly Finding[]
}

/** What joining needs beside the entry. */
export interface JoinContext {
  /** English of the file. */
  readonly dictionary?: Dictionary | undefined
  /** Classes of the ОКВЭД sections. */
  readonly sections: Sections
}

/**
 * Joins one entry. `value` is what the schema of the written form returned, with its marks.
 * A formula that can't be read becomes 0 and an error.
 */
export function join(value: unknown, file: string, path: Path, { dictionary, sections }: JoinContext): Joined {
  const texts: Said[] = []
  const findings: Finding[] = []
  return { value: walk(value, path), texts, findings }

  function walk(part: unknown, at: Path): unknown {
    if (Array.isArray(part)) return part.map((item, index) => walk(item, [...at, index]))
    if (typeof part !== 'object' || part === null) return part
    if (isMark<Russian>(part, 'ru')) {
      texts.push({ file, path: at, ru: part.ru })
      return bothLanguages(part.ru, dictionary)
    }
    if (isMark<RussianPlurals>(part, 'plurals')) {
      texts.push(...pluralsToTranslate(part.plurals, { file, path: at }))
      return bothPlurals(part.plurals, dictionary)
    }
    if (isMark<Infix>(part, 'infix')) return formula(part.infix, at)
    return spread(sections, Object.fromEntries(Object.entries(part).map(([key, item]) => [key, walk(item, [...at, key])])))
  }

  function formula(infix: string, at: Path): unknown {
    const parsed = parseFormula(infix)
    if ('formula' in parsed) return parsed.formula
    const { message, offset } = parsed.problem
    findings.push({ rule: 'formula', severity: 'error', file, path: at, offset, message })
    return 0
  }
}

function isMark<T extends object>(part: object, key: keyof T & string): part is T {
  return key in part && Object.keys(part).length === 1
}

/** ОКВЭД sections written out: in `codeWithin` and in the lists of parameters. */
function spread(sections: Sections, node: Record<string, unknown>): Record<string, unknown> {
  const { value } = node
  const isCodes = node['operator'] === 'codeWithin' || ('from' in node && 'cite' in node)
  if (!isCodes || !Array.isArray(value) || !value.every((code) => typeof code === 'string')) return node
  return { ...node, value: value.flatMap((code) => sections.get(code) ?? [code]) }
}
