import type { ShownPosting } from '../../components/postings/view.ts'
import type { Skill } from '../../content/types.ts'
import { progressOf } from '../../lib/extension/records.ts'
import type { PostingRecord } from '../../lib/extension/store.ts'

/** A posting's record with what the content knows of its skills; skills that are not known any more are left out. */
export function showPosting(record: PostingRecord, skills: readonly Skill[]): ShownPosting {
  const known = new Map(skills.map((skill) => [skill.id, skill]))
  const ticks = new Set(record.ticks)
  return {
    record,
    progress: progressOf(record, skills),
    skills: (record.skills ?? []).flatMap(({ id, strength }) => {
      const skill = known.get(id)
      if (!skill) return []
      const done = skill.tips.filter((tip) => ticks.has(`${id}/${tip.id}`)).length
      return [{ id, name: skill.name, pillar: skill.pillar, strength, done, of: skill.tips.length }]
    }),
  }
}
