import type { Site } from '../site.ts'

export const site: Site = {
  id: 'workday',
  name: 'Workday',
  matches: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],
  posting: [
    /^(?<tenant>[^./]+)\.wd\d+\.myworkdayjobs\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?[^/]+\/(?:job|details)\/(?:[^/?]+\/)?[^/?]*_(?<id>[A-Za-z0-9-]+)\/?(?:\?|$)/,
    /^wd\d+\.myworkdaysite\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?recruiting\/(?<tenant>[^/]+)\/[^/]+\/(?:job|details)\/(?:[^/?]+\/)?[^/?]*_(?<id>[A-Za-z0-9-]+)\/?(?:\?|$)/,
  ],
  never: [/\/apply(?:[/?]|$)/],
  title: ['[data-automation-id="jobPostingHeader"]', '[data-automation-id="jobTitleHeading"]'],
  description: ['[data-automation-id="jobPostingDescription"]'],
  facts: {
    place: ['[data-automation-id="locations"] dd'],
    remote: ['[data-automation-id="remoteType"] dd'],
    posted: ['[data-automation-id="postedOn"] dd'],
    deadline: ['[data-automation-id="jobPostingEndDate"] dd'],
  },
  source: 'ten captures of shells and one rendered page (2025, 2026); automation ids as several scrapers use them',
}
