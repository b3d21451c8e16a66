import type { Site } from '../site.ts'

export const site: Site = {
  id: 'microsoft',
  name: 'Microsoft careers',
  matches: [
    'https://apply.careers.microsoft.com/*',
    'https://careers.microsoft.com/*',
    'https://jobs.careers.microsoft.com/*',
  ],
  posting: [
    /^apply\.careers\.microsoft\.com\/careers\/job\/(?<id>\d{8,16})/,
    /^apply\.careers\.microsoft\.com\/careers\/?\?(?:.*&)?pid=(?<id>\d{8,16})/,
    /^jobs\.careers\.microsoft\.com\/global\/[a-z-]+\/job\/(?<id>\d{6,8})/,
    /^careers\.microsoft\.com\/(?:v2\/)?[a-z]+\/[a-z-]+\/job\/(?<id>\d{6,16})/,
  ],
  never: [/\/careers\/apply/],
  title: ['h1.position-title', '.position-details h1', 'main h1'],
  description: ['.position-job-description', 'span[aria-label="job description"]'],
  facts: { place: ['p.position-location', '.position-location'] },
  read: () => ({ company: { value: 'Microsoft', reader: 'site' } }),
  source: 'provider code and scrapers of the old and the new careers site (2026)',
}
