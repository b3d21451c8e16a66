import { headingsSaying, smallestAround } from '../find-around.ts'
import type { Site } from '../site.ts'

export const site: Site = {
  id: 'google',
  name: 'Google careers',
  matches: ['https://www.google.com/about/careers/applications/*', 'https://careers.google.com/*'],
  posting: [
    /^www\.google\.com\/about\/careers\/applications\/jobs\/results\/(?<id>\d{15,18})(?:[-/?]|$)/,
    /^careers\.google\.com\/jobs\/results\/(?<id>\d{15,18})(?:[-/?]|$)/,
  ],
  never: [/\/apply(?:[/?]|$)/],
  documentTitle: [/^(?<title>.+) [—–-] Google Careers$/],
  // All classes are obfuscated: the fixed headings lead to the text, and the company stands after an icon's name. The
  // list, whose cards have both too, stays beside the posting; each card is a list item.
  read: (doc) => {
    const outside = (element: Element) => !element.closest('li')
    const icon = [...doc.querySelectorAll('i')].find((i) => i.textContent.trim() === 'corporate_fare' && outside(i))
    const headings = headingsSaying(doc, /^(?:minimum qualifications|about the job|responsibilities)$/i).filter(outside)
    return {
      company: { value: icon?.nextElementSibling?.textContent.trim() || 'Google', reader: 'site' },
      description: headings.length > 1 ? smallestAround(headings) : [],
    }
  },
  source: 'scraper code (2026-08) and captures of the list; headings and icon names stay while classes change',
}
