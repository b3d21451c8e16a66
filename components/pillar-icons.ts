import { ChartNoAxesColumn, HeartHandshake, type IconNode, Lightbulb, PencilRuler, Users } from 'lucide'
import type { PillarId } from '../content/types.ts'

/** The sign of each pillar. */
export const pillarIcons: Record<PillarId, IconNode> = {
  data: ChartNoAxesColumn,
  collaboration: Users,
  creativity: Lightbulb,
  user: HeartHandshake,
  craft: PencilRuler,
}
