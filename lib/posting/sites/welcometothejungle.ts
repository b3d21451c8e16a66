import type { Site } from '../site.ts'

export const site: Site = {
  id: 'welcometothejungle',
  name: 'Welcome to the Jungle',
  matches: ['https://www.welcometothejungle.com/*', 'https://app.welcometothejungle.com/*'],
  posting: [
    /^www\.welcometothejungle\.com\/[a-z]{2}\/companies\/[^/]+\/jobs\/(?<id>[^/?]+)\/?(?:\?|$)/,
    /^app\.welcometothejungle\.com\/(?:dashboard\/)?jobs\/(?<id>[\w-]{8})\/?(?:\?|$)/,
  ],
  title: ['[data-testid="job-metadata-block"] h2', '[data-testid="job-title"] h1', 'h1[data-testid="job-title"]'],
  company: ['[data-testid="job-title"] a', '[data-testid="company-logo"] img@alt'],
  // The JSON-LD holds the first of these sections alone.
  description: [
    '[data-testid="job-section-description"], [data-testid="job-section-experience"], [data-testid="job-section-process"]',
    '#the-position-section',
  ],
  facts: { place: ['[data-testid="job-location-tag"]'], posted: ['[data-testid="job-metadata-block"] time@datetime'] },
  clean: { company: /\s+logo$/gi },
  documentTitle: [/^(?<title>.+?) [–-] (?<company>.+?) [–-] .+$/],
  source: 'crawler and extension selectors (2026)',
}
