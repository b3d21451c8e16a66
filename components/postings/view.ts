import type { PillarId, SkillId } from '../../content/types.ts'
import type { Progress } from '../../lib/extension/records.ts'
import type { PostingRecord } from '../../lib/extension/store.ts'
import type { Strength } from '../../lib/guide/guide.ts'

/** A skill that a posting asks for, with what is prepared of it. */
export interface AskedSkill {
  id: SkillId
  name: string
  pillar: PillarId
  strength: Strength
  done: number
  of: number
}

export interface ShownPosting {
  record: PostingRecord
  progress: Progress
  /** In the posting's order. */
  skills: AskedSkill[]
}

/** What the user can change of a posting here. */
export type RecordChange = Partial<Pick<PostingRecord, 'stage' | 'deadline'>>

export interface PostingsActions {
  change(key: string, change: RecordChange): void
  /** @param before what stood in the field when the writing began */
  note(key: string, text: string, before: string): void
  remove(key: string): void
  open(url: string): void
  /** Opens the page for preparing, for this posting. */
  prepare(key: string): void
  openPage(page: 'options' | 'welcome'): void
}

/** What people know a posting by. */
export const nameOf = ({ record: { title, company } }: ShownPosting, untitled: string): string =>
  [title || untitled, company].filter(Boolean).join(', ')
