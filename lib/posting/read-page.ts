import { anchored } from './anchor.ts'
import { blocksOf } from './blocks.ts'
import { choose } from './choose.ts'
import { closedWords } from './closed.ts'
import { domLines } from './dom-lines.ts'
import { decodeEntities } from './entities.ts'
import { factsOf } from './facts.ts'
import { languageOf } from './language.ts'
import { fold, type Line } from './lines.ts'
import type { Fact, Posting, ReaderId } from './posting.ts'
import type { Outcome } from './read-posting.ts'
import { textLines } from './read-text.ts'
import { companyBy } from './readers/company.ts'
import type { Found } from './readers/found.ts'
import { enough, type GenericFound, readGeneric } from './readers/generic.ts'
import { readInlined } from './readers/inlined.ts'
import { readJsonLd } from './readers/json-ld.ts'
import { readMicrodata } from './readers/microdata.ts'
import { isForm, pageLines } from './readers/page-lines.ts'
import { readSite } from './readers/site.ts'
import type { Site } from './site.ts'
import { siteOf } from './site-of.ts'
import { unreadReason } from './unread.ts'
import { mayBePosting } from './witness.ts'

/** A text shorter than this is no description, in characters. */
const shortest = 60

/** Reads a page; may throw on pages that break the DOM's own promises. */
export function readPage(page: Document, url: URL, sites: readonly Site[]): Outcome {
  const address = siteOf(url, sites)
  if (address?.is === 'never') return { kind: 'none' }
  const site = address && readSite(address, page, url)
  const doc = site?.doc ?? page
  const known = address?.is === 'posting' || Boolean(site?.pane && (site.title || site.description))
  const id = address?.id ?? site?.id

  const headings = site?.title ? [site.title] : headingsOf(doc)
  const jsonLd = readJsonLd(doc, url, id, headings)
  const linked = jsonLd.sure || (known && !site?.pane) || !headings.some(Boolean) ? jsonLd.found : undefined
  const micro = readMicrodata(doc)
  let lines: Line[] | undefined
  const whole = () => (lines ??= pageLines(doc))
  let generic: GenericFound | undefined
  const structure = () => (generic ??= readGeneric(whole(), doc))

  const described = describe(
    site,
    linked ?? jsonLd.found,
    micro,
    () => readInlined(doc, url, id),
    whole,
    structure,
    address?.site.except ?? [],
    known,
  )
  const isPosting =
    known ||
    ((linked || micro?.title) && described.text >= 200) ||
    mayBePosting(doc, url, whole(), structure(), jsonLd.found)
  if (!isPosting) return { kind: 'none' }

  const inlined = described.inlined
  const generically = { facts: [], title: site?.title ? undefined : structure().title } as Found
  const found: [ReaderId, Found | undefined][] = [
    ['site', site],
    ['json-ld', linked],
    ['microdata', micro],
    ['inlined-data', inlined],
    ['generic', generically],
  ]
  const title = choose('title', found)
  if (!found.some(([, one]) => one?.company)) {
    const { titleAt } = structure()
    const beside =
      titleAt === undefined
        ? []
        : [
            ...whole().slice(titleAt + 1, titleAt + 4),
            ...whole()
              .slice(Math.max(0, titleAt - 2), titleAt)
              .reverse(),
          ]
    generically.company = companyBy(
      doc,
      url,
      title.field?.value,
      described.lines,
      beside,
      whole()[titleAt ?? -1]?.element,
    )
  }
  const company = choose('company', found)
  if (described.text < shortest || !(title.field || known)) {
    return known
      ? { kind: 'unread', reason: site?.closed ? 'gone' : unreadReason(doc, described.lines.length > 0) }
      : { kind: 'none' }
  }

  const { blocks, elements } = blocksOf(described.lines)
  const posting: Posting = {
    url: url.href,
    ...(address && { site: address.site.id }),
    ...(id && { id: address?.tenant ? `${address.tenant}/${id}` : id }),
    ...(title.field && { title: title.field }),
    ...(company.field && { company: company.field }),
    description: described.reader,
    language: languageOf(blocks.map((block) => block.text).join('\n'), pageLanguage(doc)),
    blocks,
    facts: allFacts(found, factsOf(blocks, described.reader)),
    disagreements: [...title.disagreements, ...company.disagreements, ...described.disagreements],
  }
  const closed = site?.closed ?? closedWords(doc, described.roots)
  if (closed) posting.closed = closed
  return { kind: 'posting', reading: { posting, elements } }
}

