import type { Site } from '../site.ts'

export const site: Site = {
  id: 'rippling',
  name: 'Rippling',
  matches: ['https://ats.rippling.com/*', 'https://ats.us1.rippling.com/*', 'https://ats.eu1.rippling.com/*'],
  posting: [
    /^ats(?:\.[a-z]{2}\d)?\.rippling\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?[^/]+\/jobs\/(?<id>[0-9a-f]{8}-[0-9a-f-]{27})\/?(?:\?|$)/,
  ],
  never: [/\/apply(?:[/?]|$)/],
  title: ['h2'],
  company: ['[data-testid="breadcrumb"] li:first-child a'],
  description: ['.ATS_htmlPreview'],
  facts: { place: ['[data-icon="LOCATION_OUTLINE"] + p'] },
  documentTitle: [/^(?<title>.+) - (?<company>[^-]+)$/],
  source: 'extension selectors (2025-06, 2026) and a live check (2026-07)',
}
