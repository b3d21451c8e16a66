import type { Site } from '../site.ts'

export const site: Site = {
  id: 'netflix',
  name: 'Netflix jobs',
  matches: ['https://explore.jobs.netflix.net/*'],
  posting: [
    /^explore\.jobs\.netflix\.net\/careers\/job\/(?<id>\d{8,16})/,
    /^explore\.jobs\.netflix\.net\/careers\/?\?(?:.*&)?pid=(?<id>\d{8,16})/,
  ],
  never: [/\/careers\/apply/],
  title: ['h1.position-title', '.position-details h1'],
  description: ['.position-job-description'],
  facts: { place: ['p.position-location', '.position-location'] },
  read: () => ({ company: { value: 'Netflix', reader: 'site' } }),
  source: 'fixtures of a public project (2026)',
}
