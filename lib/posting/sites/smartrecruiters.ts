import type { Site } from '../site.ts'

export const site: Site = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  matches: ['https://jobs.smartrecruiters.com/*', 'https://careers.smartrecruiters.com/*'],
  posting: [
    /^jobs\.smartrecruiters\.com\/(?!(?:my-applications|oneclick-ui|sr-jobs|api|static|ni|public)\/)[^/]+\/(?<id>\d{6,}|[0-9a-f]{8}-[0-9a-f-]{27})(?:-[^/?]*)?\/?(?:\?|$)/,
    /^careers\.smartrecruiters\.com\/[^/]+\/job\/(?<id>\d{6,})/,
  ],
  never: [/\/(?:oneclick-ui|my-applications)\//],
  // Microdata only; an h1 about the browser stands before the real one.
  title: ['h1.job-title', '[itemtype$="JobPosting"] [itemprop="title"]'],
  company: [
    '[itemprop="hiringOrganization"] meta[itemprop="name"]@content',
    'meta[property="og:site_name"]@content',
    '.header-logo img@alt',
  ],
  description: [
    '#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation',
    '[itemprop="description"]',
  ],
  facts: {
    place: ['spl-job-location@formattedaddress', '[itemprop="jobLocation"] [itemprop="addressLocality"]@content'],
    remote: ['spl-job-location@workplacetype'],
    posted: ['meta[itemprop="datePosted"]@content'],
  },
  clean: { company: /\s+logo$/gi },
  source: 'adapter of a public backend, checked live (2026-10); ids of the four sections in several scrapers',
}
