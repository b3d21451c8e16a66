import type { PillarId, SkillId } from '../../content/types.ts'
import type { PostingRecord } from '../extension/store.ts'
import type { Strength } from './guide.ts'

/* What several postings ask for, taken together. Pure. */

/** What a posting wants of a skill, and how much of it is prepared. */
export interface OverviewCell {
  strength?: Strength
  /** Tips of the skill that are ticked for this posting. */
  done: number
  of: number
}

export interface OverviewRow {
  id: SkillId
  name: string
  pillar: PillarId
  /** In how many of the postings it is asked for. */
  asked: number
  /** In how many of those it must be there. */
  required: number
  /** Tips ticked for any of the postings that ask for it. */
  done: number
  of: number
  /** In the order of the postings. */
  cells: OverviewCell[]
}

/** The skill as far as an overview needs it. */
export interface OverviewSkill {
  id: SkillId
  name: string
  pillar: PillarId
  tips: readonly { id: string }[]
}

/** Skills that at least one posting asks for, those that most ask for first; then those that more require, then in the order given. */
export function overview(records: readonly PostingRecord[], skills: readonly OverviewSkill[]): OverviewRow[] {
  const asks = records.map(({ skills = [] }) => new Map(skills.map(({ id, strength }) => [id, strength])))
  const ticks = records.map((record) => new Set(record.ticks))
  return skills
    .map(({ id, name, pillar, tips }): OverviewRow => {
      const keys = tips.map((tip) => `${id}/${tip.id}`)
      const cells = records.map((_, place): OverviewCell => {
        const strength = asks[place]?.get(id)
        const done = keys.filter((key) => ticks[place]?.has(key)).length
        return { ...(strength && { strength }), done, of: keys.length }
      })
      const asking = cells.filter(({ strength }) => strength)
      const ticked = keys.filter((key) => ticks.some((set, place) => asks[place]?.has(id) && set.has(key)))
      const required = asking.filter(({ strength }) => strength === 'required').length
      return { id, name, pillar, asked: asking.length, required, done: ticked.length, of: keys.length, cells }
    })
    .filter(({ asked }) => asked > 0)
    .sort((a, b) => b.asked - a.asked || b.required - a.required)
}

export interface Comparison {
  both: SkillId[]
  onlyFirst: SkillId[]
  onlySecond: SkillId[]
}

/** The skills two postings ask for, each in the order of its own posting. */
export function comparePostings(first: PostingRecord, second: PostingRecord): Comparison {
  const ids = (record: PostingRecord) => (record.skills ?? []).map(({ id }) => id)
  const [a, b] = [new Set(ids(first)), new Set(ids(second))]
  return {
    both: [...a].filter((id) => b.has(id)),
    onlyFirst: [...a].filter((id) => !b.has(id)),
    onlySecond: [...b].filter((id) => !a.has(id)),
  }
}
