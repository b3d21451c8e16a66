import type { Reading } from './posting.ts'
import { readPage } from './read-page.ts'
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
export function readPosting(doc: Document, url: URL, sites: readonly Site[]): Outcome {
  try {
    return readPage(doc, url, sites)
  } catch {
    // Pages may replace what the DOM gives; one that breaks reading is one that cannot be read
    return { kind: 'none' }
  }
}
