import type { Posting } from './posting.ts'

/** Address parameters that say where a visitor came from and not which posting it is. */
const noise =
  /^(utm_.*|ref|refid|trk|trackingid|src|source|lever-source|lever-origin|gh_src|fbclid|gclid|mc_.*|spread|referer|sr_source)$/i

/**
 * What names a posting in storage: `site:id` where both are known (one posting keeps its key across a platform's
 * hosts), else the address without its hash and without parameters that only track the visitor.
 */
export function postingKey({ site, id, url }: Pick<Posting, 'site' | 'id' | 'url'>): string {
  if (site && id) return `${site}:${id}`
  const address = URL.parse(url)
  if (!address) return url
  const kept = [...address.searchParams].filter(([name]) => !noise.test(name)).sort()
  const query = new URLSearchParams(kept).toString()
  return `${address.host}${address.pathname.replace(/\/+$/, '')}${query && `?${query}`}`
}
