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
  documentTitle: [/^(?<title>.+) [—–-] Google Careers$/],
  // All classes are obfuscated: the fixed headings lead to the text, the company stands after an icon's name.
  read: (doc) => {
    const icons = [...doc.querySelectorAll('i')].filter((icon) => icon.textContent.trim() === 'corporate_fare')
    const company = icons.at(-1)?.nextElementSibling?.textContent.trim() || 'Google'
    const headings = headingsSaying(doc, /^(?:minimum qualifications|about the job|responsibilities)$/i)
    return {
      company: { value: company, reader: 'site' },
      description: headings.length > 1 ? smallestAround(headings) : [],
    }
  },
  source: 'scraper code (2026-08) and captures of the list; headings and icon names stay while classes change',
}
