import type { Measures } from '../measure.ts'
import { nameOfLanguage } from '../name-of-language.ts'

let day: Intl.DateTimeFormat | undefined
let dayAndYear: Intl.DateTimeFormat | undefined

const nearDays = new Map([
  [-2, '前天'],
  [-1, '昨天'],
  [0, '今天'],
  [1, '明天'],
  [2, '后天'],
])

export const duration = (minutes: number) => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} 分钟`
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`
}

export const roughDuration = (minutes: number) =>
  minutes < 60 ? `${minutes} 分钟` : `${Math.round(minutes / 60)} 小时`

export const nameOfDay = (isoDay: string) => {
  day ??= new Intl.DateTimeFormat('zh-CN', { weekday: 'short', month: 'long', day: 'numeric', timeZone: 'UTC' })
  return day.format(new Date(`${isoDay}T00:00:00Z`))
}

/** Lengths of time, days and sizes in Chinese. */
export const measures: Measures = {
  locale: 'zh-CN',
  duration,
  roughDuration,
  nameOfDay,
  wholeDay: (isoDay) => {
    dayAndYear ??= new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' })
    return dayAndYear.format(new Date(`${isoDay}T00:00:00Z`))
  },
  daysFrom: (days) => nearDays.get(days) ?? (days > 0 ? `${days}天后` : `${-days}天前`),
  dayInFigures: (date) => date.toLocaleDateString('zh-CN'),
  momentInFigures: (date) => date.toLocaleString('zh-CN'),
  languageName: (code) => nameOfLanguage('zh-CN', code),
  bytes: (size) => {
    if (size < 1000) return `${size} 字节`
    return size < 1_000_000 ? `${Math.round(size / 1000)} kB` : `${(size / 1_000_000).toFixed(1)} MB`
  },
}
