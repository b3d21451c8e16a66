import type { Site } from '../site.ts'

export const site: Site = {
  id: 'comeet',
  name: 'Comeet',
  matches: ['https://www.comeet.com/jobs/*', 'https://www.comeet.co/jobs/*'],
  posting: [
    /^www\.comeet\.com?\/jobs\/[^/]+\/[0-9A-Z]{2}\.[0-9A-Z]{3}\/[^/]+\/(?<id>[0-9A-Z]{2}\.[0-9A-Z]{3})\/?(?:\?|$)/,
  ],
  never: [/\/apply(?:[/?]|$)/],
  title: ['[data-qa="positionNameLegacy"]', 'h1'],
  facts: { place: ['[data-qa="positionDetailLocation"]'] },
  documentTitle: [/^(?<title>.+) at (?<company>.+)$/],
  source: 'crawler rows for five boards and scraper code (2026)',
}
