import type { PillarId, SkillId } from '../../content/types.ts'

const skillsOfPillar: Record<PillarId, SkillId[]> = {
  data: ['product-metrics', 'experimentation', 'sql-and-data-tools', 'data-analysis'],
  collaboration: ['cross-functional-teamwork', 'communication', 'leadership-and-stakeholders', 'execution'],
  creativity: ['creativity', 'problem-solving', 'product-strategy', 'curiosity-and-passion', 'ai-fluency'],
  user: ['user-research', 'user-empathy', 'ux-design', 'market-research'],
  craft: ['requirements', 'technical-fluency', 'go-to-market'],
}

/** The pillar each bundled skill belongs to. */
export const pillarOfSkill: Map<SkillId, PillarId> = new Map(
  Object.entries(skillsOfPillar).flatMap(([pillar, skills]) =>
    skills.map((skill) => [skill, pillar as PillarId] as const),
  ),
)
