import type { Shape } from './shape.ts'

/** Whether a page is worth reading as a posting: by its address, then its structured data, then its headings. Cheap. */
export function looksLikePosting(_doc: Document, _url: URL, _shapes: readonly Shape[]): 'yes' | 'maybe' | 'no' {
  return 'no'
}
