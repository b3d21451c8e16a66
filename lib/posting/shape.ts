/**
 * Where a site's postings live, in the compact form the detector carries:
 * hosts (`.lever.co` also stands for all below it), patterns of posting addresses, of never-postings, and of open panes.
 */
export type Shape = readonly [hosts: string, posting: string, never?: string, pane?: string]

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
