import type { Site } from '../site.ts'

export const site: Site = {
  id: 'jazzhr',
  name: 'JazzHR',
  matches: ['https://*.applytojob.com/*'],
  posting: [
    /^[^./]+\.applytojob\.com\/apply\/(?!jobs(?:\/|\?|$))(?<id>[A-Za-z0-9]{8,12})(?:\/[^/?]*)?\/?(?:\?|$)/,
    /^[^./]+\.applytojob\.com\/apply\/jobs\/details\/(?<id>[A-Za-z0-9]{8,12})/,
  ],
  title: ['.job-header h1', '.job-header h2', 'h1.job_title'],
  company: ['h2.job_company'],
  description: ['#job-description', '#resumator-job-description', '.job_description'],
  facts: { place: ['div[title="Location"]'] },
  documentTitle: [/^(?<title>.+) - (?<company>.+?) - Career Page$/],
  source: 'provider code and crawler rows (2026-08)',
}
