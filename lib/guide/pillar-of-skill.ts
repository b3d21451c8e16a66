import type { PillarId, SkillId } from '../../content/types.ts'
import { pillars } from './pillars.generated.ts'

/** The pillar each bundled skill belongs to, as its file in `content/skills` says. */
export const pillarOfSkill: Map<SkillId, PillarId> = new Map(pillars)
