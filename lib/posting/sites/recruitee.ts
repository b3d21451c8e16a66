import type { Site } from '../site.ts'

export const site: Site = {
  id: 'recruitee',
  name: 'Recruitee',
  matches: ['https://*.recruitee.com/*', 'https://careers.hostaway.com/*', 'https://jobs.floryn.com/*'],
  posting: [
    /^(?<tenant>[^./]+)\.recruitee\.com\/(?:l\/[a-z]{2}\/)?o\/(?<id>[^/?]+)\/?(?:\?|$)/,
    /^(?:careers|jobs)\.(?<tenant>hostaway|floryn)\.com\/(?:l\/[a-z]{2}\/)?o\/(?<id>[^/?]+)\/?(?:\?|$)/,
  ],
  never: [/\/c\/new/],
  title: ['main h1', 'h1'],
  company: ['.custom-css-style-navigation-logo img@alt'],
  description: ['[role="tabpanel"]:not(:has(input))'],
  facts: { place: ['.custom-css-style-job-location'] },
  clean: { company: /\s+logo$/gi },
  documentTitle: [/^(?<title>.+) - (?<company>[^-]+)$/],
  source: 'handler of a public project (2026) and crawler rows; classes are hashed but for the custom-css ones',
}
