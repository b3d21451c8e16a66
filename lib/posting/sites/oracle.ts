import type { Site } from '../site.ts'

export const site: Site = {
  id: 'oracle',
  name: 'Oracle Recruiting',
  matches: [
    'https://*.oraclecloud.com/hcmUI/CandidateExperience/*',
    'https://*.oraclecloud.eu/hcmUI/CandidateExperience/*',
    'https://careers.oracle.com/*',
  ],
  posting: [
    /^(?<tenant>[^/]+)\.oraclecloud\.(?:com|eu)\/hcmUI\/CandidateExperience\/[\w-]+\/sites\/[^/]+\/(?:requisitions\/|jobs\/)?(?:job|preview)\/(?<id>\d+)\/?(?:\?|$)/,
    /^(?<tenant>[^/]+)\.oraclecloud\.(?:com|eu)\/hcmUI\/CandidateExperience\/[^?]+\?(?:.*&)?selectedItem=(?<id>\d+)/,
    /^careers\.oracle\.com\/(?:[a-z-]+\/)?sites\/[^/]+\/(?:requisitions\/|jobs\/)?(?:job|preview)\/(?<id>\d+)\/?(?:\?|$)/,
  ],
  never: [/\/apply(?:[/?]|$)/],
  // Dialogs with an h1 of their own come first in the document.
  title: ['.job-details__title'],
  company: ['meta[property="og:site_name"]@content'],
  description: ['.job-details__section:has(.job-details__description-content)', '.job-details__description-content'],
  facts: { place: ['.job-details__subtitle', '.job-meta__locations'] },
  clean: { company: /\s+(?:candidate experience(?: page)?|careers?(?: site)?)$/gi },
  documentTitle: [/^(?<title>.+) - (?<company>.+?)(?: Careers)?$/],
  source: 'trimmed capture of an apply page (2026-10) and scraping guides; classes are human-written',
}
