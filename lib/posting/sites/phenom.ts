import type { Site } from '../site.ts'

export const site: Site = {
  id: 'phenom',
  name: 'Phenom',
  // Phenom runs on employers' own hosts: those that crawlers name; any other is read by its JSON-LD.
  matches: [
    'https://careers.dupont.com/*',
    'https://careers.marsh.com/*',
    'https://jobs.battelle.org/*',
    'https://www.jobs.abbott/*',
  ],
  posting: [
    /^(?:www\.)?(?:careers|jobs)\.(?<tenant>dupont|marsh|battelle|abbott)[^/]*\/(?:[a-z]{2,6}\/[a-z]{2}\/)?job\/(?<id>[\w-]*\d[\w-]*)(?:\/[^/?]*)?\/?(?:\?|$)/,
  ],
  never: [/\/apply(?:[/?]|$)/],
  title: ['[data-ph-at-id="job-title"]', '[data-ph-at-id="jobtitle-text"]', 'h1.job-title'],
  description: [
    '[data-ph-at-id="jobdescription-text"]',
    '[data-ph-at-id="job-description-text"]',
    '.jd-info',
    '.phw-job-description',
  ],
  facts: { place: ['[data-ph-at-id="job-info"]@data-ph-at-job-location-text', '[data-ph-at-id="job-location"]'] },
  documentTitle: [/^(?<title>.+) \| (?<company>.+?) Careers$/],
  source: 'trimmed capture with JSON-LD in a public project (2026-10); attributes of older builds per scrapers',
}
