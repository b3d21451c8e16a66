import type { Site } from '../site.ts'

export const site: Site = {
  id: 'greenhouse',
  name: 'Greenhouse',
  matches: [
    'https://boards.greenhouse.io/*',
    'https://boards.eu.greenhouse.io/*',
    'https://job-boards.greenhouse.io/*',
    'https://job-boards.eu.greenhouse.io/*',
  ],
  embedded: true,
  posting: [
    /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/(?!embed\/)[^/]+\/jobs\/(?<id>\d+)\/?(?:\?|$)/,
    /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/embed\/job_app\/?\?(?:.*&)?token=(?<id>\d+)/,
  ],
  never: [/\/confirmation/, /[?&]error=true/],
  title: ['.job__title h1', '.app-title'],
  company: ['.company-name', '.image-container .logo img@alt', 'img.logo@alt'],
  description: ['.job__description', '#content'],
  facts: { place: ['.job__location', '#header .location', '.location'], pay: ['.pay-range'] },
  clean: { company: /^at\s+|\s+logo$/gi },
  documentTitle: [/^Job Application for (?<title>.+) at (?<company>.+)$/],
  source: 'captures of two job-boards pages (2026); the older boards layout and frames as scrapers describe them',
}
