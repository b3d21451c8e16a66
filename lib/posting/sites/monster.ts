import type { Site } from '../site.ts'

export const site: Site = {
  id: 'monster',
  name: 'Monster',
  matches: [
    'https://www.monster.com/*',
    'https://www.monster.co.uk/*',
    'https://www.monster.de/*',
    'https://www.monster.fr/*',
  ],
  posting: [/^www\.monster\.[a-z.]+\/job-openings\/(?:[^/?]*--)?(?<id>[0-9a-f]{8}-[0-9a-f-]{27})\/?(?:\?|$)/],
  title: ['[data-testid="jobTitle"]', '[data-testid="svx-job-title"]'],
  company: ['[data-testid="company"]', '[data-testid="svx-job-company"]'],
  description: ['[data-testid="svx-description-container-inner"]'],
  facts: { place: ['[data-testid="jobDetailLocation"]'] },
  source: 'scraper selectors of different years',
}
