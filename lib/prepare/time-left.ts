import type { Plan } from '../../content/types.ts'
import { addDays, daysBetween } from './days.ts'

/** Until when the user prepares: a day that is known, or the length of a plan of the content, counted from the day it was chosen. */
export type Until = 'deadline' | 'interview' | (string & {})

export interface TimeChoice {
  until: Until
  /** ISO day on which a length was chosen. */
  chosen?: string | undefined
  /** ISO days. */
  deadline?: string | undefined
  interview?: string | undefined
}

export interface TimeLeft {
  /** Days to prepare on, today among them, at least 1. The day of the interview or the deadline itself is none. */
  days: number
  /** The day it is for, where there is one. */
  end?: string
  /** That day, or the time that was chosen, is over. */
  over: boolean
}

/** How much time is left to prepare. */
export function timeLeft(choice: TimeChoice, plans: readonly Pick<Plan, 'id' | 'days'>[], today: string): TimeLeft {
  const end = endOf(choice, plans, today)
  if (end === undefined) return { days: plans[0]?.days ?? 1, over: false }
  const days = daysBetween(today, end)
  return { days: Math.max(1, days), end, over: days < 0 || (days === 0 && !isNamedDay(choice)) }
}

const isNamedDay = ({ until }: TimeChoice) => until === 'deadline' || until === 'interview'

function endOf(choice: TimeChoice, plans: readonly Pick<Plan, 'id' | 'days'>[], today: string): string | undefined {
  if (choice.until === 'deadline') return choice.deadline
  if (choice.until === 'interview') return choice.interview
  const plan = plans.find(({ id }) => id === choice.until)
  return plan && addDays(choice.chosen ?? today, plan.days)
}

/** The time to begin with: until the interview, else the deadline, else the plan of seven days or the one next to it. */
export function usualUntil(
  { deadline, interview }: Pick<TimeChoice, 'deadline' | 'interview'>,
  plans: readonly Pick<Plan, 'id' | 'days'>[],
  today: string,
): Until {
  if (interview && interview >= today) return 'interview'
  if (deadline && deadline >= today) return 'deadline'
  return (plans.find(({ days }) => days >= 7) ?? plans.at(-1))?.id ?? 'deadline'
}
