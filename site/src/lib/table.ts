// A pasted table or a CSV file as records of a list fact: every cell that can be read is kept, every other is named.
import type { Fact, Field, RecordValue } from '@mera/engine'
import type { Lang } from '../i18n/messages.ts'
import { readDay } from './day-input.ts'
import { readNumber } from './number-input.ts'

/** A row of the editor: what was understood, and what was not, by field. */
export interface Row {
  readonly record: RecordValue
  readonly unread: Readonly<Record<string, string>>
  /** Cells beyond the last column. */
  readonly extra: number
}

/** Reads rows of cells. The first row is left out if it names the columns; columns may then stand in any order. */
export function readRows(cells: readonly (readonly string[])[], fact: Fact, lang: Lang): readonly Row[] {
  const rows = cells.map(row => row.map(cell => cell.trim())).filter(row => row.some(cell => cell !== ''))
  const columns = ['name', ...(fact.fields ?? []).map(f => f.id)]
  const heading = headingOf(rows[0] ?? [], fact, lang)
  return (heading ? rows.slice(1) : rows).map(row => readRow(row, heading ?? columns, fact, lang))
}

/** Pasted text as cells: tabs part the columns, or semicolons where there are no tabs. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const tabs = text.includes('\t')
  return text.split(/\r?\n/).map(line => line.split(tabs ? '\t' : ';').map(cell => cell.trim().replace(/^"(.*)"$/s, '$1').replaceAll('""', '"')))
}

function readRow(row: readonly string[], columns: readonly (string | undefined)[], fact: Fact, lang: Lang): Row {
  const record: Record<string, RecordValue[string]> = {}
  const unread: Record<string, string> = {}
  for (const [i, id] of columns.entries()) {
    const text = row[i] ?? ''
    if (id === undefined || text === '' || isUnknown(text)) continue
    if (id === 'name') { record['name'] = text; continue }
    const field = fact.fields?.find(f => f.id === id)
    const value = field && readCell(text, field, lang)
    if (value === undefined) unread[id] = text
    else record[id] = value
  }
  return { record, unread, extra: Math.max(0, row.slice(columns.length).filter(Boolean).length) }
}

/** One cell as a value of its field; nothing if it can't be understood. */
export function readCell(text: string, field: Field, lang: Lang): RecordValue[string] | undefined {
  switch (field.type) {
    case 'boolean':
      return YES.has(plain(text)) ? true : NO.has(plain(text)) ? false : undefined
    case 'enum':
      return optionFor(text, field, lang)
    case 'integer':
    case 'number': {
      const read = readNumber(text)
      return read.ok ? read.value : undefined
    }
    case 'date': {
      const read = readDay(text)
      return read.ok ? read.value : undefined
    }
    case 'code':
      return text
  }
}

/** A value as the text of a cell. */
export function cellText(value: RecordValue[string] | undefined, field: Field, lang: Lang): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? (lang === 'ru' ? 'да' : 'yes') : lang === 'ru' ? 'нет' : 'no'
  if (typeof value === 'object') return [value.min, value.max].filter(end => end !== undefined).join('–')
  return field.options?.find(o => o.id === value)?.label[lang] ?? String(value)
}

const YES = new Set(['да', 'yes', 'y', 'д', '+', '1', 'true', 'истина', 'есть', 'v', '✓', '✔'])
const NO = new Set(['нет', 'no', 'n', 'н', '-', '−', '–', '0', 'false', 'ложь'])
const isUnknown = (text: string) => ['?', 'не знаю', 'неизвестно', 'unknown', 'n/a'].includes(plain(text))

// An option is meant if the cell is its id, its label, or begins the label: «производство» for «производственное предприятие».
function optionFor(text: string, field: Field, lang: Lang): string | undefined {
  const options = field.options ?? []
  const wanted = plain(text)
  const exact = options.find(o => plain(o.id) === wanted || plain(o.label[lang]) === wanted)
  if (exact) return exact.id
  const stem = wanted.slice(0, Math.max(5, wanted.length - 3))
  const near = wanted.length < 4 ? [] : options.filter(o => plain(o.label[lang]).split(' ').some(word => word.startsWith(stem)))
  return near.length === 1 ? near[0]?.id : undefined
}

// The columns that the first row names; in their usual order where it begins with the name, has no values and calls them otherwise.
function headingOf(row: readonly string[], fact: Fact, lang: Lang): readonly (string | undefined)[] | undefined {
  const known = row.map(cell => (isName(cell) ? 'name' : fact.fields?.find(f => plain(f.title[lang]) === plain(cell) || plain(f.id) === plain(cell))?.id))
  if (known.filter(Boolean).length >= Math.min(2, row.filter(Boolean).length)) return known
  return known[0] === 'name' && !row.slice(1).some((cell, i) => isValue(cell, fact.fields?.[i], lang)) ? ['name', ...(fact.fields ?? []).map(f => f.id)] : undefined
}

function isValue(cell: string, field: Field | undefined, lang: Lang): boolean {
  return field !== undefined && cell !== '' && (isUnknown(cell) || readCell(cell, field, lang) !== undefined)
}

function isName(cell: string): boolean {
  return NAMES.has(plain(cell)) || /^(?:наименование|название) /.test(plain(cell))
}

const NAMES = new Set(['название', 'наименование', 'организация', 'участник', 'name', 'organisation', 'organization', 'member'])

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/[\s\u00a0]+/g, ' ').trim()
}
