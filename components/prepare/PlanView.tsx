import type { Plan, SkillId } from '../../content/types.ts'
import { daysBetween } from '../../lib/prepare/days.ts'
import type { MadePlan, PlanChoices } from '../../lib/prepare/make-plan.ts'
import { placingOf } from '../../lib/prepare/moves.ts'
import type { PlannedDay } from '../../lib/prepare/plan.ts'
import type { Share } from '../../lib/prepare/spread-work.ts'
import { minutesOf, type Work } from '../../lib/prepare/work.ts'
import { Fold } from '../Fold.tsx'
import { Notice } from '../Notice.tsx'
import { nameOfDay, planWords } from '../words/plan.ts'
import { duration } from '../words.ts'
import { PlanMoves } from './PlanMoves.tsx'
import { PlanTime } from './PlanTime.tsx'
import { WorkList } from './WorkList.tsx'

interface Props {
  made: MadePlan
  plans: readonly Plan[]
  choices: PlanChoices
  ticks: ReadonlySet<string>
  names: ReadonlyMap<SkillId, string>
  onTick: (id: string, done: boolean) => void
  onChange: (change: Partial<PlanChoices>) => void
  /** How many days stand open; the rest unfolds. */
  openDays?: number
}

/** The plan for a posting: the time there is, what is on each day, what does not fit. */
export function PlanView({ made, plans, choices, ticks, names, onTick, onChange, openDays = 3 }: Props) {
  const { plan, left, moves, advice, today } = made
  const w = planWords
  // Each change remembers the plan it was made on, so that what it moved can be said.
  const change = (next: Partial<PlanChoices>) => onChange({ ...next, placing: placingOf(plan) })
  const tick = (id: string, done: boolean) => {
    const { [id]: _, ...others } = choices.done
    change({ done: done ? { ...others, [id]: today } : others })
    onTick(id, done)
  }
  const [doneToday, doneBefore] = partition(plan.done, ({ id }) => choices.done[id] === today)
  const days = plan.days.flatMap((day): PlannedDay[] => {
    const shares = day.day === today ? [...doneToday.map(asShare), ...day.shares] : day.shares
    return shares.length > 0 ? [{ ...day, shares }] : []
  })
  const lists = { ticks, names, onTick: tick }
  const later = days.slice(openDays)
  return (
    <div class="plan-view">
      <PlanTime made={made} plans={plans} choices={choices} onChange={change} />
      <PlanMoves moves={moves} onUnderstood={() => onChange({ placing: placingOf(plan) })} />
      {plan.minutes > 0 ? (
        <p class="plan-view-sum">{w.sum(plan.minutes, left.days)}</p>
      ) : plan.dropped.length > 0 ? (
        <Notice kind="info">{w.empty}</Notice>
      ) : (
        <Notice kind="good">{w.allDone}</Notice>
      )}
      {days.slice(0, openDays).map(({ day, shares }) => (
        <section key={day} class="plan-view-day">
          <h3>
            {dayTitle(day, today)}
            <small>{duration(minutesOf(shares))}</small>
          </h3>
          <WorkList shares={shares} {...lists} />
        </section>
      ))}
      {later.length > 0 && (
        <Fold title={w.later} note={w.laterDays(later.length, minutesOf(later.flatMap(({ shares }) => shares)))}>
          {later.map(({ day, shares }) => (
            <section key={day} class="plan-view-day">
              <h3>
                {nameOfDay(day)}
                <small>{duration(minutesOf(shares))}</small>
              </h3>
              <WorkList shares={shares} {...lists} />
            </section>
          ))}
        </Fold>
      )}
      {plan.dropped.length > 0 && (
        <Fold title={w.dropped} note={w.work(plan.dropped.length, minutesOf(plan.dropped))}>
          {advice && <p>{advice}</p>}
          <WorkList shares={plan.dropped.map(asShare)} {...lists} />
        </Fold>
      )}
      {doneBefore.length > 0 && (
        <Fold title={w.done} note={w.work(doneBefore.length, minutesOf(doneBefore))}>
          <WorkList shares={doneBefore.map(asShare)} {...lists} />
        </Fold>
      )}
    </div>
  )
}

const asShare = (work: Work): Share => ({ work, minutes: work.minutes })

function partition<T>(items: readonly T[], is: (item: T) => boolean): [T[], T[]] {
  return [items.filter(is), items.filter((item) => !is(item))]
}

function dayTitle(day: string, today: string): string {
  const away = daysBetween(today, day)
  if (away === 0) return planWords.today
  return away === 1 ? planWords.tomorrow : nameOfDay(day)
}
