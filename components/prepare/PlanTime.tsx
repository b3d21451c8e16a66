import type { Plan } from '../../content/types.ts'
import { type MadePlan, minuteSteps, type PlanChoices } from '../../lib/prepare/make-plan.ts'
import { Notice } from '../Notice.tsx'
import { planWords } from '../words/plan.ts'
import { DayField } from './DayField.tsx'
import { Select } from './Select.tsx'

interface Props {
  made: MadePlan
  plans: readonly Plan[]
  choices: PlanChoices
  onChange: (change: Partial<PlanChoices>) => void
}

/** How much time there is: until when, and how long a day. */
export function PlanTime({ made: { until, left, deadline, minutesPerDay, today }, plans, choices, onChange }: Props) {
  const w = planWords
  const steps = [...new Set([...minuteSteps, minutesPerDay])].sort((a, b) => a - b)
  const named = until === 'deadline' || until === 'interview'
  return (
    <div class="plan-time">
      <div class="plan-time-row">
        <Select
          label={w.until}
          value={until}
          onChange={(next) => onChange({ until: next, chosen: today })}
          options={[
            { value: 'deadline', name: w.deadline(deadline) },
            { value: 'interview', name: w.interview(choices.interview) },
            ...plans.map(({ id, name }) => ({ value: id, name })),
          ]}
        />
        <Select
          label={w.minutesPerDay}
          value={String(minutesPerDay)}
          onChange={(minutes) => onChange({ minutesPerDay: Number(minutes) })}
          options={steps.map((minutes) => ({ value: String(minutes), name: w.minutes(minutes) }))}
        />
      </div>
      {until === 'deadline' && (
        <DayField
          label={w.deadlineDay}
          value={deadline ?? ''}
          least={today}
          onChange={(day) => onChange({ deadline: day })}
        />
      )}
      {until === 'interview' && (
        <DayField
          label={w.interviewDay}
          value={choices.interview ?? ''}
          least={today}
          onChange={(day) => onChange({ interview: day })}
        />
      )}
      {named && left.end === undefined && <Notice kind="info">{w.noDay}</Notice>}
      {left.over && <Notice kind="warn">{w.over}</Notice>}
    </div>
  )
}
