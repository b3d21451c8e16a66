import type { Site } from '../site.ts'

export const site: Site = {
  id: 'amazon',
  name: 'Amazon jobs',
  matches: ['https://*.amazon.jobs/*'],
  posting: [/^(?:www\.)?amazon\.jobs\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/(?<id>\d+)(?:\/(?!apply)[^/?]*)?\/?(?:\?|$)/],
  never: [/\/apply(?:[/?]|$)/],
  title: ['h1.title'],
  description: ['#job-detail-body .section', '#job-detail-body'],
  facts: { place: ['.association.location-icon'] },
  // The page names a legal entity beside the posting's number, not the brand.
  read: () => ({ company: { value: 'Amazon', reader: 'site' } }),
  source: 'scraper selectors and a fixture of a public project (2026)',
}
