import type { Site } from '../site.ts'

export const site: Site = {
  id: 'jobvite',
  name: 'Jobvite',
  matches: ['https://jobs.jobvite.com/*'],
  posting: [/^jobs\.jobvite\.com\/(?:careers\/)?[^/]+\/job\/(?<id>[\w-]{6,64})\/?(?:\?|$)/],
  never: [/\/apply(?:[/?]|$)/],
  title: ['h2.jv-header', '.jv-header'],
  company: ['.jv-logo img@alt'],
  description: ['.jv-job-detail-description'],
  clean: { company: /\s+(?:logo|careers)$/gi },
  documentTitle: [/^(?<company>.+?) Careers - (?<title>.+)$/],
  source: 'selectors that crawlers apply to live boards (2026-08)',
}
