import type { Site } from '../site.ts'

export const site: Site = {
  id: 'uber',
  name: 'Uber careers',
  matches: ['https://www.uber.com/careers/*', 'https://www.uber.com/*/careers/*', 'https://jobs.uber.com/*'],
  posting: [
    /^www\.uber\.com\/(?:[a-z]+\/[a-z-]+\/)?careers\/list\/(?<id>\d{4,})\/?(?:\?|$)/,
    /^jobs\.uber\.com\/[a-z]{2}\/jobs\/(?<id>\d{4,})/,
  ],
  never: [/\/careers\/apply/],
  title: ['main h1', 'h1'],
  read: () => ({ company: { value: 'Uber', reader: 'site' } }),
  source: 'crawler rows and a fixture of a public project (2026): JSON-LD holds the text, classes are hashed',
}
