import type { Reading } from './posting.ts'
import type { Site } from './site.ts'

/**
 * Why a posting could not be read: its text is not there (yet), it stands in a frame of another origin,
 * it is gone, or the site wants a sign-in or a check first.
 */
export type UnreadReason = 'no-text' | 'other-frame' | 'gone' | 'sign-in'

/** What a page is: a posting with its reading, no posting, or a posting whose text could not be read. */
export type Outcome =
  | { kind: 'posting'; reading: Reading }
  | { kind: 'none' }
  | { kind: 'unread'; reason: UnreadReason }

/** Reads the posting that a page shows. Pure, needs no layout, never throws; `none` for whatever is no posting. */
export function readPosting(_doc: Document, _url: URL, _sites: readonly Site[]): Outcome {
  return { kind: 'none' }
}
