import { finish } from './finish.ts'
import type { Reading } from './posting.ts'
import { readPage } from './read-page.ts'
import type { Site } from './site.ts'
import type { UnreadReason } from './unread.ts'

export type { UnreadReason } from './unread.ts'

/** What a page is: a posting with its reading, no posting, or a posting whose text could not be read. */
export type Outcome =
  | { kind: 'posting'; reading: Reading }
  | { kind: 'none' }
  | { kind: 'unread'; reason: UnreadReason }

/**
 * Reads the posting that a page shows: `readPage` and `finish` in one go. Pure, needs no layout, never throws; `none`
 * for whatever is no posting.
 */
export function readPosting(doc: Document, url: URL, sites: readonly Site[]): Outcome {
  const outcome = readPage(doc, url, sites)
  if (outcome.kind !== 'posting') return outcome
  const { raw, elements } = outcome.reading
  const { posting, lines } = finish(raw)
  return { kind: 'posting', reading: { posting, elements: lines.map((line) => elements[line]) } }
}
