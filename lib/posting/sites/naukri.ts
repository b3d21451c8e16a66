import type { Site } from '../site.ts'

export const site: Site = {
  id: 'naukri',
  name: 'Naukri',
  matches: ['https://www.naukri.com/*'],
  posting: [/^www\.naukri\.com\/job-listings-[^/?]*-(?<id>\d{12})\/?(?:\?|$)/],
  title: ['[class*="jd-header-title"]', 'h1'],
  company: ['[class*="jd-header-comp-name"] a', '[class*="jd-header-comp-name"]'],
  description: ['[class*="dang-inner-html"]', 'section[class*="job-desc"]'],
  facts: { place: ['[class*="jhc__location"]'], pay: ['[class*="jhc__salary"]'] },
  source: 'scraper selectors (2026): the human part of each class, not its hashed tail',
}
