/**
 * What a posting says. Everything here is JSON-safe; the elements that the blocks came from
 * stay on the page's side, beside the posting (see `Reading`).
 */

/** Who read a field, in the usual order of trust. `given` is text handed over by the user. */
export type ReaderId = 'site' | 'json-ld' | 'microdata' | 'inlined-data' | 'meta' | 'generic' | 'given'

/** A value and who read it. */
export interface Field {
  value: string
  reader: ReaderId
}

/** What a part of a posting is about. Duties and qualifications weigh; company, benefits, legal and apply do not. */
export const blockKinds = [
  'company',
  'role',
  'duties',
  'minimum',
  'preferred',
  'benefits',
  'legal',
  'apply',
  'other',
] as const
export type BlockKind = (typeof blockKinds)[number]

/** One paragraph, list item or heading of a posting. */
export interface Block {
  /** White space folded to single spaces, trimmed, never empty. */
  text: string
  kind: BlockKind
  shape: 'paragraph' | 'item' | 'heading'
  /** The text of the heading it stands under. */
  heading?: string
}

/** A run of a block's text: `posting.blocks[block].text.slice(start, end)`. Offsets are UTF-16 code units. */
export interface Evidence {
  block: number
  start: number
  end: number
}

export const factKinds = [
  'place',
  'remote',
  'dates',
  'duration',
  'pay',
  'degree',
  'graduation',
  'authorisation',
  'application-limit',
  'rolling-review',
  'deadline',
  'posted',
] as const
export type FactKind = (typeof factKinds)[number]

/** Something the posting states about the terms of the internship; quoted, never judged or guessed. */
export interface Fact {
  kind: FactKind
  /** The posting's own words, short enough for a cell ("12 weeks from 11 May"). */
  value: string
  /** The day it names, as ISO `YYYY-MM-DD`, where it names one whole (deadline, posted). */
  date?: string
  /** Where it stands in the blocks; absent when it comes from structured data. */
  evidence?: Evidence
  reader: ReaderId
}

/** Where readers disagreed, and which one was believed, for "Why was this shown?". */
export interface Disagreement {
  field: 'title' | 'company' | 'description'
  won: Field
  lost: Field[]
  reason: string
}

export interface Posting {
  url: string
  /** Id of the site file that recognised the address. */
  site?: string
  /** The site's own id of the posting, where the address or the page names it; one posting keeps one id across a platform's hosts. */
  id?: string
  title?: Field
  company?: Field
  /** Who read the blocks. */
  description: ReaderId
  /** BCP 47 primary tag of the text ("en"), from the text itself first, then the page's `lang`. */
  language: string
  blocks: Block[]
  facts: Fact[]
  /** The words that say that it is closed or expired, where the page says so. */
  closed?: string
  disagreements: Disagreement[]
}

/** A posting as read from a document, with the element each block came from (`elements[i]` belongs to `posting.blocks[i]`). */
export interface Reading {
  posting: Posting
  elements: (Element | undefined)[]
}
