import { bare } from '../letters.ts'
import { fold, type Line } from '../lines.ts'
import { sectionOf } from '../page-words.ts'
import type { PageAddress } from '../site.ts'
import type { GenericFound } from './generic.ts'
import { hostStem, meta, namedIn, titleParts } from './title.ts'

const about =
  /^(?:about|why|working at|life at|join|who is|über|à propos de|sobre|why work (?:at|for)|o) (?!us\b|you\b|the\b|this\b|our\b|your\b|me\b|working\b)(\p{Lu}.{1,40}?)\s*[:?]?$/iu
const inText =
  /\b(?:At|Join|joining) (\p{Lu}[\p{L}\d.&'’-]*(?: \p{Lu}[\p{L}\d.&'’-]*){0,3}),? (?:we|you|our|as)\b|^(\p{Lu}[\p{L}\d.&'’-]*(?: \p{Lu}[\p{L}\d.&'’-]*){0,3}),? (?:is|are) (?:an?|the|looking|seeking|on|hiring|building)\b/gu
const noName =
  /^(?:jobs?|careers?|home|full[- ]time|part[- ]time|internship|remote|hybrid|on-?site|apply|share|save|new|back|menu|inscríbete|postuler|bewerben|we|this|you|our|logo|location|department|overview|company|(?:job )?description|location:.*|\d.*)$/i

/** What boards print beside a title. */
const notice =
  /\b(?:applicants?|ago|apply|applied|back to|see who|be among|view all|sign in|promoted|job id|jobs? in|who we are|diversity)\b/i

/** "Marion, IN". */
const place = /, [A-Z]{2}$/

/** Four words and a full stop: more than a name. */
const sentence = /^(?:\S+\s+){3,}\S+[.!?]$/

/**
 * The company by votes: the page's title, the site's name, logos, lines beside the posting's title, "About X" headings
 * and how often the text itself names it, which is what tells an employer from a board. `undefined` when nobody votes.
 */
