import type { Site } from '../site.ts'

export const site: Site = {
  id: 'dover',
  name: 'Dover',
  // The same host is the recruiters' application.
  matches: ['https://app.dover.com/apply/*'],
  posting: [/^app\.dover\.com\/apply\/[^/]+\/(?<id>[0-9a-f]{8}-[0-9a-f-]{27})\/?(?:\?|$)/],
  title: ['h1'],
  except: ['form', '[class*="FormLabel"]', 'button'],
  documentTitle: [/^(?<title>.+) (?:@|at|-) (?<company>.+)$/],
  source:
    "handlers of public projects (2026-08, 2026-10): addresses and form are sure, the posting's own names are not known",
}
