import { isHidden } from '../dom-lines.ts'
import { fold } from '../lines.ts'
import type { FactKind } from '../posting.ts'
import type { Address } from '../site-of.ts'
import type { Found } from './found.ts'

/** What a site file finds, and where. */
export interface SiteFound extends Found {
  /** A pane beside a list is open: the page is a posting whatever its address. */
  pane: boolean
  /** The document that the posting stands in: a same-origin frame's, else the page's. */
  doc: Document
}

/** Reads a page by its site's selectors. */
export function readSite({ site }: Address, doc: Document, url: URL): SiteFound {
  const inFrame = frameOf(site.frame, doc)
  const page = inFrame ?? doc
  const pane = first(page, site.pane ?? [])
  const root: ParentNode = pane ?? page
  const read = site.read?.(page, url)
  const clean = (value: string | undefined, pattern: RegExp | undefined) =>
    (value && pattern ? fold(value.replace(pattern, '')) : value) || undefined
  const fromTitle = titleGroups(site.documentTitle, pane ? '' : page.title)
  const facts: Found['facts'] = []
  for (const [kind, selectors] of Object.entries(site.facts ?? {}) as [FactKind, string[]][]) {
    const value = pick(root, selectors)
    if (value && value.length < 200) facts.push({ kind, value })
  }
  return {
    title: read?.title?.value ?? clean(pick(root, site.title), site.clean?.title) ?? fromTitle?.title,
    company: read?.company?.value ?? clean(pick(root, site.company), site.clean?.company) ?? fromTitle?.company,
    description: read?.description?.length ? read.description : described(root, site.description),
    facts,
    closed: pick(root, site.closed),
    id: clean(pick(root, site.postingId), site.clean?.id),
    pane: pane !== undefined,
    doc: page,
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

const first = (root: ParentNode, selectors: readonly string[]) => {
  for (const selector of selectors) {
    const found = all(root, selector)[0]
    if (found) return found
  }
  return undefined
}

/** The elements a selector names; where there are none, those within open shadow roots. */
function all(root: ParentNode, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)]
  if (found.length) return found
  return shadowRoots(root).flatMap((shadow) => [...shadow.querySelectorAll(selector)])
}

const rootsOf = new WeakMap<ParentNode, { at: number; roots: ShadowRoot[] }>()
function shadowRoots(root: ParentNode): ShadowRoot[] {
  const elements = root.querySelectorAll('*')
  const known = rootsOf.get(root)
  if (known?.at === elements.length) return known.roots
  const roots: ShadowRoot[] = []
  for (const element of elements)
    if (element.shadowRoot) roots.push(element.shadowRoot, ...shadowRoots(element.shadowRoot))
  rootsOf.set(root, { at: elements.length, roots })
  return roots
}

/** The text of the first selector that gives one; `selector@attribute` reads an attribute. */
export function pick(root: ParentNode, selectors: readonly string[] | undefined): string | undefined {
  for (const entry of selectors ?? []) {
    const at = entry.lastIndexOf('@')
    for (const element of all(root, at > 0 ? entry.slice(0, at) : entry)) {
      const value = at > 0 ? element.getAttribute(entry.slice(at + 1)) : isHidden(element) ? '' : element.textContent
      if (value && value.length < 5000 && fold(value)) return fold(value)
    }
  }
  return undefined
}

/** The outermost elements of the first selector that gives a text worth the name. */
function described(root: ParentNode, selectors: readonly string[] | undefined): Element[] | undefined {
  for (const selector of selectors ?? []) {
    const found = all(root, selector)
    const outermost = found.filter((element) => !found.some((other) => other !== element && other.contains(element)))
    if (outermost.reduce((sum, element) => sum + fold(element.textContent ?? '').length, 0) > 80) return outermost
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
