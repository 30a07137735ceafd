// The calendar file, read line by line as a calendar would.
import { describe, expect, test } from 'vitest'
import { calendarText, deadlinesOf } from '../../site/src/lib/calendar.ts'
import { realOn } from '../advice/real.ts'

const entry = {
  measure: 'ipo-bond-cost-subsidy', until: '2023-07-01', title: 'Последний день приёма: расходы на выпуск облигаций, весь перечень; проверьте', text: 'Заявки принимает: Минэкономразвития России.\nСверьте срок.', url: 'https://example.org/mery/ipo-bond-cost-subsidy/',
}

/** Properties of a component: unfolded lines, escapes undone. */
function parse(text: string): readonly (readonly [string, string])[] {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n').filter(line => line !== '')
  return lines.map(line => {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? []
    return [name, value.replaceAll('\\n', '\n').replaceAll(/\\([,;\\])/g, '$1')]
  })
}

describe('a calendar file', () => {
  test('is one calendar with one whole-day event for each deadline', async () => {
    const text = await calendarText([entry, { ...entry, measure: 'other', until: '2023-08-15' }], '2023-06-10', 'Мера')
    const found = parse(text)
    const all = (name: string) => found.filter(([n]) => n === name).map(([, value]) => value)
    expect(found[0]).toEqual(['BEGIN', 'VCALENDAR'])
    expect(found.at(-1)).toEqual(['END', 'VCALENDAR'])
    expect(all('VERSION')).toEqual(['2.0'])
    expect(all('X-WR-TIMEZONE')).toEqual(['Europe/Moscow'])
    // Properties of the calendar stand before its first event (RFC 5545, 3.6).
    const events = found.findIndex(([name, value]) => name === 'BEGIN' && value === 'VEVENT')
    expect(found.slice(events).filter(([name]) => name.startsWith('X-WR-'))).toEqual([])
    expect(all('DTSTART;VALUE=DATE')).toEqual(['20230701', '20230815'])
    expect(all('UID')).toEqual(['ipo-bond-cost-subsidy-2023-07-01@mera', 'other-2023-08-15@mera'])
    expect(all('SUMMARY')[0]).toBe(entry.title)
    expect(found.find(([name, value]) => name === 'DESCRIPTION' && value === entry.text)).toBeDefined()
  })

  test('folds long lines to 75 bytes and ends them with CR LF', async () => {
    const text = await calendarText([entry], '2023-06-10', 'Мера')
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  })

  test('reminds at nine in Moscow, a week and a day before, and never in the past', async () => {
    const triggers = async (today: string) => parse(await calendarText([entry], today, 'Мера')).filter(([name]) => name.startsWith('TRIGGER')).map(([, value]) => value)
    expect(await triggers('2023-06-10')).toEqual(['20230624T060000Z', '20230630T060000Z'])
    expect(await triggers('2023-06-28')).toEqual(['20230630T060000Z'])
    expect(await triggers('2023-07-01')).toEqual([])
  })
})

describe('deadlines', () => {
  test('are ends of intakes that run or are to come', () => {
    expect(deadlinesOf(realOn('2023-06-10'), ['ipo-bond-cost-subsidy', 'mtk-status', 'no-such'])).toEqual([{ measure: 'ipo-bond-cost-subsidy', kind: 'intake', until: '2023-07-01' }])
  })

  test('are ends of the rules where no intake has one, said to be that', () => {
    expect(deadlinesOf(realOn('2026-11-21'), ['hightech-sme-loan-469'])).toEqual([{ measure: 'hightech-sme-loan-469', kind: 'rules', until: '2026-12-31' }])
  })

  test('are not there for rules that are still to come', () => {
    expect(deadlinesOf(realOn('2020-06-01'), ['hightech-sme-loan-469', 'programme-1764']).filter(({ kind }) => kind === 'rules').map(({ measure }) => measure)).toEqual(['programme-1764'])
  })

  test('are not there where the rules go over into a next edition, and gone when they are past', () => {
    expect(deadlinesOf(realOn('2026-11-21'), ['ipo-bond-cost-subsidy'])).toEqual([])
    expect(deadlinesOf(realOn('2026-11-21'), ['it-tax-benefits'])).toEqual([{ measure: 'it-tax-benefits', kind: 'rules', until: '2030-12-31' }])
  })
})
