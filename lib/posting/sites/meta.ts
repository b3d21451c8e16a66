import { headingsSaying, smallestAround } from '../find-around.ts'
import type { Site } from '../site.ts'

export const site: Site = {
  id: 'meta',
  name: 'Meta careers',
  matches: ['https://www.metacareers.com/*'],
  posting: [/^www\.metacareers\.com\/(?:profile\/job_details|v2\/jobs|jobs)\/(?<id>\d{10,})\/?(?:\?|$)/],
  never: [/\/create_application/],
  documentTitle: [/^(?<title>.+) \| Meta(?: Careers)?$/],
  // The JSON-LD description is the introduction alone; classes are atomic and hashed.
  read: (doc) => {
    const headings = headingsSaying(doc, /(?:^|\s)(?:responsibilities|minimum qualifications)$/i)
    return {
      company: { value: 'Meta', reader: 'site' },
      description: headings.length > 1 ? smallestAround(headings) : [],
    }
  },
  source: 'fixtures of two public projects (2025, 2026)',
}
