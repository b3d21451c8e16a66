/**
 * Where a site's postings live, in the compact form the detector carries:
 * hosts (`.lever.co` also stands for all below it), patterns of posting addresses, of never-postings, and of open panes.
 */
export type Shape = readonly [hosts: string, posting: string, never?: string, pane?: string]
