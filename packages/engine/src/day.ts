/** The calendar: days before and after, ends of months. */

/**
 * The day after an ISO day.
 *
 * @example
 * ```ts
 * dayAfter('2024-02-29') // '2024-03-01'
 * ```
 */
export function dayAfter(day: string): string {
  const [year, month, date] = partsOf(day)
  if (date < lengthOf(year, month)) return dayOf(year, month, date + 1)
  return month < 12 ? dayOf(year, month + 1, 1) : dayOf(year + 1, 1, 1)
}

/**
 * The day before an ISO day.
 *
 * @example
 * ```ts
 * dayBefore('2024-03-01') // '2024-02-29'
 * ```
 */
export function dayBefore(day: string): string {
  const [year, month, date] = partsOf(day)
  if (date > 1) return dayOf(year, month, date - 1)
  return month > 1 ? dayOf(year, month - 1, lengthOf(year, month - 1)) : dayOf(year - 1, 12, 31)
}

/**
 * The days between two days on which a whole number of months since a date is reached, the two included.
 * Where a month is too short it is the first day of the next.
 *
 * @example
 * ```ts
 * monthlyDays('2024-01-31', '2024-02-01', '2024-04-01') // ['2024-03-01', '2024-03-31']
 * ```
 */
export function monthlyDays(date: string, from: string, until: string): readonly string[] {
  const days: string[] = []
  const [year, month] = partsOf(from)
  const day = Number(date.slice(8))
  for (let index = year * 12 + month - 2; ; index++) {
    const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
    const found = day <= lengthOf(y, m) ? dayOf(y, m, day) : dayAfter(dayOf(y, m, lengthOf(y, m)))
    if (found > until) return days
    if (found >= from) days.push(found)
  }
}

/**
 * The day so many months later; the last of the month where it has no such day.
 *
 * @example
 * ```ts
 * monthsLater('2026-08-31', 1) // '2026-09-30'
 * ```
 */
export function monthsLater(day: string, months: number): string {
  const [year, month, date] = partsOf(day)
  const index = year * 12 + month - 1 + Math.ceil(months)
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return dayOf(y, m, Math.min(date, lengthOf(y, m)))
}

function partsOf(day: string): readonly [number, number, number] {
  return day.split('-').map(Number) as [number, number, number]
}

function dayOf(year: number, month: number, date: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