interface Described {
  reader: ReaderId
  lines: Line[]
  /** Elements that the text stands in, where they were given. */
  roots: Element[]
  /** Characters of text. */
  text: number
  inlined?: Found
  disagreements: Posting['disagreements']
}

/** The lines of the description by the most trusted reader that has a text. */
function describe(
  site: Found | undefined,
  jsonLd: Found | undefined,
  micro: Found | undefined,
  inlined: () => Found | undefined,
  page: () => Line[],
  generic: () => GenericFound,
  except: readonly string[],
  known: boolean,
): Described {
  const make = (reader: ReaderId, lines: Line[], roots: Element[] = [], more: Partial<Described> = {}): Described => ({
    reader,
    lines,
    roots,
    text: lines.reduce((sum, line) => sum + line.text.length, 0),
    disagreements: [],
    ...more,
  })
  const linked = typeof jsonLd?.description === 'string' ? textLines(jsonLd.description) : []
  const linkedLength = linked.reduce((sum, line) => sum + line.text.length, 0)
  const own = site?.description && fromFound(site.description, except)
  if (own) {
    const described = make('site', own.lines, own.roots)
    if (described.text >= shortest && described.text >= linkedLength * 0.4) return described
  }
  if (linkedLength >= shortest) {
    const shown = anchored(page(), linked)
    if (shown) return make('json-ld', shown)
    const structure = known ? undefined : generic()
    // Data that holds one section of what the page shows in full
    if (
      !structure ||
      structure.weight < enough ||
      structure.lines.reduce((sum, line) => sum + line.text.length, 0) < linkedLength * 1.5
    ) {
      return make('json-ld', linked)
    }
  }
  if (micro?.description && typeof micro.description !== 'string') {
    const described = make('microdata', fromFound(micro.description, []).lines, micro.description)
    if (described.text >= shortest) return described
  }
  const structure = generic()
  if (structure.weight >= enough) return make('generic', structure.lines)
  const data = inlined()
  if (typeof data?.description === 'string')
    return make('inlined-data', textLines(data.description), [], { inlined: data })
  return make('generic', structure.weight > 1 ? structure.lines : [])
}

function fromFound(description: Element[] | string, except: readonly string[]): { lines: Line[]; roots: Element[] } {
  if (typeof description === 'string') return { lines: textLines(description), roots: [] }
  const left = new Set<Element>()
  for (const root of description) {
    for (const selector of except)
      for (const element of root.ownerDocument.querySelectorAll(selector)) left.add(element)
    for (const form of root.querySelectorAll('form')) if (isForm(form, root)) left.add(form)
  }
  return { lines: domLines(description, (element) => left.has(element)), roots: description }
}

/** What the page itself says it is about. Lower headings may be cards of other postings. */
function headingsOf(doc: Document): string[] {
  const texts = [doc.title, doc.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '']
  for (const element of doc.querySelectorAll('h1')) texts.push((element.textContent ?? '').slice(0, 300))
  return texts.map((text) => fold(decodeEntities(text))).filter(Boolean)
}

const pageLanguage = (doc: Document) => /^[a-z]{2}/.exec(doc.documentElement?.lang.toLowerCase() ?? '')?.[0]

/** One fact of a kind: as the site shows it, as structured data has it, or as the text says it, with its words. */
function allFacts(found: readonly [ReaderId, Found | undefined][], fromText: readonly Fact[]): Fact[] {
  const facts: Fact[] = [...fromText.filter((fact) => fact.kind !== 'place' && fact.kind !== 'posted')]
  const has = (kind: Fact['kind']) => facts.some((fact) => fact.kind === kind)
  for (const [reader, one] of found) {
    const fresh = (one?.facts ?? []).filter((fact) => !has(fact.kind))
    for (const fact of fresh) facts.push({ ...fact, reader })
  }
  for (const fact of fromText) if (!has(fact.kind)) facts.push(fact)
  return facts
}
