import { postingKey } from '../../lib/posting/posting-key.ts'
import type { RawPosting } from '../../lib/posting/raw.ts'
import { readPage } from '../../lib/posting/read-page.ts'
import type { Moment, Seen } from '../../lib/posting/seen.ts'
import type { Site } from '../../lib/posting/site.ts'
import { missedReader } from './lent-readers.ts'

/** How long what stood before stays while a new address has nothing to show yet, ms. */
export const grace = 400
/** How long a page may go on showing the posting of before under a new address, ms. */
const staleFor = 1500

/** Reads the page over and over, and says what is new. A look that needs more readers than are there has them brought. */
export function createReader(doc: Document, bringReaders: () => void): (moment: Moment) => Seen {
  // Put in before this script: what is known of this page's site, and of no other.
  const { prepsideSites: sites = [] } = globalThis as { prepsideSites?: Site[] }
  let last: { key: string; print: string } | undefined
  let navigatedAt = Number.NEGATIVE_INFINITY
  return ({ navigated, late }) => {
    if (navigated) navigatedAt = performance.now()
    const outcome = readPage(doc, location, sites)
    if (missedReader()) {
      bringReaders()
      return { kind: 'not-yet' }
    }
    if (outcome.kind === 'none') {
      if (late) last = undefined
      return outcome
    }
    if (outcome.kind === 'unread') return outcome
    const { reading } = outcome
    const key = postingKey(reading.raw)
    const print = printOf(reading.raw)
    if (last && key !== last.key && print === last.print && performance.now() - navigatedAt < staleFor && !late)
      return { kind: 'not-yet' }
    const same = last?.key === key && last.print === print
    last = { key, print }
    return same ? { kind: 'same', reading } : { kind: 'posting', reading, key }
  }
}

/** What tells one posting's text from another's. */
const printOf = ({ title, lines, closed }: RawPosting) =>
  [title?.value, closed, ...lines.map(({ text }) => text)].join('\n')
