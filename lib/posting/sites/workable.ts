import type { Site } from '../site.ts'

export const site: Site = {
  id: 'workable',
  name: 'Workable',
  matches: ['https://apply.workable.com/*', 'https://jobs.workable.com/*'],
  posting: [
    /^apply\.workable\.com\/(?:[^/]+\/)?j\/(?<id>[0-9A-F]{6,12})\/?(?:\?|$)/,
    /^jobs\.workable\.com\/view\/(?<id>[A-Za-z0-9]{16,})(?:\/|\?|$)/,
  ],
  never: [/\/apply(?:[/?]|$)/],
  title: ['[data-ui="job-title"]', '[data-ui="overview-title"]'],
  company: [
    '[data-ui="company-logo"] img@alt',
    '[data-ui="company-logo"] span',
    '[data-ui="overview-company"] a',
    '[data-ui="overview-company"]',
  ],
  description: [
    '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
    '[data-ui="job-breakdown-description-parsed-html"], [data-ui="job-breakdown-requirements-parsed-html"], [data-ui="job-breakdown-benefits-parsed-html"]',
  ],
  facts: {
    place: ['[data-ui="job-location"]', '[data-ui="overview-location"]'],
    remote: ['[data-ui="job-workplace"]', '[data-ui="overview-workplace"]'],
  },
  clean: { company: /\s+logo$/gi },
  documentTitle: [/^(?<title>.+) - (?<company>[^-]+)$/, /^(?<title>.+) at (?<company>.+)$/],
  source: 'content script of a public extension (2026) and an adapter; attributes, since classes are hashed',
}
