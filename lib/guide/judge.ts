import { pillarIds } from '../../content/types.ts'
import type { Posting } from '../posting/posting.ts'
import type { Guide, PillarShare, SkillFinding } from './guide.ts'
import type { Knowledge } from './knowledge.ts'
import { type Mention, readMentions } from './mentions.ts'
import { judgeRole } from './role.ts'

/**
 * What a careful reader would make of a posting: its role, the skills it asks for with the words that say so,
 * in the order they matter. Pure, never throws, and takes time linear in the text.
 */
export function judge(posting: Posting, knowledge: Knowledge): Guide {
  const reading = readMentions(posting, knowledge)
  const skills = weighSkills(reading.mentions, knowledge)
  return { role: judgeRole(posting, reading, skills), skills, pillars: sharePillars(skills) }
}

function weighSkills(mentions: Mention[], knowledge: Knowledge): SkillFinding[] {
  const bySkill = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const list = bySkill.get(mention.skill)
    if (list) list.push(mention)
    else bySkill.set(mention.skill, [mention])
  }
  const weighed = [...bySkill]
    .map(([id, places]) => ({ id, places, weight: places.reduce((sum, place) => sum + place.weight, 0) }))
    .filter(({ weight }) => weight >= 1)
  const heaviest = Math.max(1, ...weighed.map(({ weight }) => weight))
  return weighed
    .map(
      ({ id, places, weight }): SkillFinding => ({
        id,
        pillar: knowledge.pillarOf.get(id) ?? 'craft',
        strength: places.some((place) => place.strength === 'required') ? 'required' : 'preferred',
        evidence: places.toSorted((a, b) => b.weight - a.weight).map((place) => place.evidence),
        emphasis: weight / heaviest,
        reason: `Named ${places.length} times.`,
      }),
    )
    .sort((a, b) => b.emphasis - a.emphasis)
}

function sharePillars(skills: SkillFinding[]): PillarShare[] {
  const total = skills.reduce((sum, skill) => sum + skill.emphasis, 0)
  return pillarIds.map((id) => {
    const own = skills.filter((skill) => skill.pillar === id)
    return {
      id,
      places: own.reduce((sum, skill) => sum + skill.evidence.length, 0),
      share: total > 0 ? own.reduce((sum, skill) => sum + skill.emphasis, 0) / total : 0,
    }
  })
}
