/* Days as ISO `YYYY-MM-DD`: they sort as text and know no hours, so that no clock change moves them. */

const dayLength = 86_400_000
const asTime = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** The day that it is for the user at this moment. */
export function dayOf(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** Whether this names a day of the calendar: `2026-02-30` does not. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const time = asTime(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The day so many days later. */
export function addDays(day: string, count: number): string {
  return new Date(asTime(day) + count * dayLength).toISOString().slice(0, 10)
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((asTime(to) - asTime(from)) / dayLength)
}
