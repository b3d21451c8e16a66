import type { Site } from '../site.ts'

export const site: Site = {
  id: 'ukg',
  name: 'UKG Pro',
  matches: ['https://*.ultipro.com/*', 'https://*.ultipro.ca/*', 'https://*.rec.pro.ukg.net/*'],
  posting: [
    /^(?:recruiting\d?\.ultipro\.(?:com|ca)|[^./]+\.rec\.pro\.ukg\.net)\/[^/]+\/JobBoard\/[0-9a-f-]{36}\/OpportunityDetail\?(?:.*&)?opportunityId=(?<id>[0-9a-f-]{36})/,
  ],
  never: [/\/OpportunityApply/],
  title: ['[data-automation="opportunity-title"]'],
  company: ['[data-automation="navbar-small-logo"]@alt', '[data-automation="navbar-large-logo"]@alt'],
  description: ['[data-automation="job-description"]'],
  facts: {
    place: ['[data-automation="city-state-zip-country-label"]'],
    posted: ['[data-automation="job-posted-date"]'],
  },
  clean: { company: /\s+logo$/gi },
  source: 'adapter checked on four live boards (2026); the newer shell keeps the same names in open shadow roots',
}
