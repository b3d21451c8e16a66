import { inLanguage } from './language.ts'
import { nameOfLanguage } from './name-of-language.ts'

/** How a language writes numbers with their units, and days. */
export interface Measures {
  /** For `Intl` and the `lang` of elements. */
  locale: string
  /** A length of time as people say it: 45 min, 2 h, 2 h 30. */
  duration(minutes: number): string
  /** Roughly how long, for a total: 45 min, 6 h. */
  roughDuration(minutes: number): string
  /** A day (`2026-11-25`) as people say it: Wed 25 Nov. */
  nameOfDay(isoDay: string): string
  /** A day by its distance from today: yesterday, today, in 12 days. */
  daysFrom(days: number): string
  /** The name of a language by its code; the code where it has none. */
  languageName(code: string): string
  /** A size as people say it: 312 bytes, 14 kB, 2.1 MB. */
  bytes(size: number): string
}

const plural = new Intl.PluralRules('en')
/** A number with its noun, in English. */
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${plural.select(n) === 'one' ? one : many}`

const dayName = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

const english: Measures = {
  locale: 'en',
  duration: (minutes) => {
    if (minutes < 60) return `${minutes} min`
    const rest = minutes % 60
    return `${Math.floor(minutes / 60)} h${rest ? ` ${String(rest).padStart(2, '0')}` : ''}`
  },
  roughDuration: (minutes) => (minutes < 60 ? `${minutes} min` : `${Math.round(minutes / 60)} h`),
  nameOfDay: (isoDay) => dayName.format(new Date(`${isoDay}T00:00:00Z`)).replace(',', ''),
  daysFrom: (days) => relative.format(days, 'day'),
  languageName: (code) => nameOfLanguage('en', code),
  bytes: (size) => {
    if (size < 1000) return `${size} bytes`
    return size < 1_000_000 ? `${Math.round(size / 1000)} kB` : `${(size / 1_000_000).toFixed(1)} MB`
  },
}

export const { locale, duration, roughDuration, nameOfDay, daysFrom, languageName, bytes } = inLanguage(
  'measures',
  english,
)
