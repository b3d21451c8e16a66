import type { Content } from '../../content/types.ts'
import type { Settings } from './settings.ts'

/** The content by the user's settings: hidden pillars, skills and tips are gone, pillars stand in the user's order. */
export function shownContent(content: Content, settings: Settings): Content {
  const hiddenPillars = new Set<string>(settings.hiddenPillars)
  const hiddenSkills = new Set(settings.hiddenSkills)
  const hiddenTips = new Set(settings.hiddenTips)
  const place = (id: string) => (settings.pillarOrder as string[]).indexOf(id) >>> 0
  return {
    ...content,
    pillars: content.pillars.filter(({ id }) => !hiddenPillars.has(id)).sort((a, b) => place(a.id) - place(b.id)),
    skills: content.skills
      .filter(({ id, pillar }) => !hiddenPillars.has(pillar) && !hiddenSkills.has(id))
      .map((skill) => ({ ...skill, tips: skill.tips.filter((tip) => !hiddenTips.has(`${skill.id}/${tip.id}`)) })),
  }
}
