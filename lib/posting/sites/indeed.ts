import type { Site } from '../site.ts'

export const site: Site = {
  id: 'indeed',
  name: 'Indeed',
  matches: ['https://*.indeed.com/*'],
  posting: [
    /^(?:[a-z]{2,3}\.)?indeed\.com\/(?:m\/)?viewjob\?(?:.*&)?jk=(?<id>[0-9a-f]{16})/,
    /^(?:[a-z]{2,3}\.)?indeed\.com\/[^?]*\?(?:.*&)?vjk=(?<id>[0-9a-f]{16})/,
  ],
  title: [
    '[data-testid="jobsearch-JobInfoHeader-title"]',
    '[data-testid="simpler-jobTitle"]',
    '.jobsearch-JobInfoHeader-title',
  ],
  company: [
    '[data-testid="inlineHeader-companyName"]',
    '[data-company-name="true"]',
    '.jobsearch-JobInfoHeader-companyNameSimple',
  ],
  description: ['#jobDescriptionText'],
  facts: {
    place: ['[data-testid="inlineHeader-companyLocation"]', '[data-testid="job-location"]'],
    pay: ['#salaryInfoAndJobType'],
  },
  clean: { title: /\s+-\s+job post$/g },
  pane: ['#jobsearch-ViewjobPaneWrapper:has(#jobDescriptionText)'],
  postingId: ['[data-indeed-apply-jk]@data-indeed-apply-jk'],
  source: 'captures of two split panes (2025, 2026); the page of one posting uses the same attributes per scrapers',
}
