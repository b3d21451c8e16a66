import type { Site } from '../site.ts'

export const site: Site = {
  id: 'builtin',
  name: 'Built In',
  matches: [
    'https://builtin.com/*',
    'https://www.builtinaustin.com/*',
    'https://www.builtinboston.com/*',
    'https://www.builtinchicago.org/*',
    'https://www.builtincolorado.com/*',
    'https://www.builtinla.com/*',
    'https://www.builtinnyc.com/*',
    'https://www.builtinseattle.com/*',
    'https://www.builtinsf.com/*',
  ],
  posting: [/^(?:www\.)?builtin[a-z]*\.(?:com|org)\/job\/[^/]+\/(?<id>\d+)\/?(?:\?|$)/],
  title: ['h1'],
  company: ['a[href^="/company/"] h2', '[data-id="company-title"]'],
  description: ['[id^="job-post-body-"]'],
  source: 'scraper code (2026-08) and extension selectors',
}
