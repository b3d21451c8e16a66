import { chooseWork } from './choose-work.ts'
import { addDays } from './days.ts'
import { type Share, spreadWork } from './spread-work.ts'
import { listWork, minutesOf, type PlanContent, type PlanSkill, type Work } from './work.ts'

export interface PlanNeed {
  /** In the guide's order; those the posting does not ask for with emphasis 0. */
  skills: readonly PlanSkill[]
  content: PlanContent
  /** Ids of work that is done. */
  done: ReadonlySet<string>
  /** ISO day. */
  today: string
  /** How many days there are, today among them; at least 1. */
  days: number
  /** The most minutes on any day. */
  minutesPerDay: number
  /** Ids of work that was done today: its minutes are gone from today. */
  doneToday?: ReadonlySet<string>
}

export interface PlannedDay {
  /** ISO day. */
  day: string
  shares: Share[]
}

export interface PreparationPlan {
  /** Every day there is, also those with nothing on them. */
  days: PlannedDay[]
  /** Work that does not fit, what matters most first. */
  dropped: Work[]
  /** Work that is done, of all that could be planned. */
  done: Work[]
  /** Minutes still to do. */
  minutes: number
}

/** Plans the preparation for a posting. The same need gives the same plan. */
export function planPreparation(need: PlanNeed): PreparationPlan {
  const { skills, content, done, today, minutesPerDay, doneToday = new Set() } = need
  const count = Math.max(1, Math.floor(need.days))
  const perDay = Math.max(0, Math.floor(minutesPerDay))
  const list = listWork(skills, content, count * perDay, done)
  const all = [...list.order, ...list.reserve]
  const spent = minutesOf(all.filter(({ id }) => doneToday.has(id) && done.has(id)))
  const days = Array.from({ length: count }, (_, day) => (day === 0 ? Math.max(0, perDay - spent) : perDay))
  const { chosen, dropped } = chooseWork(
    list,
    days.reduce((sum, minutes) => sum + minutes, 0),
    done,
  )
  return {
    days: spreadWork(chosen, days).map((shares, day) => ({ day: addDays(today, day), shares })),
    dropped,
    done: all.filter(({ id }) => done.has(id)),
    minutes: minutesOf(chosen),
  }
}
