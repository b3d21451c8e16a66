import type { ColumnNames } from '../../lib/extension/saved-text.ts'
import type { PostingRecord } from '../../lib/extension/store.ts'

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`

export type Stage = NonNullable<PostingRecord['stage']>

/** The stages of an application, in their order. */
export const stageNames: Record<Stage, string> = {
  interested: 'Interested',
  applied: 'Applied',
  interview: 'Interview',
  offer: 'Offer',
  closed: 'Closed',
}

/** Names of the columns, also in files. */
export const columnNames: ColumnNames = {
  title: 'Posting',
  company: 'Company',
  stage: 'Stage',
  deadline: 'Apply by',
  done: 'Tips done',
  tips: 'Tips',
  skills: 'Skills',
  notes: 'Notes',
  address: 'Address',
}

/** The words of the page “Your postings”. */
export const postingsWords = {
  title: 'Your postings',
  untitled: 'A posting without a title',
  count,
}
