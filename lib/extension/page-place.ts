import type { PagePlace } from './calls.ts'

/** The end of a page's address for a place on it. */
export function inPage({ section, posting }: PagePlace = {}): string {
  const query = posting === undefined ? '' : `?${new URLSearchParams({ posting })}`
  return query + (section === undefined ? '' : `#${encodeURIComponent(section)}`)
}

/** The place that an address names. */
export function placeIn({ search, hash }: Pick<Location, 'search' | 'hash'>): PagePlace {
  const posting = new URLSearchParams(search).get('posting')
  const section = hash.slice(1)
  return { ...(posting !== null && { posting }), ...(section && { section }) }
}
