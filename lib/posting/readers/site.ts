import { isHidden } from '../dom-lines.ts'
import { fold } from '../lines.ts'
import type { FactKind } from '../posting.ts'
import type { PageAddress, Site } from '../site.ts'
import type { Address } from '../site-of.ts'
import type { Found } from './found.ts'

/** What a site file finds, and where. */
export interface SiteFound extends Found {
  /** A pane beside a list is open: the page is a posting whatever its address. */
  pane: boolean
  /** The document that the posting stands in: a same-origin frame's, else the page's. */
  doc: Document
  /** The open pane. */
  root?: Element
}

/** Reads a page by its site's selectors; open shadow roots are only entered where the page itself gives no text. */
export function readSite({ site }: Address, doc: Document, url: PageAddress): SiteFound {
  const page = frameOf(site.frame, doc) ?? doc
  const found = readFrom([page], site, page, url)
  if (found.description) return found
  const roots = shadowRoots(page)
  return roots.length ? readFrom([page, ...roots], site, page, url) : found
}

type Roots = readonly ParentNode[]

function readFrom(roots: Roots, site: Site, page: Document, url: PageAddress): SiteFound {
  const pane = first(roots, site.pane ?? [])
  const root: Roots = pane ? [pane] : roots
  const read = site.read?.(page, url)
  const clean = (value: string | undefined, pattern: RegExp | undefined) =>
    (value && pattern ? fold(value.replace(pattern, '')) : value) || undefined
  const facts: Found['facts'] = []
  for (const [kind, selectors] of Object.entries(site.facts ?? {}) as [FactKind, string[]][]) {
    const value = pick(root, selectors)
    if (value && value.length < 200) facts.push({ kind, value })
  }
  const title = read?.title?.value ?? clean(pick(root, site.title), site.clean?.title)
  const company = read?.company?.value ?? clean(pick(root, site.company), site.clean?.company)
  const fromTitle = title && company ? undefined : titleGroups(site.documentTitle, pane ? '' : page.title)
  return {
    title: title ?? fromTitle?.title,
    company: company ?? fromTitle?.company,
    description: read?.description?.length ? read.description : described(root, site.description),
    facts,
    closed: pick(root, site.closed),
    id: clean(pick(root, site.postingId), site.clean?.id),
    pane: pane !== undefined,
    doc: page,
    ...(pane && { root: pane }),
  }
}

function frameOf(selectors: readonly string[] | undefined, doc: Document): Document | undefined {
  for (const selector of selectors ?? []) {
    for (const frame of doc.querySelectorAll<HTMLIFrameElement>(selector)) {
      try {
        if (frame.contentDocument?.body?.firstElementChild) return frame.contentDocument
      } catch {
        // A frame of another origin
      }
    }
  }
  return undefined
}

function first(roots: Roots, selectors: readonly string[]): Element | undefined {
  for (let at = 0; at < selectors.length; at++) {
    const found = firstOf(roots, selectors[at] as string)
    if (found) return found
  }
  return undefined
}

function firstOf(roots: Roots, selector: string): Element | undefined {
  for (let at = 0; at < roots.length; at++) {
    const found = roots[at]?.querySelector(selector)
    if (found) return found
  }
  return undefined
}

const all = (roots: Roots, selector: string): Element[] => roots.flatMap((root) => [...root.querySelectorAll(selector)])

/** All open shadow roots below, those within others too. */
function shadowRoots(page: Document): ShadowRoot[] {
  const found: ShadowRoot[] = []
  const queue: ParentNode[] = [page]
  for (const root of queue) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) {
        found.push(element.shadowRoot)
        queue.push(element.shadowRoot)
      }
    }
  }
  return found
}

/** The text of the first selector that gives one; `selector@attribute` reads an attribute. */
function pick(root: Roots, selectors: readonly string[] | undefined): string | undefined {
  if (!selectors) return undefined
  for (let at = 0; at < selectors.length; at++) {
    const value = pickOne(root, selectors[at] as string)
    if (value) return value
  }
  return undefined
}

function pickOne(root: Roots, entry: string): string | undefined {
  const at = entry.lastIndexOf('@')
  const selector = at > 0 ? entry.slice(0, at) : entry
  const attribute = at > 0 ? entry.slice(at + 1) : undefined
  const found = firstOf(root, selector)
  // Seldom is it not the first: that one stops the search
  return found && (textOf(found, attribute) || firstText(all(root, selector), attribute))
}

function firstText(elements: readonly Element[], attribute: string | undefined): string | undefined {
  for (const element of elements) {
    const text = textOf(element, attribute)
    if (text) return text
  }
  return undefined
}

function textOf(element: Element, attribute: string | undefined): string {
  const value = attribute ? element.getAttribute(attribute) : isHidden(element) ? '' : element.textContent
  return value && value.length < 5000 ? fold(value) : ''
}

/** The outermost elements of the first selector that gives a text worth the name. */
function described(root: Roots, selectors: readonly string[] | undefined): Element[] | undefined {
  for (const selector of selectors ?? []) {
    const found = all(root, selector)
    const outermost = found.filter((element) => !found.some((other) => other !== element && other.contains(element)))
    let letters = 0
    for (const element of outermost) {
      letters += fold((element.textContent ?? '').slice(0, 4000)).length
      if (letters > 80) return outermost
    }
  }
  return undefined
}

function titleGroups(
  patterns: readonly RegExp[] | undefined,
  title: string,
): Record<string, string | undefined> | undefined {
  const folded = fold(title)
  for (const pattern of patterns ?? []) {
    const groups = pattern.exec(folded)?.groups
    if (groups) return groups
  }
  return undefined
}