export function companyBy(
  doc: Document,
  url: PageAddress,
  title: string | undefined,
  text: readonly Line[],
  page: readonly Line[],
  { titleAt }: GenericFound,
): string | undefined {
  const votes = new Map<string, { name: string; votes: number; best: number }>()
  const vote = (raw: string | null | undefined, weight: number) => {
    const name = fold(raw ?? '')
      .replace(/\s+(?:logo|home page|careers|jobs|company logo)$/i, '')
      .replace(/^(?:about|why|join|at|careers at|jobs at|working at|life at)\s+(?=\P{Ll})/iu, '')
      .replace(/^[\s|,·:–—-]+|[\s|,·:–—-]+$/g, '')
    const key = bare(name)
    if (
      key.length < 2 ||
      name.length > 60 ||
      !/\p{L}/u.test(name) ||
      noName.test(name) ||
      notice.test(name) ||
      place.test(name) ||
      (title && key === bare(title))
    )
      return
    const known = votes.get(key)
    if (!known) votes.set(key, { name, votes: weight, best: weight })
    else {
      known.votes += weight
      if (weight > known.best) Object.assign(known, { name, best: weight })
    }
  }
  const stem = hostStem(url)
  const isHost = (name: string) =>
    bare(name).length > 2 && (stem.includes(bare(name)) || bare(name).includes(bare(stem)))
  const pageTitles = [...new Set([doc.title, meta(doc, 'og:title')])].filter(Boolean)
  for (const pageTitle of pageTitles) {
    vote(namedIn(pageTitle)?.company, 3)
    const rest = titleParts(title ? fold(pageTitle).replace(title, ' | ') : pageTitle).filter(
      (part) => !title || !bare(title).includes(bare(part)),
    )
    for (const [at, part] of rest.entries()) vote(part, isHost(part) ? 1 : at === 0 ? 2 : 1.2)
  }
  const siteName = meta(doc, 'og:site_name')
  vote(siteName, 1)
  const images = doc.getElementsByTagName('img')
  // Logos stand at the top
  for (let at = 0; at < 60 && images[at]; at++) {
    const alt = images[at]?.getAttribute('alt')
    if (alt && images[at]?.closest('header, [class*="logo" i]')) vote(alt, 0.8)
  }
  vote(namedNear(page[titleAt ?? -1]?.element), 2.2)
  const after = titleAt === undefined ? [] : page.slice(titleAt + 1, titleAt + 4)
  const before = page.slice(Math.max(0, (titleAt ?? 0) - 2), titleAt ?? 0).reverse()
  for (const [at, line] of [...after, ...before].entries())
    if (line.text.length < 60 && !sentence.test(line.text) && !line.text.includes(':'))
      vote(line.text.split(/\s[·•|]\s/)[0], (line.linked ? 1.6 : 1.1) - at * 0.15)
  // A heading near the title may be the company's name: it is if the text goes on to use it
  for (const line of page.slice(Math.max(0, (titleAt ?? 0) - 6), (titleAt ?? 0) + 14)) {
    if (line.level && line.text.length < 50 && !sectionOf(line)) vote(line.text, 0.6)
  }
  for (const line of text) {
    if (line.text.length < 60) vote(about.exec(line.text)?.[1], 2)
    else for (const found of line.text.slice(0, 1000).matchAll(inText)) vote(found[1] ?? found[2], 0.8)
  }
  const copyright = /©\s*(?:copyright\s*)?(?:\d{4}\s*[-–]?\s*)*(?:by )?([^.|,\n\d]{2,40})/i.exec(
    fold((doc.getElementsByTagName('footer')[0]?.textContent ?? '').slice(0, 10_000)),
  )
  vote(copyright?.[1], 0.6)
  const whole = text.map((line) => line.text).join('\n')
  let best: { name: string; total: number } | undefined
  for (const { name, votes: own } of votes.values()) {
    const named = whole.split(name).length - 1
    const total = own + Math.min(1.5, named * 0.5) + (isHost(name) ? 0.4 : 0)
    if (total > (best?.total ?? 0.9)) best = { name, total }
  }
  return best?.name
}

/** The company as the text spells it, by its part of the platform's addresses: `acmerobotics` gives "Acme Robotics". */
export function companyByTenant(tenant: string, text: readonly Line[]): string | undefined {
  const key = bare(tenant)
  for (const line of text) {
    const words = line.text.slice(0, 2000).match(/[\p{L}\p{N}&'’-]+/gu) ?? []
    for (let at = 0; at < words.length; at++) {
      for (let length = 1; length < 4; length++) {
        const name = words.slice(at, at + length).join(' ')
        if (bare(name) === key && /^\P{Ll}/u.test(name)) return name
      }
    }
  }
  return undefined
}

const companyPlaces =
  'a[href*="/company/"], a[href*="/companies/"], a[href*="/cmp/"], a[href*="/employer"], [class*="company-name" i], [class*="companyname" i], [class*="company_name" i], [class*="employer" i], [data-testid*="company" i], [itemprop="hiringOrganization"]'

/** The text of the nearest place around the title that an address, a class or a mark says to be the company's. */
function namedNear(heading: Element | undefined): string | undefined {
  const around: Element[] = []
  // What holds a whole page of elements is no longer near
  for (let one = heading?.parentElement; one && around.length < 6; one = one.parentElement) {
    if (one.getElementsByTagName('*')[300]) break
    around.push(one)
  }
  const places = [...(around.at(-1)?.querySelectorAll(companyPlaces) ?? [])]
    .filter((place) => !place.contains(heading as Element))
    .map((place) => ({ place, name: fold(place.textContent ?? '') }))
    .filter(({ name }) => name.length > 1 && name.length < 60)
  for (const one of around) {
    const found = places.find(({ place }) => one.contains(place))
    if (found) return found.name
  }
  return undefined
}
