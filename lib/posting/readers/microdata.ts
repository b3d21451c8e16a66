import { fold } from '../lines.ts'
import type { Found } from './found.ts'
import { readStructured } from './structured.ts'

/** Reads schema.org's `JobPosting` from microdata or RDFa; only where the page holds exactly one. */
export function readMicrodata(doc: Document): Found | undefined {
  const roots = doc.querySelectorAll('[itemtype$="schema.org/JobPosting" i], [typeof$="JobPosting"]')
  const root = roots[0]
  if (!root || roots.length > 1) return undefined
  const own = (name: string) => root.querySelectorAll(`[itemprop~="${name}"], [property$="${name}"]`)
  const text = (name: string) => valueIn(own(name)[0])
  const organisation = own('hiringOrganization')[0]
  const found = readStructured({
    title: text('title'),
    hiringOrganization:
      (organisation && valueIn(organisation.querySelector('[itemprop="name"], [property$="name"]'))) ??
      valueIn(organisation),
    jobLocation: {
      address: {
        addressLocality: text('addressLocality'),
        addressRegion: text('addressRegion'),
        addressCountry: text('addressCountry'),
      },
    },
    jobLocationType: text('jobLocationType'),
    datePosted: text('datePosted'),
    validThrough: text('validThrough'),
    identifier: text('identifier'),
  })
  const described = [...own('description')].filter((element) => element.tagName !== 'META')
  const sections = described.length ? described : [...own('responsibilities'), ...own('qualifications')]
  if (sections.length)
    found.description = sections.filter((one) => !sections.some((other) => other !== one && other.contains(one)))
  return found
}

const valueIn = (element: Element | null | undefined) =>
  element
    ? fold(element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '') ||
      undefined
    : undefined
