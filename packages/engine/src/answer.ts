/** One answer checked against its fact: type, unit bounds, options, days and codes that exist. */
import { boundsOf } from './bounds.ts'
import type { Text } from './condition.ts'
import { isDay } from './edition.ts'
import { nearest } from './errors.ts'
import type { FactValue } from './profile.ts'
import type { CodeScheme, Fact, Field } from './ruleset.ts'
import { isEmpty, type Range, type RecordValue, type Scalar } from './value.ts'

/** What is wrong with an answer. */
export interface Complaint {
  readonly code:
    | 'unknown-fact' | 'unknown-option' | 'wrong-type' | 'out-of-range' | 'no-such-date'
    | 'empty-range' | 'bad-code' | 'bad-record' | 'contradiction' | 'renamed'
  readonly message: Text
  readonly nearest?: string
}

/** The part of an answer that can be used, and what is wrong with the rest. */
export interface CheckedAnswer {
  readonly value?: FactValue
  readonly complaints: readonly (Complaint & { readonly path: string })[]
}

type Asked = Pick<Fact | Field, 'unit' | 'min' | 'max' | 'scheme' | 'options' | 'title'> & { readonly type: Fact['type'] }

/**
 * Checks one answer; of a list the good records and fields are kept.
 *
 * @example
 * ```ts
 * checkAnswer(-1, headcount).complaints[0]?.code // 'out-of-range'
 * ```
 */
export function checkAnswer(value: unknown, fact: Fact): CheckedAnswer {
  if (fact.type === 'list') return checkList(value, fact)
  if (fact.type === 'codes') return checkSet(value, fact)
  const complaint = isRange(value) ? rangeComplaint(value, fact) : scalarComplaint(value, fact)
  return complaint ? { complaints: [{ ...complaint, path: '' }] } : { value: value as Scalar | Range, complaints: [] }
}

function checkList(value: unknown, fact: Fact): CheckedAnswer {
  if (!Array.isArray(value)) return { complaints: [{ ...wrongType(fact, 'список записей', 'a list of records'), path: '' }] }
  const fields = new Map((fact.fields ?? []).map((field) => [field.id, field]))
  const complaints: (Complaint & { path: string })[] = []
  const items = value.flatMap((record: unknown, index): RecordValue[] => {
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      complaints.push({ ...wrongType(fact, 'запись с полями', 'a record with fields'), code: 'bad-record', path: `[${index}]` })
      return []
    }
    const good = Object.entries(record).filter(([key, cell]: [string, unknown]) => {
      if (cell === null || cell === undefined) return false
      if (key === 'name') return typeof cell === 'string'
      const field = fields.get(key)
      const complaint = field ? (isRange(cell) ? rangeComplaint(cell, field) : scalarComplaint(cell, field)) : noField(key, fields.keys())
      if (complaint) complaints.push({ ...complaint, path: `[${index}].${key}` })
      return !complaint
    })
    return [Object.fromEntries(good) as RecordValue]
  })
  return { value: items, complaints }
}

function checkSet(value: unknown, fact: Fact): CheckedAnswer {
  if (!Array.isArray(value)) return { complaints: [{ ...wrongType(fact, 'список значений', 'a list of values'), path: '' }] }
  const complaints: (Complaint & { path: string })[] = []
  const good = value.filter((item: unknown, index) => {
    const complaint = scalarComplaint(item, { ...fact, type: fact.options ? 'enum' : 'code' })
    if (complaint) complaints.push({ ...complaint, path: `[${index}]` })
    return !complaint
  })
  return complaints.length > 0 ? { complaints } : { value: good as string[], complaints }
}

function scalarComplaint(value: unknown, asked: Asked): Complaint | undefined {
  switch (asked.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrongType(asked, 'да или нет (true или false)', 'true or false')
    case 'integer':
    case 'number':
      return numberComplaint(value, asked)
    case 'date':
      if (typeof value !== 'string') return wrongType(asked, 'день вида 2026-11-21', 'a day such as 2026-11-21')
      return isDay(value) ? undefined : told('no-such-date', asked, `нет такого дня: «${value}». Пишите 2026-11-21`, `there is no such day: "${value}". Write 2026-11-21`)
    case 'enum':
      return optionComplaint(value, asked)
    case 'code':
      return codeComplaint(value, asked)
    case 'codes':
    case 'list':
      return wrongType(asked, 'одно значение', 'a single value')
  }
}

