import { fold } from '../lines.ts'
import type { PageAddress } from '../site.ts'

/** A title and a company that the page's title names together. */
export interface Named {
  title?: string
  company?: string
}

/** Ways of naming posting and company in one line. The company stands between words or marks that titles seldom hold. */
const forms: readonly RegExp[] = [
  /^Job Application for (?<title>.+) at (?<company>.+)$/,
  /^(?<company>.+?) (?:is )?hiring(?: an?)? (?<title>.+?)(?: in [^|]+)?(?: [|–-] [^|]+)?$/i,
  /^(?<title>[^|@]+?) @ (?<company>[^|]+?)(?: [|–-] .+)?$/,
  /^(?<title>[^|]+?) (?:at|bei|chez|в|en|hos) (?<company>\p{Lu}[^|]*?)(?: [|–·-] .+)?$/u,
]

const separators = /\s+[|–—·•»:-]\s+|\s*[|»]\s*|:\s+/
/** Parts of page titles that are neither. */
export const noise =
  /^(?:careers?|jobs?|job details?|job opening|apply(?: now)?|home|openings?|vacancies|job search|stellenangebote?|current openings|join us|work with us|job description|job application|opportunities|details?|position)$/i

/** The parts of a page's title between its separators, without the unread count that some sites put first. */
export function titleParts(title: string): string[] {
  const parts = fold(title)
    .replace(/^\(\d+\+?\)\s*/, '')
    .split(separators)
    .map(fold)
  return parts.filter((part) => part && !noise.test(part))
}

/** What the page's title says when it has one of the usual forms. */
export function namedIn(title: string): Named | undefined {
  const plain = fold(title).replace(/^\(\d+\+?\)\s*/, '')
  for (const form of forms) {
    const groups = form.exec(plain)?.groups
    if (groups) return groups
  }
  return undefined
}

/** The telling part of a host: `careers.example.co.uk` gives `example`. */
export function hostStem(url: PageAddress): string {
  const parts = url.hostname.split('.')
  const short = parts.length > 2 && (parts.at(-2)?.length ?? 0) <= 3
  return (parts.at(short ? -3 : -2) ?? parts[0] ?? '').toLowerCase()
}

/** What a page's Open Graph element of this name says; empty without one. */
export function meta(doc: Document, property: string): string {
  for (const element of doc.getElementsByTagName('meta'))
    if (element.getAttribute('property') === property) return element.getAttribute('content') ?? ''
  return ''
}
