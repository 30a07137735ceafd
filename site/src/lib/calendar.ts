// Deadlines of measures as a calendar file.
import type { Compiled } from '@mera/engine'
import { endingOf, type Ending } from './ending.ts'

/** The last day of an intake, or of the rules, that is still to come. */
export interface Deadline {
  readonly measure: string
  readonly kind: Ending['kind']
  readonly until: string
}

/** An entry of the calendar, its texts made already. */
export interface Entry extends Omit<Deadline, 'kind'> {
  readonly title: string
  readonly text: string
  readonly url: string
}

/** Deadlines that are known, each with what it is the end of. */
export function deadlinesOf(compiled: Compiled, measures: readonly string[]): readonly Deadline[] {
  return measures.flatMap(measure => {
    const ending = endingOf(compiled, measure)
    return ending ? [{ measure, kind: ending.kind, until: ending.day }] : []
  })
}

// Reminders come at nine in the morning in Moscow, a week and a day before; Moscow has been three hours ahead since 2014.
const REMINDERS = [7, 1]

/** An iCalendar file: each deadline a whole day, so that no time zone can move it. `today`: no reminder lies before it. */
export async function calendarText(entries: readonly Entry[], today: string, name: string): Promise<string> {
  const { default: ical, ICalAlarmType, ICalEventTransparency } = await import('ical-generator')
  const calendar = ical({ name, prodId: { company: 'Mera', product: 'Mera' } })
  for (const { measure, until, title, text, url } of entries) {
    const event = calendar.createEvent({
      id: `${measure}-${until}@mera`, stamp: new Date(`${today}T00:00:00Z`), start: new Date(`${until}T00:00:00Z`), allDay: true,
      summary: title, description: text, url, transparency: ICalEventTransparency.TRANSPARENT,
    })
    for (const days of REMINDERS) {
      const at = new Date(Date.parse(`${until}T09:00:00+03:00`) - days * 86_400_000)
      if (at.toISOString().slice(0, 10) >= today) event.createAlarm({ type: ICalAlarmType.display, trigger: at, description: title })
    }
  }
  // Said by hand: the library's own setting would make the reminders float, and what it adds itself comes after the events, where it may not stand.
  return calendar.toString().replace('BEGIN:VEVENT', 'X-WR-TIMEZONE:Europe/Moscow\r\nBEGIN:VEVENT')
}
