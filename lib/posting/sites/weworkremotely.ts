import type { Site } from '../site.ts'

export const site: Site = {
  id: 'weworkremotely',
  name: 'We Work Remotely',
  matches: ['https://weworkremotely.com/*'],
  posting: [/^weworkremotely\.com\/(?:remote-jobs|listings)\/(?!search)(?<id>[^/?]+)\/?(?:\?|$)/],
  title: ['.listing-header-container h1', '.lis-container__header h1', 'h1'],
  company: ['.company-card h2', '#mobile-company', '.lis-container__job__sidebar__companyDetails__info__title'],
  description: ['#job-listing-show-container', '.lis-container__job__content__description'],
  facts: { posted: ['.listing-header-container time@datetime'] },
  documentTitle: [/^(?<company>.+?): (?<title>.+)$/],
  source: 'three captures (2020); the layout of 2024 per scrapers',
}
