import type { ShownSkill } from './sidebar-view.ts'
import type { ShownTip } from './TipList.tsx'

/** Minutes of work that fit into a time, by the name of the time. */
export const budgets = { tonight: 120, days: 360, week: 720, month: 1800 } as const
export type BudgetId = keyof typeof budgets

/**
 * The tips that fit into so many minutes: of the skills in their order, first one of each, then the next of each.
 * What is ticked stays in its place, so that a list does not change under the hand that ticks it.
 */
export function fitPlan(skills: ShownSkill[], minutes: number): ShownTip[] {
  const plan: ShownTip[] = []
  let left = minutes
  const most = Math.max(0, ...skills.map(({ brief }) => brief.tips.length))
  for (let round = 0; round < most; round++) {
    for (const { brief } of skills) {
      const tip = brief.tips[round]
      if (!tip || tip.minutes > left) continue
      left -= tip.minutes
      plan.push({ skill: brief.id, tip, note: brief.name })
    }
  }
  return plan
}
