import type { GuideView } from '../../lib/extension/calls.ts'
import type { PlanSkill } from '../../lib/prepare/work.ts'

/** The skills of a guide as the planner takes them. */
export function planSkills({ guide, skills }: GuideView): PlanSkill[] {
  const emphasis = new Map(guide.skills.map((finding) => [finding.id, finding.emphasis]))
  return skills.map(({ id, tips }) => ({ id, tips, emphasis: emphasis.get(id) ?? 0 }))
}
