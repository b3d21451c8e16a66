import type { Site } from '../site.ts'

export const site: Site = {
  id: 'ashby',
  name: 'Ashby',
  matches: ['https://jobs.ashbyhq.com/*'],
  posting: [/^jobs\.ashbyhq\.com\/[^/]+\/(?<id>[0-9a-f]{8}-[0-9a-f-]{27})\/?(?:\?|$)/],
  never: [/\/application/],
  title: ['h1.ashby-job-posting-heading'],
  company: ['.ashby-job-posting-header img@alt'],
  description: ['#overview[role="tabpanel"]', '.ashby-job-posting-right-pane [class*="_descriptionText_"]'],
  clean: { company: /\s+logo$/gi },
  documentTitle: [/^(?<title>.+) @ (?<company>.+)$/],
  source:
    'trimmed capture of an application tab (2026-08), extension selectors (2025-06), live checks in public projects',
}
