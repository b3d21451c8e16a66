import type { Site } from '../site.ts'

export const site: Site = {
  id: 'adp',
  name: 'ADP',
  matches: [
    'https://workforcenow.adp.com/mascsr/*',
    'https://workforcenow.cloud.adp.com/mascsr/*',
    'https://myjobs.adp.com/*',
    'https://recruiting.adp.com/*',
  ],
  posting: [
    /^workforcenow\.(?:cloud\.)?adp\.com\/mascsr\/[^?]*recruitment\.html\?(?=.*\bcid=(?<tenant>[0-9a-f-]{36})).*\bjobId=(?<id>\w+)/,
    /^myjobs\.adp\.com\/(?<tenant>[^/]+)\/cx\/job-details\?(?:.*&)?reqId=(?<id>\w+)/,
    /^recruiting\.adp\.com\/srccar\/public\/[^?]*\?(?:.*&)?reqId=(?<id>\w+)/,
  ],
  title: ['.job-description-title', '.font-bold.text-4xl', 'h1'],
  description: ['.job-description-body', '.job-description-data'],
  facts: { place: ['.location-section'] },
  source:
    'provider client and crawler rows (2026-07): addresses are sure, names in the page are not; JSON-LD on some boards',
}
