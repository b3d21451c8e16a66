import type { Site } from '../site.ts'

export const site: Site = {
  id: 'remoteok',
  name: 'Remote OK',
  matches: ['https://remoteok.com/*', 'https://remoteok.io/*'],
  posting: [/^remoteok\.(?:com|io)\/remote-jobs\/(?:[^/?]*-)?(?<id>\d{3,})(?:-[^/?]*)?\/?(?:\?|$)/],
  title: ['tr.job.active [itemprop="title"]', 'tr.job [itemprop="title"]'],
  company: [
    'tr.job.active [itemprop="hiringOrganization"] [itemprop="name"]',
    'tr.job [itemprop="hiringOrganization"] [itemprop="name"]',
  ],
  description: ['tr.expand.active .markdown', 'tr.expand .markdown', 'tr.expand .description'],
  source: 'capture (2021); the rows keep their names per scrapers',
}
