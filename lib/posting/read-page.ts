import { choose } from './choose.ts'
import { closedWords } from './closed.ts'
import { describe, shortest } from './describe.ts'
import { decodeEntities } from './entities.ts'
import { fold, type Line } from './lines.ts'
import type { Fact, ReaderId } from './posting.ts'
import type { RawReading } from './raw.ts'
import { companyBy, companyByTenant } from './readers/company.ts'
import type { Found } from './readers/found.ts'
import { type GenericFound, readGeneric } from './readers/generic.ts'
import { readInlined } from './readers/inlined.ts'
import { readJsonLd } from './readers/json-ld.ts'
import { readMicrodata } from './readers/microdata.ts'
import { pageLines } from './readers/page-lines.ts'
import { readSite } from './readers/site.ts'
import { meta } from './readers/title.ts'
import type { PageAddress, Site } from './site.ts'
import { siteOf } from './site-of.ts'
import { type UnreadReason, unreadReason } from './unread.ts'
import { mayBePosting } from './witness.ts'

/** What a page is, before anything is made of its words. */
export type RawOutcome =
  | { kind: 'posting'; reading: RawReading }
  | { kind: 'none' }
  | { kind: 'unread'; reason: UnreadReason }

/**
 * The part of reading a posting that needs its page. Pure, needs no layout, never throws. `finish` makes a posting of
 * what it gives, here or elsewhere.
 */
export function readPage(doc: Document, url: PageAddress, sites: readonly Site[]): RawOutcome {
  try {
    return readDocument(doc, url, sites)
  } catch {
    // Pages may replace what the DOM gives; one that breaks reading is one that cannot be read
    return { kind: 'none' }
  }
}

function readDocument(page: Document, url: PageAddress, sites: readonly Site[]): RawOutcome {
  const address = siteOf(url, sites)
  if (address?.is === 'never') return { kind: 'none' }
  const site = address && readSite(address, page, url)
  const doc = site?.doc ?? page
  const known = address?.is === 'posting' || Boolean(site?.pane && (site.title || site.description))
  const id = address?.id ?? site?.id

  const headings = site?.title ? [site.title] : headingsOf(doc)
  const jsonLd = readJsonLd(doc, url, id, headings)
  const linked = jsonLd.sure || (known && !site?.pane) || !headings.length ? jsonLd.found : undefined
  const told = isWhole(site) || (jsonLd.sure && isWhole(jsonLd.found))
  const micro = told ? undefined : readMicrodata(doc)
  const whole = once(() => pageLines(doc))
  const structure = once((): GenericFound => readGeneric(whole(), doc))
  const described = describe({
    site,
    except: address?.site.except ?? [],
    jsonLd: linked ?? jsonLd.found,
    micro,
    inlined: () => readInlined(doc, url, id),
    page: whole,
    generic: structure,
    known,
  })
  const structured =
    (jsonLd.sure && described.length >= shortest) || ((linked || micro?.title) && described.length >= 200)
  if (!known && !structured && !mayBePosting(doc, url, whole(), structure(), jsonLd.found)) return { kind: 'none' }

  const generic: Found = { facts: [] }
  const found: [ReaderId, Found | undefined][] = [
    ['site', site],
    ['json-ld', linked],
    ['microdata', micro],
    ['inlined-data', described.inlined],
    ['generic', generic],
  ]
  const has = (field: 'title' | 'company') => found.some(([, one]) => one?.[field])
  if (!has('title')) generic.title = structure().title
  const title = choose('title', found)
  if (described.length < shortest || !(title.field || known)) {
    const reason = site?.closed ? 'gone' : unreadReason(doc, described.lines.length > 0)
    return known ? { kind: 'unread', reason } : { kind: 'none' }
  }
  if (!has('company')) {
    generic.company =
      companyBy(doc, url, title.field?.value, described.lines, whole(), structure()) ??
      (address?.tenant && companyByTenant(address.tenant, described.lines))
  }
  const company = choose('company', found)
  const closed =
    site?.closed ?? closedWords(site?.root ?? doc.body ?? doc, described.roots[0] ?? described.lines[0]?.element)
  return {
    kind: 'posting',
    reading: {
      raw: {
        url: url.href,
        ...(address && { site: address.site.id }),
        ...(id && { id: address?.tenant ? `${address.tenant}/${id}` : id }),
        ...(title.field && { title: title.field }),
        ...(company.field && { company: company.field }),
        ...(closed && { closed }),
        ...pageLanguage(doc),
        description: described.reader,
        lines: described.lines.map(({ element: _, ...line }) => line),
        facts: found.flatMap(([reader, one]): Fact[] => (one?.facts ?? []).map((fact) => ({ ...fact, reader }))),
        disagreements: [...title.disagreements, ...company.disagreements],
      },
      elements: described.lines.map((line: Line) => line.element),
    },
  }
}

const isWhole = (found: Found | undefined) => Boolean(found?.title && found.company && found.description)

/** What the page itself says it is about. Lower headings may be cards of other postings. */
function headingsOf(doc: Document): string[] {
  const texts = [doc.title, meta(doc, 'og:title')]
  for (const element of [...doc.getElementsByTagName('h1')].slice(0, 20))
    texts.push((element.textContent ?? '').slice(0, 300))
  return texts.map((text) => fold(decodeEntities(text))).filter(Boolean)
}

function pageLanguage(doc: Document): { pageLanguage?: string } {
  const tag = /^[a-z]{2}/.exec(doc.documentElement?.lang.toLowerCase() ?? '')?.[0]
  return tag ? { pageLanguage: tag } : {}
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
