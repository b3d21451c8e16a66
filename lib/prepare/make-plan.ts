import { explainMoves, type Move, type Placing } from './moves.ts'
import { type PreparationPlan, planPreparation } from './plan.ts'
import type { PostingBrief } from './posting-brief.ts'
import { type TimeLeft, timeLeft, type Until, usualUntil } from './time-left.ts'
import type { PlanContent, PlanSkill } from './work.ts'

/** What the user chose for the plan of one posting. JSON-safe: it is stored. */
export interface PlanChoices {
  version: 1
  until?: Until
  /** ISO day on which the length of a plan was chosen. */
  chosen?: string
  /** ISO days; the deadline is the user's word over the posting's. */
  interview?: string
  deadline?: string
  minutesPerDay?: number
  /** When preparing begins, in minutes after midnight, for the calendar. */
  begin: number
  /** On which ISO day work was ticked, by its id. */
  done: Record<string, string>
  /** The plan as it was before the last change, to say what moved. */
  placing?: Placing
  /** What the posting asks for, at the last reading, so that it can be prepared for without its page. */
  posting?: PostingBrief
}

/** Before the user chose anything. Six in the evening is after most lectures. */
export const freshChoices: PlanChoices = { version: 1, begin: 18 * 60, done: {} }

/** What a user may choose as minutes a day. */
export const minuteSteps = [15, 30, 45, 60, 90, 120, 180, 240, 360] as const

export interface PlanBasis {
  skills: readonly PlanSkill[]
  content: PlanContent
  choices: PlanChoices
  /** Ids of work that is done. */
  ticks: ReadonlySet<string>
  /** The posting's deadline, an ISO day, where it states one. */
  deadline?: string | undefined
  /** ISO day. */
  today: string
}

export interface MadePlan {
  plan: PreparationPlan
  until: Until
  left: TimeLeft
  deadline: string | undefined
  minutesPerDay: number
  /** What is elsewhere than before the last change. */
  moves: Move[]
  /** What to leave out in so little time, by the content. */
  advice: string | undefined
  today: string
}

/** The plan for a posting by what the user chose so far. */
export function makePlan({ skills, content, choices, ticks, today, ...basis }: PlanBasis): MadePlan {
  const deadline = choices.deadline ?? basis.deadline
  const named = { deadline, interview: choices.interview }
  const until = choices.until ?? usualUntil(named, content.plans, today)
  const left = timeLeft({ until, chosen: choices.chosen, ...named }, content.plans, today)
  const fitting = content.plans.findLast(({ days }) => days <= left.days) ?? content.plans[0]
  const minutesPerDay = choices.minutesPerDay ?? fitting?.minutesPerDay ?? 60
  const doneToday = new Set(Object.keys(choices.done).filter((id) => choices.done[id] === today))
  const plan = planPreparation({ skills, content, done: ticks, doneToday, today, days: left.days, minutesPerDay })
  const moves = choices.placing ? explainMoves(choices.placing, plan) : []
  return { plan, until, left, deadline, minutesPerDay, moves, advice: fitting?.skip, today }
}
