import { pillarIds } from '../../content/types.ts'
import type { Posting } from '../posting/posting.ts'
import type { Guide, PillarShare, SkillFinding } from './guide.ts'
import type { Knowledge } from './knowledge.ts'
import { readMentions } from './mentions.ts'
import { judgeRole } from './role.ts'
import { weighSkills } from './weigh.ts'

/**
 * What a careful reader would make of a posting: its role, the skills it asks for with the words that say so,
 * in the order they matter. Pure, never throws, and takes time linear in the text.
 */
export function judge(posting: Posting, knowledge: Knowledge): Guide {
  const reading = readMentions(posting, knowledge)
  const skills = weighSkills(posting, reading.mentions, knowledge)
  return { role: judgeRole(posting, reading, skills), skills, pillars: sharePillars(skills) }
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
