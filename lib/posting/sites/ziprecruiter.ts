import type { Site } from '../site.ts'

export const site: Site = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  matches: ['https://*.ziprecruiter.com/*'],
  posting: [
    /^(?:www\.)?ziprecruiter\.com\/c\/[^/]+\/Job\/[^/]+\/-in-[^?]*\?(?:.*&)?jid=(?<id>\w+)/,
    /^(?:www\.)?ziprecruiter\.com\/jobs\/\/?j\?(?:.*&)?lvk=(?<id>[\w.-]+)/,
    /^(?:www\.)?ziprecruiter\.com\/jobs-search[^?]*\?(?:.*&)?lk=(?<id>[\w.-]+)/,
  ],
  title: [
    '[data-testid="job-details-scroll-container"] h1, [data-testid="job-details-scroll-container"] h2',
    'h1.job_title',
    '#react-serp-root h1',
  ],
  company: [
    '[data-testid="job-details-scroll-container"] a[href*="/co/"]',
    '.hiring_company_text a',
    '.hiring_company',
  ],
  description: ['[data-testid="job-description"]', 'div.job_description', '.jobDescriptionSection'],
  except: ['.company_description'],
  facts: { place: ['.location_text'] },
  source: 'public scrapers (2025-04 and later); addresses are known by shape only',
}
