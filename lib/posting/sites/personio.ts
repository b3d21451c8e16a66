import type { Site } from '../site.ts'

export const site: Site = {
  id: 'personio',
  name: 'Personio',
  matches: ['https://*.jobs.personio.de/*', 'https://*.jobs.personio.com/*'],
  posting: [/^[^/]+\.jobs\.personio\.(?:de|com)\/job\/(?<id>\d+)\/?(?:\?|$)/],
  never: [/\/apply(?:[/?]|$)/],
  title: ['h1.job-position-title', 'h1.detail-title'],
  company: ['header img@alt'],
  description: ['.detail-content-block', '.jb-description-item', '[class*="page_jobDescriptionItem"]'],
  facts: { place: ['[class*="JobAttributes_jobMetaItemLocation"]'] },
  clean: { company: /\s+logo$/gi },
  documentTitle: [/^(?<title>.+) \| (?:Jobs at|Jobs bei) (?<company>.+)$/],
  source: 'live-checked code (2026) and crawler steps; block names are human-written',
}
