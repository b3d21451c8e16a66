import { useState } from 'preact/hooks'
import type { GuideView } from '../lib/extension/calls.ts'
import { Choice } from './Choice.tsx'
import { type BudgetId, budgets, fitPlan } from './fit-plan.ts'
import { Notice } from './Notice.tsx'
import { shownSkills } from './sidebar-view.ts'
import { TipList } from './TipList.tsx'
import { words } from './words.ts'

interface Props {
  guide: GuideView
  ticks: ReadonlySet<string>
  onTick: (tip: string, done: boolean) => void
}

const names = Object.keys(budgets) as BudgetId[]

/** What to do in the time that is left, heaviest skills first. */
export function PlanPanel({ guide, ticks, onTick }: Props) {
  const [budget, setBudget] = useState<BudgetId>('days')
  const tips = fitPlan(shownSkills(guide).asked, budgets[budget])
  if (tips.length === 0) return <p class="plan-panel-none">{words.plan.none}</p>
  const left = tips.filter(({ skill, tip }) => !ticks.has(`${skill}/${tip.id}`))
  return (
    <div class="plan-panel">
      <Choice
        label={words.plan.time}
        value={budget}
        onChange={setBudget}
        options={names.map((value) => ({ value, name: words.plan.budgets[value] }))}
      />
      {left.length === 0 ? (
        <Notice kind="good">{words.plan.done}</Notice>
      ) : (
        <p class="plan-panel-sum">{words.plan.hours(left.reduce((sum, { tip }) => sum + tip.minutes, 0))}</p>
      )}
      <TipList tips={tips} ticks={ticks} onTick={onTick} />
    </div>
  )
}
