import type { Shape } from './shape.ts'

const heading =
  /responsib|qualification|requirements|what you.{0,3}ll|about (?:the|this) (?:job|role)|aufgaben|profil|missions|requisitos|职责|要求/i

/**
 * Whether a page is worth reading as a posting: by its address (`yes`, or `no` for an address that never is one),
 * then an open pane beside a list, then structured data and headings (`maybe`). Reads the page as little as it can.
 */
export function looksLikePosting(
  doc: Document,
  url: Pick<URL, 'host' | 'pathname' | 'search'>,
  shapes: readonly Shape[],
): 'yes' | 'maybe' | 'no' {
  const host = `.${url.host}`
  const address = url.host + url.pathname + url.search
  for (const [hosts, posting, never, pane] of shapes) {
    if (!hosts.split(' ').some((known) => (known[0] === '.' ? host.endsWith(known) : known === url.host))) continue
    if (never && new RegExp(never).test(address)) return 'no'
    if (new RegExp(posting).test(address) || (pane && doc.querySelector(pane))) return 'yes'
  }
  for (const script of doc.querySelectorAll(
    'script[type="application/ld+json"], [itemtype$="schema.org/JobPosting"]',
  )) {
    if (script.localName !== 'script' || /"JobPosting"/.test(script.textContent)) return 'maybe'
  }
  let count = 0
  for (const element of doc.querySelectorAll('h2, h3, h4')) {
    if (heading.test(element.textContent) && ++count > 1) return 'maybe'
  }
  return 'no'
}
