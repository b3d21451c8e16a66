import ical, { ICalCalendarMethod } from 'ical-generator'
import type { PreparationPlan } from './plan.ts'

export interface CalendarOptions {
  /** Tells the events of one posting from those of another. */
  key: string
  /** What the calendar is called. */
  name: string
  /** When preparing begins, in minutes after midnight of the user's own time. */
  begin: number
  /** Under the words of each event. */
  note?: string
  /** When it is written. */
  now: Date
  nameOf: (share: PreparationPlan['days'][number]['shares'][number]) => string
}

/**
 * A plan as a calendar file (RFC 5545): one event for each piece of work, one after the other from the hour on which a day begins.
 * Times are written in UTC, which Google, Apple and Outlook read alike. An event keeps its id, so that a newer file replaces it.
 */
export function planCalendar(
  { days }: PreparationPlan,
  { key, name, begin, note, now, nameOf }: CalendarOptions,
): string {
  const calendar = ical({ name, prodId: { company: 'Prepside', product: 'Plan' }, method: ICalCalendarMethod.PUBLISH })
  for (const { day, shares } of days) {
    let minute = begin
    for (const share of shares) {
      const { work, minutes, part } = share
      calendar.createEvent({
        id: `${encodeURIComponent(`${key}/${work.id}${part ? `/${part.number}` : ''}`)}@prepside`,
        start: momentOf(day, minute),
        end: momentOf(day, minute + minutes),
        stamp: now,
        summary: nameOf(share),
        description: [work.text, work.artefact, note].filter(Boolean).join('\n\n'),
      })
      minute += minutes
    }
  }
  return calendar.toString()
}

/** A minute of a day in the user's own time; past midnight it is the next day's. */
function momentOf(day: string, minute: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 0, minute)
}
