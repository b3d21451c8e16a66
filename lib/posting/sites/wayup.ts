import type { Site } from '../site.ts'

export const site: Site = {
  id: 'wayup',
  name: 'WayUp',
  matches: ['https://www.wayup.com/*'],
  posting: [/^www\.wayup\.com\/i-[^/?]*-(?<id>\d{12,15})\/?(?:\?|$)/],
  title: ['h1'],
  source: "a scraper's address rule and its note on the data blob; the page's own names are not known",
}
