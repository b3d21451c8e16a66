import type { Site } from '../site.ts'

export const site: Site = {
  id: 'themuse',
  name: 'The Muse',
  matches: ['https://www.themuse.com/jobs/*', 'https://www.themuse.com/search/*'],
  posting: [/^www\.themuse\.com\/jobs\/[^/?]+\/(?<id>[^/?]+)\/?(?:\?|$)/],
  title: ['h1'],
  documentTitle: [/^(?<title>.+) (?:at|-) (?<company>.+?)(?: \| The Muse| - The Muse)$/],
  source: "addresses and public API only: the text is left to structured data and the page's own shape",
}
