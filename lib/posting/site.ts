import type { FactKind, Field } from './posting.ts'

/** What reading asks of an address: a `URL`, or a page's `location`, which costs the page nothing to make. */
export type PageAddress = Pick<URL, 'href' | 'host' | 'hostname' | 'pathname' | 'search'>

/**
 * One platform or board, as data: where its pages live, which of its addresses are postings,
 * and where its fields stand in the page. One file per site in `sites/`, each exporting `site`.
 */
export interface Site {
  id: string
  /** The name a person knows it by. */
  name: string
  /** Match patterns of the hosts, as the manifest takes them: `https://*.lever.co/*`. Fixed once published. */
  matches: string[]
  /** Employers put its postings into pages of their own, in a frame: the detector looks in frames too. */
  embedded?: true
  /**
   * Addresses that are postings: tried on `host + pathname + search`. The group `id` is the posting's id;
   * where ids are unique only within an employer's part of the platform, the group `tenant` names that part.
   * No flags: the detector carries the bare patterns.
   */
  posting: RegExp[]
  /** Addresses that look like postings and are not (apply forms, thank-you pages, lists). */
  never?: RegExp[]
  /** CSS selectors, first that gives text wins; `selector@attribute` reads an attribute. Never a hashed class as sole witness. */
  title?: string[]
  company?: string[]
  /** The element(s) that hold the posting's text and nothing else. */
  description?: string[]
  /** Parts inside the description that are not the posting's text. */
  except?: string[]
  /** Facts that the page shows as fields. */
  facts?: Partial<Record<FactKind, string[]>>
  /** What is cut away from what was read, wherever it matches, to get the plain value (`/ logo$/i`: "X logo" → "X"). */
  clean?: { title?: RegExp; company?: RegExp; id?: RegExp }
  /** Patterns on the document's title, with groups `title` and `company`. */
  documentTitle?: RegExp[]
  /**
   * The part of the page that shows the chosen posting beside a list: selectors that match only while one is open
   * (`.detail-view:has(h2)`, not the empty `.detail-view`). All other selectors are then tried inside the pane, and a
   * match makes any address of the site a posting, except those of `never`. The detector tries these selectors too.
   */
  pane?: string[]
  /** Same-origin frames that hold the posting; the other selectors are tried in the frame's document first. */
  frame?: string[]
  /** The posting's id where the page names it and the address does not (pane on a search page): `selector@attribute`. */
  postingId?: string[]
  /** Elements whose text says that the posting is closed; usual wordings near the title are known without this. */
  closed?: string[]
  /** What cannot be said with selectors (inlined data, shadow roots): pure, reads only. */
  read?: (
    doc: Document,
    url: PageAddress,
  ) => { title?: Field; company?: Field; description?: Element[] | string } | undefined
  /** Where this file's knowledge comes from. */
  source: string
}
