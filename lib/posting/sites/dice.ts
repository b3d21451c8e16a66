import type { Site } from '../site.ts'

export const site: Site = {
  id: 'dice',
  name: 'Dice',
  matches: ['https://www.dice.com/*'],
  posting: [/^www\.dice\.com\/job-detail\/(?<id>[0-9a-f]{8}-[0-9a-f-]{27})\/?(?:\?|$)/],
  title: ['[data-testid="job-detail-header-card"] h1', '[data-cy="jobTitle"]'],
  company: ['[data-wa-click="djv-job-company-profile-click"]', '[data-cy="companyNameLink"]'],
  description: ['[data-testid="jobDescriptionHtml"]', '[class*="jobDescription"]'],
  facts: { place: ['[data-cy="location"]'], pay: ['[data-cy="payDetails"]'] },
  source: 'scrapers of the page before and after its rebuilding (2025, 2026-04)',
}