function numberComplaint(value: unknown, asked: Asked): Complaint | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType(asked, 'число без пробелов и единиц', 'a number without spaces or units')
  if (asked.type === 'integer' && !Number.isInteger(value)) return wrongType(asked, 'целое число', 'a whole number')
  const [min, max] = boundsOf(asked)
  if (value < min) return told('out-of-range', asked, `не может быть меньше ${min}, а указано ${value}`, `cannot be less than ${min}, but ${value} is given`)
  if (value > max) return told('out-of-range', asked, `не может быть больше ${max}, а указано ${value}`, `cannot be more than ${max}, but ${value} is given`)
  return undefined
}

function rangeComplaint(range: Range, asked: Asked): Complaint | undefined {
  if (asked.type !== 'integer' && asked.type !== 'number' && asked.type !== 'date') return wrongType(asked, 'одно значение, а не диапазон', 'a single value, not a range')
  const { min, max } = range
  const complaint = [min, max].filter((end) => end !== undefined).map((end) => scalarComplaint(end, asked)).find(Boolean)
  if (complaint) return complaint
  return isEmpty(range, asked.type === 'integer')
    ? told('empty-range', asked, `диапазон от ${min} до ${max} пуст`, `the range from ${min} to ${max} is empty`)
    : undefined
}

function optionComplaint(value: unknown, asked: Asked): Complaint | undefined {
  const ids = (asked.options ?? []).map((option) => option.id)
  if (typeof value !== 'string') return wrongType(asked, `одно из: ${ids.join(', ')}`, `one of: ${ids.join(', ')}`)
  if (ids.length === 0 || ids.includes(value)) return undefined
  const near = nearest(value, ids)
  return {
    ...told('unknown-option', asked, `нет варианта «${value}». Есть: ${ids.join(', ')}`, `there is no option "${value}". There are: ${ids.join(', ')}`),
    ...(near !== undefined && { nearest: near }),
  }
}

const shapes: Readonly<Record<CodeScheme, { readonly shape: RegExp; readonly sample: string }>> = {
  okved: { shape: /^\d{2}(\.\d{1,2}(\.\d{1,2})?)?$/, sample: '"62.01"' },
  region: { shape: /^\d{2}$/, sample: '"77"' },
}

function codeComplaint(value: unknown, asked: Asked): Complaint | undefined {
  const { shape, sample } = asked.scheme ? shapes[asked.scheme] : { shape: /./, sample: '"A1"' }
  if (typeof value !== 'string') return wrongType(asked, `код в кавычках, например ${sample}`, `a quoted code such as ${sample}`)
  return shape.test(value) ? undefined : told('bad-code', asked, `«${value}» — не код. Пишите как ${sample}`, `"${value}" is not a code. Write it like ${sample}`)
}

function wrongType(asked: Pick<Asked, 'title'>, ru: string, en: string): Complaint {
  return told('wrong-type', asked, `ожидается ${ru}`, `expected ${en}`)
}

function told(code: Complaint['code'], { title }: Pick<Asked, 'title'>, ru: string, en: string): Complaint {
  return { code, message: { ru: `«${title.ru}»: ${ru}.`, en: `“${title.en}”: ${en}.` } }
}

function noField(key: string, fields: Iterable<string>): Complaint {
  const near = nearest(key, fields)
  return {
    code: 'bad-record',
    message: {
      ru: `Нет поля «${key}».${near === undefined ? '' : ` Возможно, «${near}»?`}`,
      en: `There is no field "${key}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    },
    ...(near !== undefined && { nearest: near }),
  }
}

function isRange(value: unknown): value is Range {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && ('min' in value || 'max' in value)
}
