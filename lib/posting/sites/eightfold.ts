import type { Site } from '../site.ts'

export const site: Site = {
  id: 'eightfold',
  name: 'Eightfold',
  matches: ['https://*.eightfold.ai/careers*'],
  posting: [
    /^(?<tenant>[^./]+)\.eightfold\.ai\/careers\/job\/(?<id>\d{8,16})/,
    /^(?<tenant>[^./]+)\.eightfold\.ai\/careers\/?\?(?:.*&)?pid=(?<id>\d{8,16})/,
  ],
  never: [/\/careers\/apply/],
  // Cards of the list carry the same class on a div.
  title: ['h1.position-title', '[class*="position-title"]:is(h1, h2)'],
  description: ['.position-job-description'],
  facts: { place: ['p.position-location', '.position-location'] },
  source:
    'provider code and extension extractors (2026); the newer interface has no lasting names and rests on JSON-LD',
}
