import type { Pillar, Skill } from '../../content/types.ts'
import type { GuideView } from '../extension/calls.ts'
import type { Settings } from '../extension/settings.ts'
import type { Guide } from './guide.ts'

/**
 * A guide with the content that its first screen needs, by the user's settings: hidden pillars, skills and tips are
 * gone, pillars stand in the user's order. Skills that the posting does not ask for follow in the order of the content.
 */
export function viewGuide(
  guide: Guide,
  content: { pillars: Pillar[]; skills: Skill[] },
  settings: Settings,
): GuideView {
  const hiddenPillars = new Set<string>(settings.hiddenPillars)
  const hiddenSkills = new Set(settings.hiddenSkills)
  const hiddenTips = new Set(settings.hiddenTips)
  const shown = ({ id, pillar }: { id: string; pillar: string }) => !hiddenPillars.has(pillar) && !hiddenSkills.has(id)
  const place = (id: string) => (settings.pillarOrder as string[]).indexOf(id) >>> 0
  return {
    guide: {
      ...guide,
      skills: guide.skills.filter(shown),
      pillars: guide.pillars.filter(({ id }) => !hiddenPillars.has(id)).sort((a, b) => place(a.id) - place(b.id)),
    },
    pillars: content.pillars.filter(({ id }) => !hiddenPillars.has(id)).sort((a, b) => place(a.id) - place(b.id)),
    skills: content.skills.filter(shown).map(({ id, pillar, name, meaning, tips }) => ({
      id,
      pillar,
      name,
      meaning,
      tips: tips.filter((tip) => !hiddenTips.has(`${id}/${tip.id}`)),
    })),
  }
}
