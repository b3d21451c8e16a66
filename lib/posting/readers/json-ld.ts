import { fold } from '../lines.ts'
import { objectsIn, parseJson } from '../parse-json.ts'
import type { PageAddress } from '../site.ts'
import type { Found } from './found.ts'
import { type JobPosting, readStructured } from './structured.ts'

/** The `JobPosting` that belongs to the page. */
export interface JsonLd {
  found?: Found
  /** Whether the data itself names the address or the page's heading; data that names neither is believed when alone. */
  sure: boolean
}

const isPosting = (node: Record<string, unknown>) =>
  [node['@type'] ?? node.type].flat().some((type) => typeof type === 'string' && /(?:^|[/:])JobPosting$/.test(type))

/** Reads schema.org's `JobPosting` from `application/ld+json`. It goes stale in single-page sites, so it must fit the page. */
export function readJsonLd(
  doc: Document,
  url: PageAddress,
  id: string | undefined,
  headings: readonly string[],
): JsonLd {
  const postings: JobPosting[] = []
  const byId = new Map<string, unknown>()
  const texts = dataTexts(doc)
  if (!texts.some((text) => text.includes('JobPosting'))) return { sure: false }
  for (const text of texts) {
    for (const node of objectsIn(parseJson(text))) {
      if (typeof node['@id'] === 'string' && node.name) byId.set(node['@id'], node)
      if (isPosting(node)) postings.push(node)
    }
  }
  const read = postings.slice(0, 50).map((node) => ({ node, found: readStructured(node, (key) => byId.get(key)) }))
  const sure = read.find(({ node, found }) => names(node, url, id) || headed(found, headings))
  const alone =
    postings.length === 1 && !contradicts(postings[0] as JobPosting, url, id, headings) ? read[0] : undefined
  const chosen = sure ?? alone
  const shown = sure !== undefined || (alone !== undefined && isHeading(doc, alone.found.title))
  return {
    found: chosen?.found,
    sure: shown,
  }
}

/** The texts of JSON-LD that may name a posting, or the organisation that one refers to. */
function dataTexts(doc: Document): string[] {
  const texts: string[] = []
  for (const script of doc.getElementsByTagName('script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue
    const text = script.textContent ?? ''
    // A list of every posting of a board is no reading of one; nor is a broken megabyte worth a repair
    if (text.length < 3_000_000 && /JobPosting|"@graph"/.test(text)) texts.push(text)
  }
  return texts
}

/** Whether a title is the whole of one of the page's headings. */
const isHeading = (doc: Document, title: string | undefined) =>
  title !== undefined &&
  [...doc.querySelectorAll('h1, h2, h3')].slice(0, 60).some((one) => plain(one.textContent ?? '') === plain(title))

/** Whether the data names the posting's id, or this very address. */
function names(node: JobPosting, url: PageAddress, id: string | undefined): boolean {
  const identifier = JSON.stringify([node.identifier, node.url, node['@id'], node.mainEntityOfPage, node.sameAs]) ?? ''
  if (id && id.length > 3 && identifier.toLowerCase().includes(id.toLowerCase())) return true
  const address = typeof node.url === 'string' ? node.url : undefined
  return address !== undefined && samePage(address, url)
}

const samePage = (address: string, url: PageAddress) => {
  try {
    const other = new URL(address, url.href)
    const path = (one: PageAddress) => decodeURIComponent(one.pathname).replace(/\/+$/, '').toLowerCase()
    return path(other).length > 5 && path(other) === path(url)
  } catch {
    return false
  }
}

const plain = (text: string) => fold(text).toLowerCase()
const headed = (found: Found, headings: readonly string[]) => {
  const title = found.title && plain(found.title)
  return title ? headings.some((heading) => plain(heading).includes(title)) : false
}

/** The page has headings and an id of its own, and the data names another posting. */
function contradicts(node: JobPosting, url: PageAddress, id: string | undefined, headings: readonly string[]): boolean {
  const elsewhere = typeof node.url === 'string' && /\d{4}|[0-9a-f]{8}-/.test(node.url) && !samePage(node.url, url)
  return Boolean((elsewhere || numbersAnother(node, id)) && id && headings.some((heading) => heading.length > 3))
}

/** The data's own number is of the same make as the address's, and another. */
function numbersAnother({ identifier }: JobPosting, id: string | undefined): boolean {
  const value = identifier && typeof identifier === 'object' && 'value' in identifier ? identifier.value : identifier
  const own = typeof value === 'number' ? String(value) : value
  return typeof own === 'string' && id !== own && id?.length === own.length && /^\d{6,} \d{6,}$/.test(`${own} ${id}`)
}
