import type { Site } from '../site.ts'

export const site: Site = {
  id: 'adobe',
  name: 'Adobe careers',
  matches: ['https://careers.adobe.com/*'],
  posting: [/^careers\.adobe\.com\/[a-z]{2}\/[a-z]{2}\/job\/(?<id>[A-Z]+\d+[A-Z]*)(?:\/[^/?]*)?\/?(?:\?|$)/],
  never: [/\/apply(?:[/?]|$)/],
  title: ['[data-ph-at-id="job-title"]', '[data-ph-at-id="jobtitle-text"]', 'h1.job-title'],
  description: [
    '[data-ph-at-id="jobdescription-text"]',
    '[data-ph-at-id="job-description-text"]',
    '.jd-info',
    '.phw-job-description',
  ],
  facts: { place: ['[data-ph-at-id="job-info"]@data-ph-at-job-location-text', '[data-ph-at-id="job-location"]'] },
  read: () => ({ company: { value: 'Adobe', reader: 'site' } }),
  source: 'the attributes of the Phenom platform, per scrapers',
}
