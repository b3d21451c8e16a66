import type { Site } from '../site.ts'

export const site: Site = {
  id: 'jobright',
  name: 'Jobright',
  matches: ['https://jobright.ai/*'],
  posting: [/^jobright\.ai\/jobs\/info\/(?<id>[0-9a-f]{24})\/?(?:\?|$)/],
  documentTitle: [/^(?<title>.+) @ (?<company>.+?) \| Jobright\.ai$/],
  source: "capture (2026): the page shows its own summary, the JSON-LD holds the employer's text",
}
