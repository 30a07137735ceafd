// Deadlines of measures as a calendar file.
import type { Compiled } from '@mera/engine'

/** The last day of an intake that is running or still to come. */
export interface Deadline {
  readonly measure: string
  readonly until: string
}

/** An entry of the calendar, its texts made already. */
export interface Entry extends Deadline {
  readonly title: string
  readonly text: string
  readonly url: string
}

/** Deadlines that are known: an intake with an end, not the end of an edition. */
export function deadlinesOf(compiled: Compiled, measures: readonly string[]): readonly Deadline[] {
  return measures.flatMap(measure => {
    const { periods = [] } = compiled.measures[compiled.ruleIndex.get(measure) ?? -1]?.edition.intake ?? {}
    const next = periods.find(({ until }) => until >= compiled.asOf)
    return next ? [{ measure, until: next.until }] : []
  })
}

// Reminders come at nine in the morning in Moscow, a week and a day before; Moscow has been three hours ahead since 2014.
const REMINDERS = [7, 1]

/** An iCalendar file: each deadline a whole day, so that no time zone can move it. `today`: no reminder lies before it. */
export async function calendarText(entries: readonly Entry[], today: string, name: string): Promise<string> {
  const { default: ical, ICalAlarmType, ICalEventTransparency } = await import('ical-generator')
  const calendar = ical({ name, prodId: { company: 'Mera', product: 'Mera' }, x: { 'X-WR-TIMEZONE': 'Europe/Moscow' } })
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
  return calendar.toString()
}
