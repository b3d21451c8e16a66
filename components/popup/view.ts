import type { SkillId } from '../../content/types.ts'
import type { GuideView, TabStatus } from '../../lib/extension/calls.ts'
import type { Progress } from '../../lib/extension/records.ts'
import type { Entry } from '../../lib/extension/search.ts'
import type { PostingRecord } from '../../lib/extension/store.ts'
import type { Posting } from '../../lib/posting/posting.ts'

/** What the tab before the popup is: `asking` until it answers, `closed` where the browser lets no extension in. */
export type ThisTabState = TabStatus | 'asking' | 'not-here' | 'closed'

/** A posting's text that was pasted, and what was made of it. */
export interface PastedGuide {
  posting: Posting
  view: GuideView
}

/** What the popup shows. */
export type Place =
  | { kind: 'home' }
  | { kind: 'skill'; id: SkillId; focus?: string }
  | { kind: 'entry'; entry: Pick<Entry, 'kind' | 'id' | 'title'> }
  | { kind: 'cards'; of: 'intro' | 'benefits' }
  | { kind: 'paste' }
  | { kind: 'guide'; guide: PastedGuide }

export interface SavedPosting {
  record: PostingRecord
  progress: Progress
}

/** All that the popup can have done. */
export interface PopupActions {
  /** Shows the sidebar in the tab, reading the page when it was not yet. `false` where the browser allows no script. */
  show(): Promise<boolean>
  /** Reads the text selected in the page there. */
  showSelection(): Promise<boolean>
  hide(): void
  /** Shows the same in the browser's own panel. Absent where there is none. */
  showPanel?(): void
  judge(text: string, title: string): Promise<PastedGuide>
  openPage(page: 'options' | 'postings'): void
  openPosting(url: string): void
  copy(text: string): Promise<void>
}
