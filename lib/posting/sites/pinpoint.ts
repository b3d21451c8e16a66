import type { Site } from '../site.ts'

export const site: Site = {
  id: 'pinpoint',
  name: 'Pinpoint',
  matches: ['https://*.pinpointhq.com/*', 'https://careers.manutd.com/*'],
  posting: [
    /^[^./]+\.pinpointhq\.com\/(?:[a-z]{2}\/)?(?:postings|jobs)\/(?<id>\d+|[0-9a-f]{8}-[0-9a-f-]{27})\/?(?:\?|$)/,
    /^careers\.manutd\.com\/(?:[a-z]{2}\/)?(?:postings|jobs)\/(?<id>\d+|[0-9a-f]{8}-[0-9a-f-]{27})\/?(?:\?|$)/,
  ],
  never: [/\/applications\/new/],
  title: ['h1'],
  source:
    "provider client checked on three live boards (2026): JSON-LD holds the whole text, the page's names are not known",
}
