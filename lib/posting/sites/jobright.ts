import { headingsSaying } from '../find-around.ts'
import type { Site } from '../site.ts'

export const site: Site = {
  id: 'jobright',
  name: 'Jobright',
  matches: ['https://jobright.ai/*'],
  posting: [/^jobright\.ai\/jobs\/info\/(?<id>[0-9a-f]{24})\/?(?:\?|$)/],
  // The page's own summary, in sections that only their headings tell apart from those on the company and on contacts.
  read: (doc) => {
    const headings = headingsSaying(doc, /^(?:responsibilities|qualifications?|benefits)$/i)
    const sections = headings.flatMap((heading) => heading.closest('section') ?? [])
    return { description: [...doc.querySelectorAll('[class*="company-summary"]'), ...new Set(sections)] }
  },
  // How the visitor's own skills fit
  except: ['[class*="skill-description"]', '[class*="qualifications-description"]', '[class*="skill-matching-tags"]'],
  documentTitle: [/^(?<title>.+) @ (?<company>.+?) \| Jobright\.ai$/],
  source: 'capture (2026): it shows a summary of its own, which the JSON-LD repeats',
}
