import type { Site } from '../site.ts'

export const site: Site = {
  id: 'ycombinator',
  name: 'Y Combinator, Work at a Startup',
  matches: [
    'https://www.ycombinator.com/companies/*',
    'https://www.ycombinator.com/jobs*',
    'https://www.workatastartup.com/*',
  ],
  posting: [
    /^www\.ycombinator\.com\/companies\/[^/]+\/jobs\/(?<id>[A-Za-z0-9]{7})-[^/?]*\/?(?:\?|$)/,
    /^www\.workatastartup\.com\/jobs\/(?<id>\d+)\/?(?:\?|$)/,
  ],
  title: ['h1'],
  company: ['a[href^="/companies/"] h2', '.company-name'],
  description: ['[data-page] .prose:not([data-page] .prose .prose)', '.prose'],
  documentTitle: [/^(?<title>.+) at (?<company>.+?)(?: \([A-Z]+\d+\))? \| (?:Y Combinator|Work at a Startup).*$/],
  source: 'fixture of a public project (2026-08) and scraper code',
}
