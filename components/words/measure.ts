import { inLanguage, onLanguage } from './language.ts'
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
  /** A day with its year: 1 December 2026. */
  wholeDay(isoDay: string): string
  /** A day by its distance from today: yesterday, today, in 12 days. */
  daysFrom(days: number): string
  /** A day in figures, as the reader's region writes it. */
  dayInFigures(date: Date): string
  /** A day and a time in figures. */
  momentInFigures(date: Date): string
  /** The name of a language by its code; the code where it has none. */
  languageName(code: string): string
  /** A size as people say it: 312 bytes, 14 kB, 2.1 MB. */
  bytes(size: number): string
}

/** A number with its noun, in English. */
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

/*
 * No `Intl` at the start, and none for what nearly every first screen says: making one of its formats costs a page up to
 * 20 ms, more than reading a posting.
 */
let dayName: Intl.DateTimeFormat | undefined
let dayAndYear: Intl.DateTimeFormat | undefined

const nearDays = new Map([
  [-1, 'yesterday'],
  [0, 'today'],
  [1, 'tomorrow'],
])

const english: Measures = {
  locale: 'en',
  duration: (minutes) => {
    if (minutes < 60) return `${minutes} min`
    const rest = minutes % 60
    return `${Math.floor(minutes / 60)} h${rest ? ` ${String(rest).padStart(2, '0')}` : ''}`
  },
  roughDuration: (minutes) => (minutes < 60 ? `${minutes} min` : `${Math.round(minutes / 60)} h`),
  nameOfDay: (isoDay) => {
    dayName ??= new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
    return dayName.format(new Date(`${isoDay}T00:00:00Z`)).replace(',', '')
  },
  wholeDay: (isoDay) => {
    dayAndYear ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
    return dayAndYear.format(new Date(`${isoDay}T00:00:00Z`))
  },
  daysFrom: (days) => nearDays.get(days) ?? (days > 0 ? `in ${days} days` : `${-days} days ago`),
  dayInFigures: (date) => date.toLocaleDateString(),
  momentInFigures: (date) => date.toLocaleString(),
  languageName: (code) => nameOfLanguage('en', code),
  bytes: (size) => {
    if (size < 1000) return `${size} bytes`
    return size < 1_000_000 ? `${Math.round(size / 1000)} kB` : `${(size / 1_000_000).toFixed(1)} MB`
  },
}

export let {
  locale,
  duration,
  roughDuration,
  nameOfDay,
  wholeDay,
  daysFrom,
  dayInFigures,
  momentInFigures,
  languageName,
  bytes,
} = inLanguage('measures', english)
onLanguage(() => {
  const measures = inLanguage('measures', english)
  ;({
    locale,
    duration,
    roughDuration,
    nameOfDay,
    wholeDay,
    daysFrom,
    dayInFigures,
    momentInFigures,
    languageName,
    bytes,
  } = measures)
})
