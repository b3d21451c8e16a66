import type { PageAddress, Site } from './site.ts'

/** What an address is to a site. */
export interface Address {
  site: Site
  is: 'posting' | 'never' | 'other'
  id?: string
  /** The employer's part of the platform, where ids are unique only within it. */
  tenant?: string
}

/** What patterns of addresses are tried on: without the scheme and the fragment. */
const addressOf = (url: PageAddress): string => url.host + url.pathname + url.search

/** The site that an address belongs to, if any, and whether it is that of a posting. */
export function siteOf(url: PageAddress, sites: readonly Site[]): Address | undefined {
  const address = addressOf(url)
  let first: Address | undefined
  for (const site of sites) {
    if (!site.matches.some((match) => matchesPattern(match, url))) continue
    for (const pattern of site.posting) {
      const found = fresh(pattern).exec(address)
      if (!found) continue
      const never = site.never?.some((refused) => fresh(refused).test(address))
      return { site, is: never ? 'never' : 'posting', id: found.groups?.id, tenant: found.groups?.tenant }
    }
    const never = site.never?.some((refused) => fresh(refused).test(address))
    first ??= { site, is: never ? 'never' : 'other' }
  }
  return first
}

/** A pattern with the `g` flag remembers where it stopped. */
const fresh = (pattern: RegExp) => {
  pattern.lastIndex = 0
  return pattern
}

/** Whether an address fits a match pattern of the manifest. */
export function matchesPattern(match: string, url: PageAddress): boolean {
  const [, host = '', path = ''] = /^[^:]+:\/\/([^/]*)(\/.*)$/.exec(match) ?? []
  const below = host.startsWith('*.') ? host.slice(1) : undefined
  const onHost = below ? `.${url.host}`.endsWith(below) : url.host === host
  if (!onHost) return false
  const fixed = path.split('*')[0] as string
  return (url.pathname + url.search).startsWith(fixed)
}
