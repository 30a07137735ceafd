// What day did the person type? «12.03.2019», «12 марта 2019», «03.2019», «2019»: less than a day is a range.
import { isDay, type Range } from '@mera/engine'

export type TypedDay = { readonly ok: true; readonly value: string | Range } | { readonly ok: false; readonly reason: 'empty' | 'not-a-day' | 'no-such-day' }

const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма[йя]', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек']
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Reads a day, a month or a year as people type them. */
export function readDay(text: string): TypedDay {
  const plain = withMonthNumbers(text.toLowerCase().replace(/[\s\u00a0]+/g, ' ').replace(/\s?(?:года|год|г\.?)$/u, '').trim())
  if (plain === '') return { ok: false, reason: 'empty' }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain)
  if (iso) return whole(iso[1], iso[2], iso[3])
  const day = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(plain)
  if (day) return whole(day[3], day[2], day[1])
  const month = /^(\d{1,2})[./ -](\d{4})$/.exec(plain)
  if (month) return span(`${month[2]}-${pad(month[1])}-01`, month)
  return /^\d{4}$/.test(plain) ? { ok: true, value: { min: `${plain}-01-01`, max: `${plain}-12-31` } } : { ok: false, reason: 'not-a-day' }
}

function whole(year = '', month = '', day = ''): TypedDay {
  const iso = `${year}-${pad(month)}-${pad(day)}`
  return isDay(iso) ? { ok: true, value: iso } : { ok: false, reason: 'no-such-day' }
}

function span(first: string, [, month = '', year = '']: RegExpExecArray): TypedDay {
  if (!isDay(first)) return { ok: false, reason: 'no-such-day' }
  const last = ['31', '30', '29', '28'].map(d => `${year}-${pad(month)}-${d}`).find(isDay)
  return last === undefined ? { ok: false, reason: 'no-such-day' } : { ok: true, value: { min: first, max: last } }
}

function withMonthNumbers(text: string): string {
  for (const names of [MONTHS, ENGLISH_MONTHS]) {
    const index = names.findIndex(name => new RegExp(`(?<!\\p{L})${name}\\p{L}*`, 'u').test(text))
    if (index >= 0) return text.replace(new RegExp(`\\s*${names[index]}\\p{L}*\\.?\\s*`, 'u'), ` ${index + 1} `).trim()
  }
  return text
}

function pad(part = ''): string {
  return part.padStart(2, '0')
}
