/** An answer as a person types it, read as an answer to a fact. */
import { parseProfile, type Fact, type FactValue } from '@mera/engine'
import { inLocale, type Locale } from '@mera/engine/phrase'
import { readYaml } from '@mera/loader'

/** What was typed: an answer, «не знаю», the end, or what is wrong with it. */
export type Typed = { readonly value: FactValue } | { readonly dontKnow: true } | { readonly stop: true } | { readonly wrong: string }

/**
 * Reads one line. Options may be given by number, by id or by their words; numbers as ranges.
 *
 * @example
 * ```ts
 * typedAnswer('100–250', headcount, 'ru') // { value: { min: 100, max: 250 } }
 * ```
 */
export function typedAnswer(line: string, fact: Fact, locale: Locale): Typed {
  const text = line.trim()
  if (text === '') return { stop: true }
  if (text === '?') return { dontKnow: true }
  const { profile, issues } = parseProfile({ [fact.id]: valueOf(text, fact, locale) }, [fact])
  const value = profile.facts[fact.id]
  return issues.length === 0 && value !== undefined ? { value } : { wrong: issues.map(({ message }) => inLocale(message, locale)).join(' ') || text }
}

function valueOf(text: string, fact: Fact, locale: Locale): unknown {
  switch (fact.type) {
    case 'boolean':
      return YES.has(text.toLowerCase()) ? true : NO.has(text.toLowerCase()) ? false : text
    case 'integer':
    case 'number':
      return numberOrRange(text)
    case 'enum':
      return optionNamed(text, fact, locale)
    case 'codes':
      return text === '0' ? [] : text.split(/[,;]\s*/).map((part) => optionNamed(part.trim(), fact, locale))
    case 'list':
      return readYaml('answer', text).file?.data ?? text
    default:
      return text
  }
}

const YES: ReadonlySet<string> = new Set(['да', 'д', 'yes', 'y', 'true', '1'])
const NO: ReadonlySet<string> = new Set(['нет', 'н', 'no', 'n', 'false', '0'])

function numberOrRange(text: string): unknown {
  const [, from, to] = /^([\d\s.,]*)\s*(?:[-–—]|\.\.)\s*([\d\s.,]*)$/.exec(text) ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return numberIn(text) ?? text
  const [min, max] = [numberIn(from), numberIn(to)]
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
}

function numberIn(text: string): number | undefined {
  const plain = text.replaceAll(/\s/g, '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

function optionNamed(text: string, { options = [] }: Fact, locale: Locale): string {
  const byNumber = /^\d+$/.test(text) ? options[Number(text) - 1] : undefined
  const named = options.find(({ id, label }) => id === text || inLocale(label, locale).toLowerCase() === text.toLowerCase())
  return (named ?? byNumber)?.id ?? text
}
