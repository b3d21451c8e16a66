import type { Site } from '../site.ts'

export const site: Site = {
  id: 'gem',
  name: 'Gem',
  matches: ['https://jobs.gem.com/*'],
  posting: [/^jobs\.gem\.com\/[^/]+\/(?<id>am9icG9zdD[\w=-]+)\/?(?:\?|$)/],
  title: ['main h1', 'h1'],
  except: ['form', 'button'],
  documentTitle: [/^(?<title>.+) (?:@|at) (?<company>.+)$/],
  source:
    "provider code and a text capture (2026-06); the page's own names are not known, so the text is left to other readers",
}
