/** Where a site's postings live, in the compact form the detector carries. */
export interface Shape {
  /** `.lever.co` also stands for all below it. */
  hosts: readonly string[]
  /**
   * Every posting's address has one of these in it. They are there since a browser makes machine code of a pattern that
   * it tries, which costs a page as much as all else that is done on one without a posting.
   */
  parts: readonly string[]
  /** Pattern of the addresses of postings, tried on `host + pathname + search`; of those that never are. */
  posting: string
  never?: string
  /** Selector of open panes. */
  pane?: string
}

/** What one file of the build carries for the detector: the shapes of the sites on these hosts, and nothing of the others. */
export interface ShapeGroup {
  id: string
  /** Ids of the sites. */
  sites: string[]
  matches: string[]
  shapes: Shape[]
  /** Also in frames of other pages. */
  embedded: boolean
}
