import type { RoleId } from '../../content/types.ts'
import type { Posting } from '../posting/posting.ts'
import type { GuideView } from './calls.ts'
import { mergeText } from './merge-text.ts'
import type { PostingRecord } from './store.ts'

/** Something the user did with a posting. Texts say what stood in the field before, so that two windows can both write. */
export type Deed =
  | { kind: 'tick'; tip: string; done: boolean }
  | { kind: 'notes'; before: string; text: string }
  | { kind: 'answer'; practice: string; before: string; text: string }
  | { kind: 'correct'; role: RoleId | undefined }
  | { kind: 'hide'; hidden: boolean }
  | { kind: 'seen' }

/** What is kept of a posting beside what the user did, for the overview of postings. */
export type Overview = Pick<PostingRecord, 'skills' | 'role' | 'deadline'>

/** What a posting and its guide give to the overview. */
export function overviewOf({ facts }: Posting, { guide }: GuideView): Overview {
  const deadline = facts.find(({ kind, date }) => kind === 'deadline' && date)?.date
  return {
    role: guide.role.id,
    skills: guide.skills.map(({ id, strength }) => ({ id, strength })),
    ...(deadline !== undefined && { deadline }),
  }
}

/** What a record is of. */
export type Fresh = Pick<PostingRecord, 'key' | 'url' | 'title' | 'company'>

/** The beginning of a record of this posting. */
export const freshOf = ({ url, title, company }: Pick<Posting, 'url' | 'title' | 'company'>, key: string): Fresh => ({
  key,
  url,
  title: title?.value ?? '',
  company: company?.value ?? '',
})

/** The record after these deeds, with what is known of the posting. A day that stands already stays. */
export function carryOut(record: PostingRecord, deeds: readonly Deed[], known: Overview): PostingRecord {
  const deadline = record.deadline ?? known.deadline
  return deeds.reduce(applyDeed, { ...record, ...known, ...(deadline !== undefined && { deadline }) })
}

/** The record after one deed. The same deed twice changes nothing more. */
export function applyDeed(record: PostingRecord, deed: Deed): PostingRecord {
  switch (deed.kind) {
    case 'tick': {
      const ticks = new Set(record.ticks)
      if (deed.done) ticks.add(deed.tip)
      else ticks.delete(deed.tip)
      return { ...record, ticks: [...ticks] }
    }
    case 'notes':
      return { ...record, notes: mergeText(deed.before, deed.text, record.notes) }
    case 'answer': {
      const theirs = record.answers[deed.practice] ?? ''
      return { ...record, answers: { ...record.answers, [deed.practice]: mergeText(deed.before, deed.text, theirs) } }
    }
    case 'correct': {
      const { correction: _, ...rest } = record
      return deed.role ? { ...rest, correction: deed.role } : rest
    }
    case 'hide':
      return { ...record, hidden: deed.hidden }
    case 'seen':
      return record
  }
}
