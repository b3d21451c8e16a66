import type { Site } from '../site.ts'

export const site: Site = {
  id: 'lever',
  name: 'Lever',
  matches: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  posting: [/^jobs\.(?:eu\.)?lever\.co\/[^/]+\/(?<id>[0-9a-f]{8}-[0-9a-f-]{27})\/?(?:\?|$)/],
  never: [/\/(?:apply|thanks)(?:[/?]|$)/],
  title: ['.posting-headline h2'],
  company: ['.main-header-logo img@alt', '.main-footer-text a'],
  description: [
    '.posting-page .section-wrapper:not(.accent-section)',
    '[data-qa="job-description"], .section:has(.posting-requirements), [data-qa="salary-range"], [data-qa="closing-description"]',
  ],
  except: ['.last-section-apply'],
  facts: {
    place: ['.posting-categories .location'],
    remote: ['.posting-categories .workplaceTypes'],
    pay: ['[data-qa="salary-range"]'],
  },
  clean: { company: /\s+(?:logo|home page)$/gi },
  // The company is the part before the first dash; titles hold dashes more often than names do.
  documentTitle: [/^(?<company>.+?) - (?<title>.+)$/],
  source: 'trimmed captures in two public projects (2026-08, 2026-10); classes unchanged for years',
}
