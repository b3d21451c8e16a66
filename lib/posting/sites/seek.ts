import type { Site } from '../site.ts'

export const site: Site = {
  id: 'seek',
  name: 'Seek',
  matches: ['https://*.seek.com.au/*', 'https://*.seek.co.nz/*'],
  posting: [
    /^[^/]*seek\.(?:com\.au|co\.nz)\/job\/(?<id>\d{6,})\/?(?:\?|$)/,
    /^[^/]*seek\.(?:com\.au|co\.nz)\/[^?]*\?(?:.*&)?jobId=(?<id>\d{6,})/,
  ],
  never: [/\/job\/\d+\/apply/],
  title: ['[data-automation="job-detail-title"]'],
  company: ['[data-automation="advertiser-name"]'],
  description: ['[data-automation="jobAdDetails"]'],
  facts: { place: ['[data-automation="job-detail-location"]'], pay: ['[data-automation="job-detail-salary"]'] },
  pane: [
    '[data-automation="jobDetailsPage"]:has([data-automation="jobAdDetails"])',
    '[data-automation="splitViewDetails"]:has([data-automation="jobAdDetails"])',
  ],
  source: 'scraper and extension selectors (2025, 2026)',
}
