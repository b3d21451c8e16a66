import type { Site } from '../site.ts'

export const site: Site = {
  id: 'wellfound',
  name: 'Wellfound',
  matches: ['https://wellfound.com/*', 'https://www.wellfound.com/*'],
  posting: [
    /^(?:www\.)?wellfound\.com\/jobs\/(?<id>\d+)-[^/?]*\/?(?:\?|$)/,
    /^(?:www\.)?wellfound\.com\/company\/[^/]+\/jobs\/(?<id>\d+)-[^/?]*\/?(?:\?|$)/,
    /^(?:www\.)?wellfound\.com\/[^?]*\?(?:.*&)?job_listing_slug=(?<id>\d+)-/,
  ],
  title: ['[data-test="JobListing"] h1', '[data-test="JobDetail"] h1'],
  company: ['[data-testid="startup-header"] h3', '[data-test="JobListing"] a[href*="/company/"]'],
  description: ['[data-test="JobDescription"]', '#job-description'],
  facts: { place: ['[data-test="JobListing"] h1 + ul a[href*="/location/"]'] },
  documentTitle: [/^(?<title>.+) at (?<company>.+?) • /],
  source: 'scraper and extension selectors (2026)',
}
