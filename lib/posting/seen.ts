import type { RawReading } from './raw.ts'
import type { UnreadReason } from './unread.ts'

/** What came of a look at the page. */
export type Seen =
  | { kind: 'posting'; reading: RawReading; key: string }
  /** The posting that stood before still does, in new elements perhaps. */
  | { kind: 'same'; reading: RawReading }
  /** Nothing yet, or the page of before under a new address. */
  | { kind: 'not-yet' }
  | { kind: 'none' }
  | { kind: 'unread'; reason: UnreadReason }

/** When a look at the page is. */
export interface Moment {
  /** The first look at a new address. */
  navigated: boolean
  /** The last look before giving up. */
  late: boolean
}

/** Whether what was seen needs no further look, for now. */
export const isEnough = (seen: Seen, { late }: Moment): boolean =>
  late || seen.kind === 'posting' || seen.kind === 'same' || (seen.kind === 'unread' && seen.reason === 'other-frame')
