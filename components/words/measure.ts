/** A number with its noun. */
export const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** A length of time as people say it: 45 min, 2 h, 2 h 30. */
export function duration(minutes: number): string {
  if (minutes < 60) return `${minutes} min`
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)} h${rest ? ` ${String(rest).padStart(2, '0')}` : ''}`
}

/** Roughly how long, for a total: 45 min, 6 h. */
export const roughDuration = (minutes: number) => (minutes < 60 ? `${minutes} min` : `${Math.round(minutes / 60)} h`)
