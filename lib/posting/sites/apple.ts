import { smallestAround } from '../find-around.ts'
import type { Site } from '../site.ts'

export const site: Site = {
  id: 'apple',
  name: 'Apple careers',
  matches: ['https://jobs.apple.com/*'],
  posting: [/^jobs\.apple\.com\/[a-z]{2}-[a-z]{2,4}\/details\/(?<id>\d+(?:-\d+)?)(?:\/[^/?]*)?\/?(?:\?|$)/],
  never: [/\/app\//],
  title: ['#jobdetails-postingtitle'],
  facts: { place: ['#jobdetails-joblocation'], posted: ['#jobdetails-jobpostdate'] },
  documentTitle: [/^(?<title>.+?) - Jobs - Careers at Apple/],
  // Each part of the text has an id, the element around them with their headings has none.
  read: (doc) => ({
    company: { value: 'Apple', reader: 'site' },
    description: smallestAround([...doc.querySelectorAll('[id^="jobdetails-jobdetails-"][id$="-content-row"]')]),
  }),
  source: 'scraper code and a fixture of a public project (2026)',
}
