import { bundledKnowledge, type Knowledge, type OwnSkill, withOwnSkills } from '../guide/knowledge.ts'
import { loadContent } from './content.ts'
import type { PackedContent } from './packs/apply-packs.ts'
import type { Settings } from './settings.ts'

let kept: { content: PackedContent; knowledge: Knowledge } | undefined

/** What judging needs to know, with the phrases of packs and of the user's own. Compiled once and kept until they change. */
export async function loadKnowledge(settings?: Settings): Promise<Knowledge> {
  const content = await loadContent(settings)
  if (kept?.content !== content) kept = { content, knowledge: knowledgeOf(content) }
  return kept.knowledge
}

/** What judging needs to know of this content: what is bundled, and the phrases that came with packs. */
function knowledgeOf({ content, aliases }: PackedContent): Knowledge {
  const own = content.skills.flatMap(({ id, pillar }): OwnSkill[] => {
    const phrases = aliases.get(id)
    return phrases ? [{ id, pillar, phrases }] : []
  })
  return own.length === 0 ? bundledKnowledge : withOwnSkills(bundledKnowledge, own)
}
