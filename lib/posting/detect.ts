import type { Shape } from './shape.ts'

/** A posting, perhaps one, none so far (the page may still be built), or none whatever the page becomes. */
export type Likelihood = 'yes' | 'maybe' | 'not-yet' | 'no'

/**
 * Whether a page is worth reading as a posting. On a known site its address tells, and an open pane beside a list;
 * elsewhere structured data and headings do. Reads the page as little as it can: where the address is enough, its
 * document is not so much as touched, which would cost a page some 15 kB.
 */
export function looksLikePosting(
  page: { document: Document },
  { host, pathname, search }: Pick<URL, 'host' | 'pathname' | 'search'>,
  shapes: readonly Shape[],
): Likelihood {
  const address = host + pathname + search
  let known: Likelihood | undefined
  for (const shape of shapes) {
    if (!shape.hosts.some((one) => (one[0] === '.' ? `.${host}`.endsWith(one) : one === host))) continue
    const may = shape.parts.some((part) => address.includes(part))
    if ((may && new RegExp(shape.posting).test(address)) || (shape.pane && page.document.querySelector(shape.pane)))
      return shape.never && new RegExp(shape.never).test(address) ? 'no' : 'yes'
    known = shape.pane ? 'not-yet' : (known ?? 'no')
  }
  return known ?? byStructure(page.document)
}

function byStructure(doc: Document): Likelihood {
  const data = 'script[type="application/ld+json"], [itemtype$="schema.org/JobPosting"]'
  for (const script of doc.querySelectorAll(data))
    if (script.localName !== 'script' || /"JobPosting"/.test(script.textContent)) return 'maybe'
  const heading =
    /responsib|qualification|requirements|what you.{0,3}ll|about (?:the|this) (?:job|role)|aufgaben|profil|missions|requisitos|职责|要求/i
  let count = 0
  for (const element of doc.querySelectorAll('h2, h3, h4'))
    if (heading.test(element.textContent) && ++count > 1) return 'maybe'
  return 'not-yet'
}
