import type { Site } from '../site.ts'

export const site: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  // The whole host: people come to a posting from the feed without a page load.
  matches: ['https://*.linkedin.com/*'],
  posting: [
    /^(?:[a-z]{2,3}\.)?linkedin\.com\/jobs\/view\/(?:[^/?]*-)?(?<id>\d{8,})\/?(?:\?|$)/,
    /^(?:[a-z]{2,3}\.)?linkedin\.com\/jobs\/[^?]*\?(?:.*&)?currentJobId=(?<id>\d{8,})/,
  ],
  title: [
    '.top-card-layout__title',
    '.job-details-jobs-unified-top-card__job-title',
    '[data-sdui-screen$=".SemanticJobDetails"] p > a[href*="/jobs/view/"]',
    '[data-testid="lazy-column"]:not([data-view-name="job-detail-page"] *) p > a[href*="/jobs/view/"]',
  ],
  company: [
    '.topcard__org-name-link',
    '.top-card-layout__second-subline .topcard__flavor',
    '.job-details-jobs-unified-top-card__company-name',
    '.job-details-jobs-unified-top-card__primary-description-container a[href*="/company/"]',
    '[aria-label^="Company, "] p',
    '[aria-label^="Company, "]',
    '[data-sdui-screen$=".SemanticJobDetails"] :is(a[href*="/company/"] p, p > a[href*="/company/"])',
  ],
  description: [
    '.show-more-less-html__markup',
    '#job-details',
    '[componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"]',
  ],
  except: ['#job-details > h2', '[data-sdui-component$=".aboutTheJob"] h2', '[data-testid="expandable-text-button"]'],
  facts: {
    place: [
      '.topcard__flavor--bullet',
      '.job-details-jobs-unified-top-card__tertiary-description-container .tvm__text',
    ],
    pay: ['.compensation__salary'],
    posted: ['.posted-time-ago__text'],
  },
  documentTitle: [
    /^(?:\(\d+\+?\) )?(?<title>.+) \| (?<company>[^|]+) \| LinkedIn$/,
    /^(?<company>.+?) hiring (?<title>.+) in [^|]+ \| LinkedIn$/,
  ],
  pane: [
    '.details-pane__content--show:has(.top-card-layout__title)',
    '.jobs-search__job-details:has(#job-details)',
    '[data-sdui-screen$=".SemanticJobDetails"]:has([componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"])',
    '[data-testid="lazy-column"]:not([data-view-name="job-detail-page"] *):has([componentkey^="JobDetails_AboutTheJob_"], [id^="JobDetails_AboutTheJob_"])',
    'body:has(> .top-card-layout)',
  ],
  postingId: [
    '[componentkey^="JobDetails_AboutTheJob_"]@componentkey',
    'a.topcard__link[href*="/jobs/view/"]@href',
    '.job-details-jobs-unified-top-card__job-title a[href*="/jobs/view/"]@href',
  ],
  clean: { id: /^.*?(?:[-_]|\/view\/)(?=\d{8,}(?:\D|$))|[/?].*$/g },
  closed: ['.closed-job'],
  source: 'captures of guest, 2024, 2025 and 2026 pages; the 2026 search pane as three extensions test it',
}
