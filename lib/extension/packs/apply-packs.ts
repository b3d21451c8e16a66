import type { Content, Pack, Skill } from '../../../content/types.ts'

/** Content with packs laid over it, and the phrases that packs bring, by the skill's id. */
export interface PackedContent {
  content: Content
  aliases: Map<string, string[]>
}

/** The lists of a pack that add to, or replace by id in, the list of the same name in the content. */
export const packedLists = ['skills', 'questions', 'companies', 'metrics', 'frameworks', 'glossary', 'sources'] as const

/** `base` with the items of `over`: one with a known id takes its place, others follow at the end. */
function overlay<T extends { id: string }>(base: readonly T[], over: readonly T[]): T[] {
  const items = new Map(base.map((item) => [item.id, item]))
  for (const item of over) items.set(item.id, item)
  return [...items.values()]
}

/**
 * Lays packs over the content, in their order. Changes neither. What a pack says about a skill that is not there
 * any more, since the pack that brought it was removed, is left out.
 */
export function applyPacks(content: Content, packs: readonly Pack[]): PackedContent {
  const packed: Content = { ...content }
  const aliases = new Map<string, string[]>()
  for (const pack of packs) {
    for (const list of packedLists) {
      const over = pack[list]
      if (over) Object.assign(packed, { [list]: overlay<{ id: string }>(packed[list], over) })
    }
    for (const [id, phrases] of Object.entries(pack.aliases ?? {})) {
      aliases.set(id, [...new Set([...(aliases.get(id) ?? []), ...phrases])])
    }
    if (pack.tips) packed.skills = packed.skills.map((skill) => withTips(skill, pack.tips ?? {}))
  }

  const known = new Set(packed.skills.map(({ id }) => id))
  packed.questions = packed.questions.filter(({ skills }) => skills.every((id) => known.has(id)))
  for (const id of aliases.keys()) if (!known.has(id)) aliases.delete(id)
  return { content: packed, aliases }
}

function withTips(skill: Skill, tips: NonNullable<Pack['tips']>): Skill {
  const added = Object.hasOwn(tips, skill.id) ? tips[skill.id] : undefined
  return added ? { ...skill, tips: overlay(skill.tips, added) } : skill
}
