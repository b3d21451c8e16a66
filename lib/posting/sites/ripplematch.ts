import type { Site } from '../site.ts'

export const site: Site = {
  id: 'ripplematch',
  name: 'RippleMatch',
  matches: ['https://app.ripplematch.com/*', 'https://ripplematch.com/v2/public/*'],
  posting: [/^(?:app\.)?ripplematch\.com\/v2\/public\/job\/(?<id>[0-9a-f]{8})(?:\/details)?\/?(?:\?|$)/],
  documentTitle: [/^Apply for an? (?<title>.+) role at (?<company>.+?) via RippleMatch$/],
  source: "scraper code: JSON-LD in the server's head holds everything",
}
